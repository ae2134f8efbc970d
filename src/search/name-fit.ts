import { normalise } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';

/** The stems of what each record is called and of its summary, and how telling each stem is among these records. */
export interface NameIndex {
  records: readonly NamedRecord[];
  /** Higher for a stem that few records have. */
  weights: ReadonlyMap<string, number>;
}

interface NamedRecord {
  entry: IndexEntry;
  /** A stem in a name tells more of a record than one in its summary. */
  stems: ReadonlyMap<string, number>;
  /** The stems of each name by itself: title, short form, aliases. */
  names: readonly (readonly string[])[];
}

const IN_TITLE = 1;
const IN_ALIAS = 0.9;
const IN_SUMMARY = 0.5;
const WHOLE_NAME = 0.5;
const REWORDED = 0.9;

/** A record that fits best of all has 1.5: every word of the query stands in a title that has no other words. */
export function readNames(entries: readonly IndexEntry[]): NameIndex {
  const records = entries.map(readRecord);
  const counts = new Map<string, number>();
  for (const { stems } of records)
    for (const own of stems.keys()) counts.set(own, (counts.get(own) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([own, count]) => [own, Math.log(1 + records.length / (count + 1))]),
  );
  return { records, weights };
}

function readRecord(entry: IndexEntry): NamedRecord {
  const stems = new Map<string, number>();
  const put = (text: string, worth: number) => {
    const own = stemsOf(text);
    for (const one of own) stems.set(one, Math.max(stems.get(one) ?? 0, worth));
    return own;
  };
  put(entry.summary, IN_SUMMARY);
  const aliases = entry.aliases.map((alias) => put(alias, IN_ALIAS));
  const own = [entry.title, entry.short ?? ''].filter(Boolean).map((name) => put(name, IN_TITLE));
  return { entry, stems, names: [...own, ...aliases] };
}

/**
 * How well what each record is called fits a query; a record of which no wording says anything is left out. Words that
 * no name has count for nothing.
 * @param wordings the query as typed first, then what else it may be called
 */
export function fitNames(
  { records, weights }: NameIndex,
  wordings: readonly string[],
): Map<IndexEntry, number> {
  const fits = new Map<IndexEntry, number>();
  const weigh = (stems: readonly string[], worth: (own: string) => number) =>
    stems.reduce((sum, own) => sum + (weights.get(own) ?? 0) * worth(own), 0);
  for (const [i, wording] of wordings.entries()) {
    const asked = stemsOf(wording).filter((own) => weights.has(own));
    const whole = weigh(asked, () => 1);
    if (whole === 0) continue;
    for (const { entry, stems, names } of records) {
      const covered = weigh(asked, (own) => stems.get(own) ?? 0) / whole;
      if (covered === 0) continue;
      const shares = names.map((name) => {
        const said = weigh(name, (own) => (asked.includes(own) ? 1 : 0));
        return said === 0 ? 0 : (said / weigh(name, () => 1)) * Math.min(1, said / whole);
      });
      const fit = (covered + WHOLE_NAME * Math.max(0, ...shares)) * (i === 0 ? 1 : REWORDED);
      fits.set(entry, Math.max(fits.get(entry) ?? 0, fit));
    }
  }
  return fits;
}

const ENDINGS = (
  's es e d ed er ers ing ings ion ions ive or ors al ally ly y ies ied ment ments ation ations ate ates ated ating ism ' +
  'ist ists'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const SHORTEST = 4;

/** What the forms of a word have in common: "supervising", "supervision". */
function stemsOf(text: string): string[] {
  return normalise(text).split(' ').filter(Boolean).map(stem);
}

function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending ? stem(word.slice(0, -ending.length)) : word;
}
