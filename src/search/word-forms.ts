import { stem } from './stem.ts';

/**
 * All forms in which the atlas has a word in lower case; of a word that ends in a star, the words that begin so, where
 * it has none.
 */
export type WordForms = (word: string) => readonly string[];

/** Stands behind the beginning of a word. */
export const STAR = '*';

// One letter begins too many words to mean any of them; two are the beginning of an acronym or a short word.
const SHORTEST_BEGINNING = 2;
const SHORT_WORD = 4;

/** @param words of the index, each once */
export function makeWordForms(words: readonly string[]): WordForms {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const own = stem(word);
    const others = byStem.get(own);
    if (others) others.push(word);
    else byStem.set(own, [word]);
  }
  return (asked) => {
    const word = asked.replace(STAR, '');
    const own = byStem.get(stem(word));
    if (own) return own;
    const related = word.length > SHORTEST_STEM ? words.filter((other) => areForms(word, other)) : [];
    if (related.length || word === asked) return related;
    return words.filter((other) => isBegunBy(other, word));
  };
}

function isBegunBy(word: string, beginning: string): boolean {
  if (beginning.length < SHORTEST_BEGINNING || !word.startsWith(beginning)) return false;
  return beginning.length > SHORTEST_BEGINNING || word.length <= SHORT_WORD;
}

// What may follow a common beginning in two forms of one word: "supervising", "supervision".
const ENDINGS = new Set(
  ' s es e d ed er ers ing ings ion ions ive or ors al ally ly y ies ied ment ments ise ised ising isation ity'.split(
    ' ',
  ),
);
const SHORTEST_STEM = 4;

export function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  for (let stem = same; stem >= SHORTEST_STEM; stem--) {
    if (ENDINGS.has(a.slice(stem)) && ENDINGS.has(b.slice(stem))) return true;
  }
  return false;
}
