import { normalise } from './plain-words.ts';

/** A text as marked and unmarked pieces by turns. */
export type Pieces = readonly { text: string; marked: boolean }[];

/** Marks these words of a text, which are in lower case; nothing else is marked. */
export function markWords(text: string, words: ReadonlySet<string>): Pieces {
  const pieces: { text: string; marked: boolean }[] = [];
  for (const token of text.split(/([\p{L}\p{N}+]+)/u)) {
    if (!token) continue;
    const plain = normalise(token);
    const marked = plain !== '' && words.has(plain);
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += token;
    else pieces.push({ text: token, marked });
  }
  return pieces;
}
