import { blanks } from './blank-out.ts';

/** A fraction found in a text: its token, and the words as printed. */
export interface FoundFraction {
  readonly token: string;
  readonly printed: string;
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const SHARES = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SHARE = `(${SHARES.slice(1).join('|')})`;

const FORMS: readonly RegExp[] = [
  // "half a million" is a number, and the half of "two and a half" belongs to the two
  new RegExp(
    String.raw`(?<!\p{L}|(?:${COUNTS.join('|')}|ten)[ -]and[ -](?:a[ -])?)(?:(?:a|one)[ -])?(half)(?!\p{L}| an? (?:dozen|hundred|thousand|million|billion)\b)`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\p{L})(${COUNTS.slice(1).join('|')})[ -]${SHARE}s(?!\p{L})`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(one)[ -]${SHARE}(?!\p{L}| (?:party|parties|sector)\b)`, 'giu'),
  // "a third party", "a quarter later": only what is a share of something
  new RegExp(String.raw`(?<!\p{L})(an?) ${SHARE}(?= of\b| fewer\b| more\b| less\b|[.,;:)]|$)`, 'giu'),
  /(?<![\p{L}\p{N}.,/])([1-3])\/([2-4])(?![\p{L}\p{N}/]|\.\d)/gu,
];

function fractionToken(count: number, parts: number): string {
  const percent = (count * 100) / parts;
  return Number.isInteger(percent * 10) ? `pct:${percent}` : `frac:${count}/${parts}`;
}

/**
 * Takes the simple fractions out of a text. A fraction that is a whole share of a hundred reads as that percentage
 * ("half" and "50%" are one fact, `pct:50`); thirds, sixths, sevenths and ninths stay what they are (`frac:2/3`), for 67% says something else.
 *
 * @returns the fractions, and the text with blanks in their place
 */
export function takeFractions(text: string): {
  readonly fractions: readonly FoundFraction[];
  readonly rest: string;
} {
  const fractions: FoundFraction[] = [];
  let rest = text;
  for (const pattern of FORMS) {
    for (const match of rest.matchAll(pattern)) {
      const [printed, first = '', second = ''] = match.map((part) => part?.toLowerCase());
      const count = first === 'half' ? 1 : Number(first) || COUNTS.indexOf(first) + 1 || 1;
      const parts = first === 'half' ? 2 : Number(second) || SHARES.indexOf(second) + 2;
      if (count >= parts) continue;
      fractions.push({ token: fractionToken(count, parts), printed: printed ?? '' });
      rest = rest.slice(0, match.index) + blanks(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return { fractions, rest };
}
