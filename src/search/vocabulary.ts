import { normalise } from './plain-words.ts';
import { distance } from './near-terms.ts';
import { areForms, type WordForms } from './word-forms.ts';

/** Whether the atlas uses the word, in any of its forms. Of one letter nothing is said: somebody may be typing. */
export function isUsed(word: string, formsOf: WordForms): boolean {
  const plain = normalise(word);
  return plain.length < 2 || formsOf(plain).length > 0;
}

/** Whether the word is written as an acronym: "PA", "LMCs". Nothing is begun with one, and none is put right. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+s?$/u.test(word);
}

const SHORTEST_STEM = 4;

/** The word of the atlas that is spelt most like this one, or null where none is near. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const plain = normalise(word);
  if (plain.length < SHORTEST_STEM) return null;
  const most = plain.length < 7 ? 1 : 2;
  let best: { own: string; apart: number } | null = null;
  for (const own of words) {
    if (own.length < SHORTEST_STEM || Math.abs(own.length - plain.length) > most) continue;
    const apart = distance(plain, own);
    if (apart <= most && (!best || apart < best.apart)) best = { own, apart };
  }
  return best?.own ?? null;
}

const SHORTEST_CORRECTED = 5;
// A short word with a capital may well be a name.
const SHORTEST_NAME_CORRECTED = 8;

/**
 * The one word of the atlas that a mistyped word must be, or null: where two are equally near, where the first letters
 * differ, and for short words, acronyms and numbers, which may well be others that the atlas lacks.
 */
export function correctionOf(word: string, words: readonly string[]): string | null {
  const plain = normalise(word);
  const least = /^\p{Lu}/u.test(word) ? SHORTEST_NAME_CORRECTED : SHORTEST_CORRECTED;
  if (isAcronym(word) || plain.length < least || !/^\p{L}+$/u.test(plain)) return null;
  const nearest = nearestWord(plain, words);
  if (!nearest) return null;
  const apart = distance(plain, nearest);
  const rivals = words.filter(
    (own) => Math.abs(own.length - plain.length) <= apart && distance(plain, own) === apart,
  );
  const sole = rivals.every((own) => own === nearest || areForms(own, nearest));
  return sole && nearest[0] === plain[0] ? nearest : null;
}

/** How a query's words stand to the atlas. */
export interface Spelling {
  /** The words that the atlas uses. */
  used: readonly string[];
  /** The words that it does not use. */
  strange: readonly string[];
  /** The query with each strange word put right, or null where that cannot be done for all of them. */
  corrected: string | null;
}

/** Whether the atlas uses each piece of a word as it was typed: "place-based". */
export function isUsedWhole(typed: string, formsOf: WordForms): boolean {
  return normalise(typed)
    .split(' ')
    .every((piece) => isUsed(piece, formsOf));
}

export function readSpelling(query: string, words: readonly string[], formsOf: WordForms): Spelling {
  const typed = query.split(/\s+/).filter(Boolean);
  const strange = typed.filter((word) => !isUsedWhole(word, formsOf));
  const nearest = (word: string) => (isAcronym(word) ? null : nearestWord(word, words));
  const corrections = typed.map((word) => (strange.includes(word) ? nearest(word) : word));
  return {
    used: typed.filter((word) => !strange.includes(word)),
    strange,
    corrected: strange.length && corrections.every((word) => word !== null) ? corrections.join(' ') : null,
  };
}
