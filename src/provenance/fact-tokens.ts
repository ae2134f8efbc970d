import { blankOut, withoutAddresses } from './blank-out.ts';
import { isDateSupported } from './date-support.ts';
import { takeDates } from './dates.ts';
import { takeFractions } from './fractions.ts';
import { NUMBER_NAMES, REFERENCES } from './number-names.ts';
import { readQuantities } from './quantities.ts';

/** A number, date, share or sum found in a text. */
export interface Fact {
  /** Normalised: `n:12000`, `pct:49`, `frac:2/3`, `money:1500000` (pounds), `date:2024-04` (values as in dates.ts). */
  readonly token: string;
  /** The words as printed; the whole range for each of its ends. */
  readonly printed: string;
  /** False where a passage offers it but no record has to prove it: "one" by itself. */
  readonly isFirm: boolean;
}

function normalise(text: string): string {
  return text
    .replace(/(?<=\d)[½¼¾]/g, (sign) => ({ '½': '.5', '¼': '.25' })[sign] ?? '.75')
    .normalize('NFKC')
    .replace(/\u2044/g, '/')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\b\d{1,2}):(?=\d\d ?[ap]\.?m)/giu, '.')
    .replace(/\s+/g, ' ');
}

/**
 * Reads every fact of a text, in no particular order, repeats included. Names, addresses and references to our own
 * records are left out (number-names.ts). Word ordinals ("third"), "twice", "dozens" and the like are no facts.
 */
export function readFacts(text: string): Fact[] {
  const named = NUMBER_NAMES.reduce(
    (rest, { pattern }) => blankOut(rest, pattern),
    withoutAddresses(normalise(text)),
  );
  const { dates, rest: undated } = takeDates(named);
  const { fractions, rest } = takeFractions(REFERENCES.reduce(blankOut, undated));
  return [
    ...dates.map(({ value, printed }) => ({ token: `date:${value}`, printed, isFirm: true })),
    ...fractions.map(({ token, printed }) => ({ token, printed, isFirm: true })),
    ...readQuantities(rest).map(({ unit, value, printed, isFirm }) => ({
      token: `${unit}:${value}`,
      printed,
      isFirm,
    })),
  ];
}

/**
 * The distinct facts that a text offers, sorted: what a fingerprint keeps of a passage. A passage of bare numbers is a
 * row of a chart, whose unit stands on its axis, so its numbers are offered as percentages too.
 */
export function factTokens(text: string): string[] {
  const tokens = readFacts(text).map((fact) => fact.token);
  const isChartRow = !/\p{L}/u.test(text);
  const shares = isChartRow ? tokens.map((token) => token.replace(/^n:/, 'pct:')) : [];
  return [...new Set([...tokens, ...shares])].sort();
}

/**
 * Whether a fact stands among those offered. Units must agree; dates are matched as isDateSupported says. A bare
 * "2000" may be a year or a count, so those two readings stand for one another.
 */
export function isFactSupported(token: string, offered: readonly string[]): boolean {
  if (offered.includes(token)) return true;
  const [unit, value = ''] = token.split(':');
  const isYearLike = /^(?:19|20)\d\d$/.test(value);
  if (unit === 'n') return isYearLike && offered.includes(`date:${value}`);
  if (unit !== 'date') return false;
  if (isYearLike && offered.includes(`n:${value}`)) return true;
  return isDateSupported(
    value,
    offered.filter((other) => other.startsWith('date:')).map((other) => other.slice('date:'.length)),
  );
}
