import { normalise } from './plain-words.ts';
import type { Wanted, Wording } from './match-records.ts';
import { STAR, type WordForms } from './word-forms.ts';

// What a reader typed comes first among equals.
const REWORDED = 0.9;

/**
 * What to look for: each part of a query in the wordings that it may have, the first of them as it was typed. A wording
 * in quotation marks stands for its very words, one after the other; one that ends in a star, for all words that begin
 * with its last.
 */
export function readWanted(choices: readonly (readonly string[])[], formsOf: WordForms): Wanted {
  return choices.map((wordings) =>
    wordings.flatMap((wording, i): Wording[] => {
      const words = normalise(wording).split(' ').filter(Boolean);
      if (isQuoted(wording)) return [{ words: words.map((word) => [word]), together: 'must', worth: 1 }];
      const worth = i === 0 ? 1 : REWORDED;
      const star = wording.endsWith(STAR) ? STAR : '';
      const forms = words.map((word, at) => formsOf(at === words.length - 1 ? word + star : word));
      if (forms.length < 2) return [{ words: forms, together: 'no', worth }];
      return [{ words: forms, together: i === 0 ? 'rather' : 'must', worth }];
    }),
  );
}

export function isQuoted(wording: string): boolean {
  return /^".*"$/s.test(wording);
}

/** Every word that has to be looked up. */
export function wordsOf(wanted: Wanted): string[] {
  return [...new Set(wanted.flatMap((wordings) => wordings.flatMap(({ words }) => words.flat())))];
}
