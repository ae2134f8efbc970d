import { normalise } from './plain-words.ts';
import { distance } from './near-terms.ts';

/** Every word of the texts that are indexed, each once, sorted; a word with a hyphen also as one: "colocated". */
export function listWords(texts: readonly string[]): string[] {
  const joined = texts.flatMap((text) => text.match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)+/gu) ?? []);
  const words = texts.flatMap((text) => normalise(text).split(' '));
  const wholes = joined.map((word) => normalise(word).replaceAll(' ', ''));
  return [...new Set([...words, ...wholes])].filter(Boolean).sort();
}

// What may follow a common beginning in two forms of one word: "supervising", "supervision".
const ENDINGS = new Set(
  ' s es e d ed er ers ing ings ion ions ive or ors al ally ly y ies ied ment ments ise ised ising isation ity'.split(
    ' ',
  ),
);
const SHORTEST_STEM = 4;

/** Whether the atlas uses the word, in any of its forms, or a word that begins with it. */
export function isUsed(word: string, words: readonly string[]): boolean {
  const plain = normalise(word);
  return !plain || words.some((own) => own.startsWith(plain) || areForms(plain, own));
}

function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  for (let stem = same; stem >= SHORTEST_STEM; stem--) {
    if (ENDINGS.has(a.slice(stem)) && ENDINGS.has(b.slice(stem))) return true;
  }
  return false;
}

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

/**
 * The one word of the atlas that a mistyped word must be, or null: where two are equally near, where the first letters
 * differ, and for short words and numbers, which may well be others that the atlas lacks.
 */
export function correctionOf(word: string, words: readonly string[]): string | null {
  const plain = normalise(word);
  if (plain.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(plain)) return null;
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
export function isUsedWhole(typed: string, words: readonly string[]): boolean {
  return normalise(typed)
    .split(' ')
    .every((piece) => isUsed(piece, words));
}

export function readSpelling(query: string, words: readonly string[]): Spelling {
  const typed = query.split(/\s+/).filter(Boolean);
  const strange = typed.filter((word) => !isUsedWhole(word, words));
  const corrections = typed.map((word) => (strange.includes(word) ? nearestWord(word, words) : word));
  return {
    used: typed.filter((word) => !strange.includes(word)),
    strange,
    corrected: strange.length && corrections.every((word) => word !== null) ? corrections.join(' ') : null,
  };
}
