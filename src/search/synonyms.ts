import type { SynonymGroup } from '../model/synonym-group.ts';
import { normalise } from './plain-words.ts';

/** A group as the search page gets it: `found` are those of its words that the atlas uses. */
export interface Synonyms extends SynonymGroup {
  found: readonly string[];
}

/** The groups of which the atlas uses a word; a wording of several words counts where they stand together. */
export function synonymsOf(groups: readonly SynonymGroup[], texts: readonly string[]): Synonyms[] {
  const all = ` ${texts.map(normalise).join('  ')} `;
  return groups.flatMap(({ words, reason }) => {
    const found = words.filter((word) => {
      const plain = normalise(word);
      return plain && [plain, `${plain}s`].some((form) => all.includes(` ${form} `));
    });
    return found.length ? [{ words, found, reason }] : [];
  });
}
