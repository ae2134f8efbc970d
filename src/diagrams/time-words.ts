import type { AskedByThen, DatedAsk } from '../graph/asked-by-then.ts';
import type { DatedRecord } from '../graph/timeline.ts';
import { sayDate, sayDevelopmentDate, sayPeriod } from '../model/dates.ts';
import { sayRecordName } from '../model/record-name.ts';
import { DATE_KIND_LABELS, type DateKind } from '../model/vocabularies.ts';
import { sayCount, sayList } from '../model/words.ts';
import type { TimeGroup, TimeLane } from './time-model.ts';

/** What stands over each lane. */
export const LANE_TITLES: Readonly<Record<TimeLane, string>> = {
  bodies: 'Laws and bodies',
  reports: 'Reports, meetings and the five documents',
  programmes: 'Contracts and programmes',
  dates: 'Dates that the documents set',
  later: 'Later related developments: not part of the five documents',
};

const GROUP_COUNTS: Readonly<Record<TimeGroup, readonly [one: string, many: string]>> = {
  bodies: ['law or body', 'laws and bodies'],
  documents: ['document of the atlas', 'documents of the atlas'],
  reports: ['report or meeting', 'reports and meetings'],
  programmes: ['contract or programme', 'contracts and programmes'],
  dates: ['date set', 'dates set'],
  later: ['later development', 'later developments'],
};

/** "5 reports and meetings in 2019" */
export function sayGroup(group: TimeGroup, count: number, year: string): string {
  const [one, many] = GROUP_COUNTS[group];
  return `${sayCount(count, one, many)} in ${year}`;
}

/** The same without its number, to stand beside a mark that holds it. */
export function nameGroup(group: TimeGroup, count: number, year: string): string {
  return sayGroup(group, count, year).replace(/^\d+ /, '');
}

/** "Deadline: Shared action 3a"; a long title is left to its page. */
export function nameDateMark({ asked: { record, part }, kind }: DatedAsk): string {
  return `${DATE_KIND_LABELS[kind]}: ${sayRecordName(record, part.id)}`;
}

/** "Deadline in Shared action 3a" */
function nameAsk({ asked: { record, part }, kind }: DatedAsk): string {
  return `${DATE_KIND_LABELS[kind]} in ${sayRecordName(record, part.id)}`;
}

/** What a record is and when, the asks that name its date, and how "by then" begins for it. */
export function sayDatedRecord(
  record: DatedRecord,
  asks: readonly DatedAsk[] = [],
): { said: string; by: string } {
  switch (record.kind) {
    case 'source':
      return {
        said: `Document of the atlas, ${sayDate(record.date)}: ${record.title}`,
        by: sayBy(record.date),
      };
    case 'development':
      return {
        said: `Later related development, ${sayDevelopmentDate(record)}: ${record.title}`,
        by: record.dateNote ? `By ${sayDate(record.date)}, when it was seen` : sayBy(record.date),
      };
    case 'event':
      return {
        said: [`${sayPeriod(record.date, record.until)}: ${record.title}`, ...asks.map(nameAsk)].join('. '),
        by: sayBy(record.date),
      };
  }
}

/** What an ask's date is, and how "by then" begins for it. */
export function sayDatedAsk(dated: DatedAsk): { said: string; by: string } {
  const { record, part } = dated.asked;
  return {
    said: `${DATE_KIND_LABELS[dated.kind]}, ${sayDate(dated.date)}: ${sayRecordName(record, part.id)}. ${part.text}`,
    by: sayBy(dated.date),
  };
}

/** "By 26 May 2022", "By the end of April 2024": a month or a year counts once it is over. */
function sayBy(date: string): string {
  return date.length === 10 ? `By ${sayDate(date)}` : `By the end of ${sayDate(date)}`;
}

/** "1 deadline and 2 aims due by then, 1 horizon reached" */
export function sayPassed(passed: readonly DatedAsk[]): string {
  const count = (kind: DateKind, many: string) => {
    const found = passed.filter((own) => own.kind === kind).length;
    return found ? [sayCount(found, kind, many)] : [];
  };
  const due = [...count('deadline', 'deadlines'), ...count('aim', 'aims')];
  const reached = count('horizon', 'horizons');
  return [due.length ? `${sayList(due)} due by then` : '', reached.length ? `${reached[0]} reached` : '']
    .filter(Boolean)
    .join(', ');
}

/** What had been asked by a date, in one or two sentences. */
export function sayThen({ documents, asks, passed }: AskedByThen, by: string): string {
  if (documents.length === 0) return `${by}, none of the five documents was out: nothing had been asked.`;
  const out = `${by}, ${sayCount(documents.length, 'document')} had come out, with ${sayCount(asks, 'ask')}.`;
  return passed.length
    ? `${out} Of the dates that they name, ${passed.length} had passed: ${sayPassed(passed)}.`
    : `${out} None of the dates that they name had passed.`;
}
