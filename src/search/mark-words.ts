import { normalise } from './expand-query.ts';

/** A text as marked and unmarked pieces by turns. */
export type Pieces = readonly { text: string; marked: boolean }[];

/**
 * Marks the words of a text that were looked for: the same word, or one that begins with it (from four letters on,
 * without its plural s). Nothing is marked where none is found.
 */
export function markWords(text: string, wordings: readonly string[]): Pieces {
  const words = wordings.flatMap((wording) => normalise(wording).split(' ')).filter(Boolean);
  const stems = [...new Set(words)].map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
  const isWanted = (token: string) => {
    const plain = normalise(token);
    return stems.some(
      (stem) => plain === stem || plain === `${stem}s` || (stem.length > 3 && plain.startsWith(stem)),
    );
  };
  const pieces: { text: string; marked: boolean }[] = [];
  for (const token of text.split(/([\p{L}\p{N}+]+)/u)) {
    if (!token) continue;
    const marked = isWanted(token);
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += token;
    else pieces.push({ text: token, marked });
  }
  return pieces;
}
