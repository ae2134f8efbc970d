import { describe, expect, test } from 'vitest';
import { browseYears } from '../graph/browse.ts';
import { indexAtlas } from '../graph/atlas-index.ts';
import { loadAtlas } from '../load/atlas.ts';
import type { Relation } from '../model/atlas.ts';
import { inventedYears } from './fixtures/time-atlas.ts';
import { describeTime, placeOf, type TimeModel } from './time-model.ts';

const small = describeTime(inventedYears());
const realIndex = indexAtlas(loadAtlas());
const real = describeTime(realIndex);

const itemsOf = ({ lanes, undated }: TimeModel) => [...lanes.flatMap(({ items }) => items), ...undated.items];

test.for([
  ['2024', null, 2024, 2025, 'year'],
  ['2024-01', null, 2024, 2024 + 1 / 12, 'day'],
  ['2024-02-01', null, 2024 + 1 / 12, 2024 + (1 + 1 / 29) / 12, 'day'],
  ['2019', '2022-03', 2019, 2022.25, 'period'],
  ['2019', '2020', 2019, 2021, 'period'],
] as const)('%s until %s goes from %d to %d', ([date, until, start, end, span]) => {
  const place = placeOf(date, until);
  expect(place.start).toBeCloseTo(start, 6);
  expect(place.end).toBeCloseTo(end, 6);
  expect(place.span).toBe(span);
});

test('each thing stands in the lane of its nature', () => {
  expect(small.lanes.map(({ lane, items }) => [lane, items.map(({ id }) => id)])).toEqual([
    ['bodies', ['event-ferry-act', 'event-river-court']],
    [
      'reports',
      [
        'source-bridge-plan',
        ...['eight', 'five', 'four', 'nine', 'one', 'seven', 'six', 'ten', 'three', 'two'].map(
          (name) => `event-talk-${name}`,
        ),
        'source-river-report',
      ],
    ],
    ['programmes', ['event-long-toll']],
    [
      'dates',
      [
        'shared-action-1.1b.2023',
        'shared-action-1.1d.2024',
        'shared-action-1.1a.2024-04',
        'shared-action-1.1b.2024-04',
        'event-ferries-end',
      ],
    ],
    ['later', ['development-bridge-opens']],
  ]);
});

test('what has no date stands apart, and at no year', () => {
  expect(small.undated.items.map(({ id, says }) => [id, says])).toEqual([
    [
      'development-bridge-study',
      'Later related development, undated, seen by 1 July 2026: A study of the bridge',
    ],
  ]);
  expect(small.years.map(({ year }) => year)).not.toContain('2026');
});

test.for([
  ['2011', 'By the end of 2011, none of the five documents was out: nothing had been asked.'],
  [
    '2014',
    'By the end of 2014, 1 document had come out, with 1 ask. None of the dates that they name had passed.',
  ],
  [
    '2023',
    'By the end of 2023, 2 documents had come out, with 4 asks. Of the dates that they name, 1 had passed: 1 aim due by then.',
  ],
  [
    '2024',
    'By the end of 2024, 2 documents had come out, with 4 asks. Of the dates that they name, 4 had passed: 2 deadlines and 1 aim due by then, 1 horizon reached.',
  ],
] as const)('what had been asked by %s', ([year, says]) => {
  expect(small.years.find((own) => own.year === year)?.then.says).toBe(says);
});

test('an item is looked at from the end of its own date', () => {
  const item = itemsOf(small).find(({ id }) => id === 'source-river-report')!;
  expect(item.then.says).toMatch(/^By 26 May 2022, 2 documents/);
  const event = itemsOf(small).find(({ id }) => id === 'event-ferries-end')!;
  expect(event.then).toMatchObject({ documents: 2, asks: 4, passed: 3 });
});

describe('a date that a record sets and an ask names', () => {
  const { atlas } = inventedYears();
  const model = (to: string, basis: 'source' | 'editorial', date: string) =>
    describeTime(
      indexAtlas({
        ...atlas,
        records: atlas.records.map((record) =>
          record.id === 'event-ferries-end' ? ({ ...record, date } as typeof record) : record,
        ),
        relations: [
          {
            type: 'concerns',
            from: 'event-ferries-end',
            to,
            basis,
            why: '',
            cites: [],
          } as unknown as Relation,
        ],
      }),
    );
  const marks = (own: TimeModel) => own.lanes.find(({ lane }) => lane === 'dates')!.items;

  test('stands once, and says both', () => {
    const linked = marks(model('shared-action-1#1a', 'source', '2024-04'));
    expect(linked).toHaveLength(marks(small).length - 1);
    const mark = linked.find(({ id }) => id === 'event-ferries-end')!;
    expect(mark.asks.map(({ id }) => id)).toEqual(['shared-action-1.1a.2024-04']);
    expect(mark.says).toBe('April 2024: Ferries to end by May 2024. Deadline in Shared action 1a');
  });

  test.for([
    ['of another day', 'shared-action-1#1a', 'source', '2024-05'],
    ['that only the editors link', 'shared-action-1#1a', 'editorial', '2024-04'],
    ['linked to the record and not to the ask', 'shared-action-1', 'source', '2024-04'],
  ] as const)('one %s stays apart', ([, to, basis, date]) => {
    expect(marks(model(to, basis, date))).toHaveLength(marks(small).length);
  });
});

describe.each([
  ['the invented years', small, inventedYears()],
  ['the atlas', real, realIndex],
] as const)('%s', (_name, model, index) => {
  test('holds every event, document, development and date of an ask once', () => {
    const ids = itemsOf(model).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { records } = index.atlas;
    const dated = records.filter(({ kind }) => ['event', 'development', 'source'].includes(kind));
    const isDateOfAsk = (id: string) => !index.byId.has(id);
    expect(ids.filter((id) => !isDateOfAsk(id)).sort()).toEqual(dated.map(({ id }) => id).sort());
    const dates = records.flatMap(({ id, parts }) =>
      parts.flatMap((part) => part.dates.map(({ date }) => `${id}.${part.id}.${date}`)),
    );
    expect([...new Set(itemsOf(model).flatMap(({ asks }) => asks.map(({ id }) => id)))].sort()).toEqual(
      dates.sort(),
    );
    for (const { id, asks } of itemsOf(model))
      if (isDateOfAsk(id)) expect(asks.map((ask) => ask.id)).toEqual([id]);
  });

  test('the lists of its years hold each dated item once, and count what the year browses', () => {
    const listed = model.years.flatMap(({ lists }) => lists.flatMap(({ items }) => items));
    expect(listed).toHaveLength(itemsOf(model).length - model.undated.items.length);
    for (const { lists } of model.years)
      for (const { items, records, dates } of lists) expect(records.length + dates.length).toBe(items.length);
    const browsed = new Map(browseYears(index).map(({ year, records }) => [year, records.length]));
    for (const { year, lists } of model.years) {
      const undated = model.undated.items.filter((item) => item.year === year).length;
      const records = lists.reduce((sum, list) => sum + list.records.length, 0);
      expect(records + undated).toBe(browsed.get(year));
    }
  });

  test('what had been asked only grows', () => {
    const moments = model.years.map(({ then }) => then);
    moments.slice(1).forEach((then, i) => {
      expect(then.asks).toBeGreaterThanOrEqual(moments[i]!.asks);
      expect(then.passed).toBeGreaterThanOrEqual(moments[i]!.passed);
    });
  });
});

test('in the atlas no ask’s date stands apart from the record of that date', () => {
  const marks = real.lanes.find(({ lane }) => lane === 'dates')!.items;
  expect(marks.every(({ kind }) => kind === 'event')).toBe(true);
  expect(marks.filter(({ asks }) => asks.length > 0).length).toBe(6);
});
