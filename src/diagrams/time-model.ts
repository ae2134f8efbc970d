import {
  askedByThen,
  asksThatName,
  datesOfAsks,
  documentsByDate,
  lastDay,
  type AskedByThen,
  type DatedAsk,
  type PublishedAsks,
} from '../graph/asked-by-then.ts';
import type { AtlasIndex } from '../graph/atlas-index.ts';
import { datedRecords, type DatedRecord } from '../graph/timeline.ts';
import { FOLLOWED_UNTIL, sayDate, sayDevelopmentDate } from '../model/dates.ts';
import type { EventNature } from '../model/vocabularies.ts';
import { nameDateMark, sayDatedAsk, sayDatedRecord, sayGroup, sayThen } from './time-words.ts';

export const TIME_LANES = ['bodies', 'reports', 'programmes', 'dates', 'later'] as const;
export type TimeLane = (typeof TIME_LANES)[number];

/** The lists that a year is made of: a lane each, and the documents apart from the other reports. */
export const TIME_GROUPS = ['bodies', 'documents', 'reports', 'programmes', 'dates', 'later'] as const;
export type TimeGroup = (typeof TIME_GROUPS)[number];

/** One mark of the timeline. */
export interface TimeItem {
  /** A record's id, or that of an ask's date which no record holds: `shared-action-3.3a.2024-04`. */
  id: string;
  lane: TimeLane;
  group: TimeGroup;
  /** The kind whose hue it has. */
  kind: string;
  /** What stands beside its mark. */
  label: string;
  /** What it is and when, as a sentence: the name of its link. */
  says: string;
  url: string;
  /** `2019` */
  year: string;
  /** Years with their fractions; the end is that of the day, month or year that is given, or of the period. */
  start: number;
  end: number;
  /** How much is known of when: a day or month, no more than a year, or a period with two ends. */
  span: 'day' | 'year' | 'period';
  /** The page shows no date: `start` is the day on which it was seen. */
  undated: boolean;
  /** The asks that name this date: of a date that a document sets, every one; else none. */
  asks: readonly DatedAsk[];
  /** What had been asked when it happened. */
  then: Moment;
}

/** What had been asked by a date, in numbers and words. */
export interface Moment {
  /** How many of the documents, in the order of their dates. */
  documents: number;
  asks: number;
  /** How many of the dates that asks name, in the order in which they pass. */
  passed: number;
  says: string;
}

/** What one year holds of one group. */
export interface TimeList {
  /** Where it stands on the page: `reports-2019`. */
  id: string;
  group: TimeGroup;
  title: string;
  /** "5 reports and meetings in 2019" */
  says: string;
  items: readonly TimeItem[];
  records: readonly DatedRecord[];
  dates: readonly DatedAsk[];
}

export interface TimeYear {
  year: string;
  /** Until when it is looked at: "the end of 2024", or the day until which public pages were followed. */
  said: string;
  lists: readonly TimeList[];
  then: Moment;
  state: AskedByThen;
}

export interface TimeModel {
  lanes: readonly { lane: TimeLane; items: readonly TimeItem[] }[];
  /** Every year that holds something dated, the earliest first. */
  years: readonly TimeYear[];
  /** Later developments whose pages show no date. */
  undated: { items: readonly TimeItem[]; records: readonly DatedRecord[] };
  documents: readonly PublishedAsks[];
  dates: readonly DatedAsk[];
}

const GROUP_OF_NATURE: Readonly<Record<EventNature, TimeGroup>> = {
  law: 'bodies',
  body: 'bodies',
  report: 'reports',
  meeting: 'reports',
  contract: 'programmes',
  programme: 'programmes',
  'date set': 'dates',
};

export const GROUP_TITLES: Readonly<Record<TimeGroup, string>> = {
  bodies: 'Laws and bodies',
  documents: 'Documents of the atlas',
  reports: 'Reports and meetings',
  programmes: 'Contracts and programmes',
  dates: 'Dates that the documents set',
  later: 'Later related developments',
};

/** Everything with a date, once, in its lane and its year, and what had been asked by then. */
export function describeTime(index: AtlasIndex): TimeModel {
  const documents = documentsByDate(index);
  const dates = datesOfAsks(index);
  const stateAt = (until: string) => askedByThen(documents, dates, until);
  const momentAt = (until: string, said: string): Moment => {
    const state = stateAt(until);
    return {
      documents: state.documents.length,
      asks: state.asks,
      passed: state.passed.length,
      says: sayThen(state, said),
    };
  };

  const records = datedRecords(index, ['event', 'development', 'source']).flatMap((held) => held.records);
  const asksOf = new Map(
    records.map((record) => [
      record.id as string,
      record.kind === 'event' ? asksThatName(index, record, dates) : [],
    ]),
  );
  const taken = new Set([...asksOf.values()].flat());
  const apart = dates.filter((date) => !taken.has(date));
  const recordOf = new Map(records.map((record) => [record.id as string, record]));
  const dateOf = new Map(apart.map((date) => [date.id, date]));
  const items = [
    ...records.map((record) => itemOfRecord(record, asksOf.get(record.id) ?? [], momentAt)),
    ...apart.map((date) => itemOfDate(date, momentAt)),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));

  const dated = items.filter(({ undated }) => !undated);
  const listOf = (year: string, group: TimeGroup): TimeList => {
    const own = dated.filter((item) => item.year === year && item.group === group);
    return {
      id: `${group}-${year}`,
      group,
      title: GROUP_TITLES[group],
      says: sayGroup(group, own.length, year),
      items: own,
      records: own.flatMap(({ id }) => recordOf.get(id) ?? []),
      dates: own.flatMap(({ id }) => dateOf.get(id) ?? []),
    };
  };
  // The year in which public pages were last followed is not over: nothing is said of its end.
  const lastYear = FOLLOWED_UNTIL.slice(0, 4);
  const endOf = (year: string) => (year === lastYear ? FOLLOWED_UNTIL : year);
  const sayEnd = (year: string) => (year === lastYear ? sayDate(FOLLOWED_UNTIL) : `the end of ${year}`);
  const undated = items.filter((item) => item.undated);
  return {
    lanes: TIME_LANES.map((lane) => ({ lane, items: dated.filter((item) => item.lane === lane) })),
    years: [...new Set(dated.map(({ year }) => year))].sort().map((year) => ({
      year,
      lists: TIME_GROUPS.map((group) => listOf(year, group)).filter(({ items: own }) => own.length > 0),
      said: sayEnd(year),
      then: momentAt(endOf(year), `By ${sayEnd(year)}`),
      state: stateAt(endOf(year)),
    })),
    undated: { items: undated, records: undated.flatMap(({ id }) => recordOf.get(id) ?? []) },
    documents,
    dates,
  };
}

type MomentAt = (until: string, said: string) => Moment;

function itemOfRecord(record: DatedRecord, asks: readonly DatedAsk[], momentAt: MomentAt): TimeItem {
  const group =
    record.kind === 'event'
      ? GROUP_OF_NATURE[record.nature]
      : record.kind === 'source'
        ? 'documents'
        : 'later';
  const until = record.kind === 'event' ? record.until : null;
  const { said, by } = sayDatedRecord(record, asks);
  return {
    id: record.id,
    lane: group === 'documents' ? 'reports' : group,
    group,
    kind: record.kind,
    label: labelOf(record),
    says: said,
    url: record.url,
    ...placeOf(record.date, until),
    undated: record.kind === 'development' && record.dateNote !== null,
    asks,
    then: momentAt(record.date, by),
  };
}

/** What has no date says so beside its mark. */
function labelOf(record: DatedRecord): string {
  if (record.kind === 'development' && record.dateNote !== null)
    return `${record.title} (${sayDevelopmentDate(record)})`;
  return record.kind === 'source' ? (record.short ?? record.title) : record.title;
}

function itemOfDate(date: DatedAsk, momentAt: MomentAt): TimeItem {
  const { said, by } = sayDatedAsk(date);
  return {
    id: date.id,
    lane: 'dates',
    group: 'dates',
    kind: date.asked.record.kind,
    label: nameDateMark(date),
    says: said,
    url: `${date.asked.record.url}#${date.asked.part.id}`,
    ...placeOf(date.date, null),
    undated: false,
    asks: [date],
    then: momentAt(date.date, by),
  };
}

/** Where a date, or a period, lies on an axis of years. */
export function placeOf(
  date: string,
  until: string | null,
): Pick<TimeItem, 'year' | 'start' | 'end' | 'span'> {
  return {
    year: date.slice(0, 4),
    start: inYears(date, 0),
    end: inYears(lastDay(until ?? date), 1),
    span: until ? 'period' : date.length === 4 ? 'year' : 'day',
  };
}

/** A date in years: the 2nd of January 2024 begins at 2024 and a 366th, with every month counted as a twelfth. */
function inYears(date: string, daysMore: 0 | 1): number {
  const [year, month = '1', day = '1'] = date.split('-');
  const length = Number(lastDay(`${year}-${month}`).slice(8));
  return Number(year) + (Number(month) - 1 + (Number(day) - 1 + daysMore) / length) / 12;
}
