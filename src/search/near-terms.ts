import { normalise } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * Names in the atlas that come closest to what was typed, best first: by letters that differ, a third of the word at
 * the most, or by a shared beginning. At most `most`.
 */
export function nearTerms(query: string, entries: readonly IndexEntry[], most = 5): IndexEntry[] {
  const wanted = normalise(query).slice(0, 60);
  if (wanted.length < 2) return [];
  const words = wanted.split(' ');
  return entries
    .flatMap((entry) => {
      const names = [entry.title, entry.short ?? '', ...entry.aliases].map(normalise).filter(Boolean);
      const whole = Math.min(...names.map((name) => distance(wanted, name) / Math.max(wanted.length, name.length)));
      const ofWords = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
      const single = Math.min(
        ...words
          .filter((word) => word.length > 3)
          .flatMap((word) => ofWords.map((own) => 0.02 + distance(word, own) / Math.max(word.length, own.length))),
        1,
      );
      const closeness = Math.min(whole, single);
      return closeness <= 0.34 ? [{ entry, closeness }] : [];
    })
    .sort((a, b) => a.closeness - b.closeness || (a.entry.url < b.entry.url ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
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
