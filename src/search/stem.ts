import { normalise } from './plain-words.ts';

/** Endings of forms of one word, without its plural s; and of words made of one another, which leave more of it. */
const ENDINGS = [
  ...'e d ed y ie ied ing'.split(' ').map((ending) => ({ ending, least: 4 })),
  ...'er ion ive or al ally ly ment ation ate ated ating ism ist'
    .split(' ')
    .map((ending) => ({ ending, least: 5 })),
].sort((a, b) => b.ending.length - a.ending.length);

/** What the forms of a word in lower case have in common: "supervising", "supervision"; "GP", "GPs". */
export function stem(word: string): string {
  return stripEndings(/[^s]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word);
}

function stripEndings(word: string): string {
  const found = ENDINGS.find(
    ({ ending, least }) => word.endsWith(ending) && word.length - ending.length >= least,
  );
  return found ? stripEndings(word.slice(0, -found.ending.length)) : word;
}

/** The stems of a text's words, in their order. */
export function stemsOf(text: string): string[] {
  return normalise(text).split(' ').filter(Boolean).map(stem);
}
