import { SPELT_OUT } from './lexicon.ts';
import { normalise } from './plain-words.ts';
import type { QueryPart } from './query-parts.ts';

export { cutQuery, normalise } from './plain-words.ts';
export { shortForms } from './lexicon.ts';
export { wordsThatMatter } from './question-words.ts';

/** More wordings than these are not compared with names: each takes its time. */
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

/** The whole query in its other wordings: one for each swap, and one where several acronyms are spelt out together. */
export function expandQuery(parts: readonly QueryPart[]): string[] {
  const first = parts.map(firstWording);
  const reword = (wordings: readonly (string | null)[]) => normalise(wordings.filter(Boolean).join(' '));
  const others = parts.flatMap(({ swaps }, i) => swaps.map(({ to }) => reword(first.with(i, to))));
  const spelt = parts.map(({ swaps }) => swaps.find(({ why }) => why === SPELT_OUT)?.to);
  if (spelt.filter(Boolean).length > 1) others.push(reword(first.map((words, i) => spelt[i] ?? words)));
  return [...new Set(others)].slice(0, MOST);
}
