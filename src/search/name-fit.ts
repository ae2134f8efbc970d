import type { IndexEntry } from './index-entry.ts';
import type { WordPlaces } from './match-records.ts';
import { normalise } from './plain-words.ts';
import { stem, stemsOf } from './stem.ts';
import type { WordForms } from './word-forms.ts';

/** The stems of what each record is called. Records are numbers in the list of entries. */
export interface NameIndex {
  entries: readonly IndexEntry[];
  /** By record: the stems of each of its names by itself (title, short form, aliases). */
  names: readonly (readonly (readonly string[])[])[];
  /** By stem: the records that have it in a name, and what it is worth there. */
  byStem: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** How well records fit a query by what they are called: 1.5 where all of it is a title with no other words. */
export type Fits = ReadonlyMap<IndexEntry, number>;

const IN_TITLE = 1;
const IN_ALIAS = 0.9;
const IN_SUMMARY = 0.5;
const WHOLE_NAME = 0.5;
const REWORDED = 0.9;

export function readNames(entries: readonly IndexEntry[]): NameIndex {
  const byStem = new Map<string, Map<number, number>>();
  const put = (text: string, record: number, worth: number) => {
    const stems = stemsOf(text);
    for (const own of stems) {
      const records = byStem.get(own) ?? new Map<number, number>();
      byStem.set(own, records.set(record, Math.max(records.get(record) ?? 0, worth)));
    }
    return stems;
  };
  const names = entries.map(({ title, short, aliases }, record) => [
    ...[title, short ?? ''].filter(Boolean).map((name) => put(name, record, IN_TITLE)),
    ...aliases.map((alias) => put(alias, record, IN_ALIAS)),
  ]);
  return { entries, names, byStem };
}

/**
 * How well what each record is called, and its summary, fit a query; a record of which no wording says anything is left
 * out, and a word that no name or summary has counts for nothing.
 * @param wordings the query as typed first, then what else it may be called
 */
export function fitNames(
  { entries, names, byStem }: NameIndex,
  wordings: readonly string[],
  formsOf: WordForms,
  index: WordPlaces,
): Fits {
  const rarity = (records: number) => Math.log(1 + entries.length / (records + 1));
  const rarityOfName = (own: string) => rarity(byStem.get(own)?.size ?? 0);
  const read = new Map<string, ReadonlyMap<number, number>>();
  const recordsWith = (word: string) => {
    const own = stem(word);
    const records =
      read.get(own) ?? new Map([...inSummaries(formsOf(word), index), ...(byStem.get(own) ?? [])]);
    read.set(own, records);
    return records;
  };

  const fits = new Map<IndexEntry, number>();
  for (const [i, wording] of wordings.entries()) {
    const asked = new Map(
      normalise(wording)
        .split(' ')
        .filter(Boolean)
        .flatMap((word) => {
          const records = recordsWith(word);
          return records.size ? [[stem(word), { records, worth: rarity(records.size) }] as const] : [];
        }),
    );
    const whole = [...asked.values()].reduce((sum, { worth }) => sum + worth, 0);
    const covered = new Map<number, number>();
    for (const { records, worth } of asked.values())
      for (const [record, share] of records) covered.set(record, (covered.get(record) ?? 0) + share * worth);
    for (const [record, sum] of covered) {
      const entry = entries[record];
      if (!entry) continue;
      const shares = (names[record] ?? []).map((name) => {
        const said = name.reduce((all, own) => all + (asked.has(own) ? rarityOfName(own) : 0), 0);
        return (
          said && (said / name.reduce((all, own) => all + rarityOfName(own), 0)) * Math.min(1, said / whole)
        );
      });
      const fit = (sum / whole + WHOLE_NAME * Math.max(0, ...shares)) * (i === 0 ? 1 : REWORDED);
      fits.set(entry, Math.max(fits.get(entry) ?? 0, fit));
    }
  }
  return fits;
}

function inSummaries(forms: readonly string[], { postings, sizes }: WordPlaces): [number, number][] {
  return forms.flatMap(postings).flatMap(({ record, places }): [number, number][] => {
    const size = sizes[record];
    return size && places.some((place) => place >= size.names && place < size.summary)
      ? [[record, IN_SUMMARY]]
      : [];
  });
}

// A record whose names fit nearly as well as the best is an answer, though its text has not every word.
const NEARLY = 0.6;
const LEAST_FIT = 0.3;
const MOST_CALLED = 20;

/** Records that are called nearly so, best first. */
export function findCalled(fits: Fits): IndexEntry[] {
  const best = [...fits].sort(([, a], [, b]) => b - a);
  const least = Math.max(LEAST_FIT, NEARLY * (best[0]?.[1] ?? 0));
  return best
    .filter(([, fit]) => fit >= least)
    .slice(0, MOST_CALLED)
    .map(([entry]) => entry);
}
