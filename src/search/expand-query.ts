import { SPELT_OUT } from './lexicon.ts';
import { normalise } from './plain-words.ts';
import type { QueryPart } from './query-parts.ts';

export { cutQuery, normalise } from './plain-words.ts';
export { shortForms } from './lexicon.ts';
export { wordsThatMatter } from './question-words.ts';

/** Another wording of a query, what it puts for what, and why. */
export interface Expansion {
  query: string;
  from: string;
  to: string;
  why: string;
}

/** More wordings than these are not looked for: each takes its time. */
const MOST = 12;

/** The words of a part to look for first: as typed, or what the atlas says for words that it lacks; null for neither. */
export function firstWording({ typed, used, swaps }: QueryPart): string | null {
  return used ? typed : swaps[0] ? normalise(swaps[0].to) : null;
}

/** The query as it is looked for first, without the words that the atlas lacks. */
export function firstQuery(parts: readonly QueryPart[]): string {
  return parts
    .map(firstWording)
    .filter((words) => words !== null)
    .join(' ');
}

/** The other wordings of a query: one for each swap, and one where several acronyms are spelt out together. */
export function expandQuery(parts: readonly QueryPart[]): Expansion[] {
  const expansions = new Map<string, Expansion>();
  const add = (wordings: (string | null)[], swap: Omit<Expansion, 'query'>) => {
    const query = normalise(wordings.filter(Boolean).join(' '));
    if (expansions.size < MOST && !expansions.has(query)) expansions.set(query, { query, ...swap });
  };
  const first = parts.map(firstWording);
  for (const [i, { swaps }] of parts.entries())
    for (const { from, to, why } of swaps) add(first.with(i, to), { from, to, why });
  const spelt = parts.map(({ swaps }) => swaps.find(({ why }) => why === SPELT_OUT)?.to);
  if (spelt.filter(Boolean).length > 1) {
    const all = first.map((words, i) => spelt[i] ?? words);
    const from = parts.map(({ typed }) => typed).join(' ');
    add(all, { from, to: normalise(all.join(' ')), why: SPELT_OUT });
  }
  return [...expansions.values()];
}
