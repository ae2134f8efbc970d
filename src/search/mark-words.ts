import type { Wanted } from './match-records.ts';
import { normalise } from './plain-words.ts';
import { isOfAQuestion } from './question-words.ts';

/** A text as marked and unmarked pieces by turns. */
export type Pieces = readonly { text: string; marked: boolean }[];

/** Words to be marked where they stand one after the other; of each, all the forms that will do, in lower case. */
export type Phrase = readonly ReadonlySet<string>[];

/** What is marked of what was looked for: phrases whole, words alone; a word that only makes a question is not. */
export function phrasesOf(wanted: Wanted): Phrase[] {
  return wanted.flat().flatMap(({ words, together }): Phrase[] => {
    const phrase = words.map((forms) => new Set(forms));
    if (together !== 'no') return [phrase];
    return phrase.filter((forms) => ![...forms].every(isOfAQuestion)).map((forms) => [forms]);
  });
}

/** Marks these phrases in a text, with what stands between their words; nothing else is marked. */
export function markWords(text: string, phrases: readonly Phrase[]): Pieces {
  // Words stand at the odd places, what parts them at the even ones.
  const tokens = text.split(/([\p{L}\p{N}+]+)/u);
  const marked = new Set<number>();
  for (let at = 1; at < tokens.length; at += 2) {
    for (const phrase of phrases) {
      const fits = phrase.every((forms, i) => forms.has(normalise(tokens[at + 2 * i] ?? '')));
      if (fits) for (let i = 0; i < 2 * phrase.length - 1; i++) marked.add(at + i);
    }
  }
  const pieces: { text: string; marked: boolean }[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token) continue;
    const last = pieces.at(-1);
    if (last && last.marked === marked.has(i)) last.text += token;
    else pieces.push({ text: token, marked: marked.has(i) });
  }
  return pieces;
}
