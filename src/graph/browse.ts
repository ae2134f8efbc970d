import type { Strength } from '../model/vocabularies.ts';
import { allParts } from './asks.ts';
import type { AskedPart, AtlasIndex } from './atlas-index.ts';
import { datedRecords, type DatedRecord } from './timeline.ts';

/** What one year holds: asks that give a date in it, and what happened or was published in it. */
export interface BrowseYear {
  year: string;
  asks: readonly AskedPart[];
  records: readonly DatedRecord[];
}

/** Every single ask of one strength, in the order of the records. */
export function asksOfStrength(index: AtlasIndex, strength: Strength): AskedPart[] {
  return allParts(index).filter(({ part }) => part.strength === strength);
}

/** Every single ask of one document: of several that an ask rests on, the first is the one that asks. */
export function asksOfDocument(index: AtlasIndex, source: string): AskedPart[] {
  return allParts(index).filter(({ part }) => part.cites[0]?.source === source);
}

/** Every year that the date of an ask, an event, a development or a document is in, the earliest first. */
export function browseYears(index: AtlasIndex): BrowseYear[] {
  const records = new Map(
    datedRecords(index, ['event', 'development', 'source']).map((held) => [held.year, held.records]),
  );
  const isOf = ({ part }: AskedPart, year: string) => part.dates.some(({ date }) => date.startsWith(year));
  const parts = allParts(index);
  const asked = parts.flatMap(({ part }) => part.dates.map(({ date }) => date.slice(0, 4)));
  return [...new Set([...records.keys(), ...asked])].sort().map((year) => ({
    year,
    asks: parts.filter((asked) => isOf(asked, year)),
    records: records.get(year) ?? [],
  }));
}
