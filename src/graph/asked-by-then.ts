import type { EventRecord, SourceRecord } from '../model/atlas.ts';
import type { DateKind } from '../model/vocabularies.ts';
import { allParts } from './asks.ts';
import type { AskedPart, AtlasIndex } from './atlas-index.ts';
import { asksOfDocument } from './browse.ts';

/** A document with all that it asks. */
export interface PublishedAsks {
  document: SourceRecord;
  /** The last day on which it can have come out: 31 December where only the year is known. */
  by: string;
  asks: readonly AskedPart[];
}

/** A date that an ask names. */
export interface DatedAsk {
  /** `shared-action-3.3a.2024-04` */
  id: string;
  asked: AskedPart;
  /** The document that asks. */
  source: string;
  date: string;
  kind: DateKind;
  /** The day by whose end the date has passed and the document that names it was out. */
  by: string;
}

/** What the documents that were out by the end of a day asked, and which of the dates that they name had passed. */
export interface AskedByThen {
  documents: readonly PublishedAsks[];
  asks: number;
  passed: readonly DatedAsk[];
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a date of any of the three precisions: `2024` ends on `2024-12-31`, `2024-02` on `2024-02-29`. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day) return date;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = month === '02' && isLeap ? 29 : MONTH_LENGTHS[Number(month) - 1];
  return `${year}-${month}-${length}`;
}

const byDay = (a: { by: string }, b: { by: string }) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

/** Every document with its asks, the earliest first. */
export function documentsByDate(index: AtlasIndex): PublishedAsks[] {
  return ((index.byKind.get('source') ?? []) as readonly SourceRecord[])
    .map((document) => ({
      document,
      by: lastDay(document.date),
      asks: asksOfDocument(index, document.slug),
    }))
    .sort(byDay);
}

/** Every date that an ask names, in the order in which they have passed; an ask with two dates stands twice. */
export function datesOfAsks(index: AtlasIndex): DatedAsk[] {
  const out = new Map(
    documentsByDate(index).map(({ document, by }) => [document.slug, by] as [string, string]),
  );
  return allParts(index)
    .flatMap((asked) => {
      const source = asked.part.cites[0]?.source ?? '';
      return asked.part.dates.map(({ date, kind }): DatedAsk => {
        const id = `${asked.record.id}.${asked.part.id}.${date}`;
        return { id, asked, source, date, kind, by: latest(lastDay(date), out.get(source) ?? '') };
      });
    })
    .sort(byDay);
}

/** The asks that a source links to a date that was set, and that name the same date: the two are one. */
export function asksThatName(
  index: AtlasIndex,
  { id, nature, date }: EventRecord,
  dates: readonly DatedAsk[],
): DatedAsk[] {
  if (nature !== 'date set') return [];
  const named = new Set(
    (index.relationsAt.get(id) ?? [])
      .filter(({ type, from, basis }) => type === 'concerns' && basis === 'source' && from === id)
      .map(({ to }) => to as string),
  );
  return dates.filter(
    ({ asked: { record, part }, date: own }) => own === date && named.has(`${record.id}#${part.id}`),
  );
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * What had been asked by the end of a date. Of a document or an ask that gives only a year, nothing is taken to be
 * before the end of that year.
 * @param until `2024`, `2024-03` or `2024-03-15`
 */
export function askedByThen(
  documents: readonly PublishedAsks[],
  dates: readonly DatedAsk[],
  until: string,
): AskedByThen {
  const day = lastDay(until);
  const published = documents.filter(({ by }) => by <= day);
  return {
    documents: published,
    asks: published.reduce((sum, { asks }) => sum + asks.length, 0),
    passed: dates.filter(({ by }) => by <= day),
  };
}
