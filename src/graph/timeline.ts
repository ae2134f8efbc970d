import type { DevelopmentRecord, EventRecord, SourceRecord } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import type { AtlasIndex } from './atlas-index.ts';

export type DatedRecord = EventRecord | DevelopmentRecord | SourceRecord;

export interface TimelineYear {
  year: string;
  records: readonly DatedRecord[];
}

/** Events, developments and documents of the kinds asked for, by year, the earliest first. */
export function datedRecords(index: AtlasIndex, kinds: readonly Kind[]): TimelineYear[] {
  const dated = index.atlas.records
    .filter(({ kind }) => kinds.includes(kind))
    .filter(
      (record): record is DatedRecord =>
        record.kind === 'event' || record.kind === 'development' || record.kind === 'source',
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const years = [...new Set(dated.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, records: dated.filter(({ date }) => date.startsWith(year)) }));
}
