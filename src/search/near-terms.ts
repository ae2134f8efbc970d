import { normalise } from './plain-words.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * Records whose names come closest to what was typed, best first: by letters that differ, a third of each word at the
 * most, of a short text a quarter. At most `most`.
 */
export function nearTerms(query: string, entries: readonly IndexEntry[], most = 5): IndexEntry[] {
  const wanted = normalise(query).slice(0, 60);
  if (wanted.length < 2) return [];
  return entries
    .flatMap((entry) => {
      const names = [entry.title, entry.short ?? '', ...entry.aliases].map(normalise).filter(Boolean);
      const closeness = Math.min(
        ...names.map((name) => Math.min(share(wanted, name), wordsApart(wanted, name))),
      );
      return closeness <= (wanted.length < SHORT ? FARTHEST_OF_SHORT : FARTHEST)
        ? [{ entry, closeness }]
        : [];
    })
    .sort((a, b) => a.closeness - b.closeness || (a.entry.url < b.entry.url ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}

const FARTHEST = 0.34;
// Acronyms that differ by one letter of three mean different things.
const SHORT = 5;
const FARTHEST_OF_SHORT = 0.25;
// A name that has all the words among others is a little farther than one that has them alone.
const AMONG_OTHERS = 0.02;

/** The share of letters that differ: 0 for the same text, 1 for nothing in common. */
function share(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}

/** How far the words typed are, on average, each from the nearest word of a name. */
function wordsApart(wanted: string, name: string): number {
  const own = name.split(' ');
  const apart = wanted.split(' ').map((word) => Math.min(...own.map((other) => share(word, other))));
  return AMONG_OTHERS + apart.reduce((sum, each) => sum + each, 0) / apart.length;
}

/** How many letters must be put in, taken out, changed, or swapped with the next one. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best;
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
