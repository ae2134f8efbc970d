import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { askedByThen, datesOfAsks, documentsByDate, lastDay } from './asked-by-then.ts';
import { indexAtlas } from './atlas-index.ts';
import { INVENTED_CHANGES } from './invented-changes.ts';

test.for([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2000-02', '2000-02-29'],
  ['1900-02', '1900-02-28'],
  ['2024-04', '2024-04-30'],
  ['2022-05-26', '2022-05-26'],
] as const)('%s ends on %s', ([date, day]) => {
  expect(lastDay(date)).toBe(day);
});

describe('the invented atlas: one document of 2022, one ask with a date in April 2024', () => {
  const index = indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES)));
  const [documents, dates] = [documentsByDate(index), datesOfAsks(index)];

  test.for([
    ['2021', 0, 0, []],
    ['2022-06', 0, 0, []],
    ['2022', 1, 3, []],
    ['2024-03', 1, 3, []],
    ['2024-04', 1, 3, ['shared-action-1.1a.2024-04']],
    ['2026', 1, 3, ['shared-action-1.1a.2024-04']],
  ] as const)('by %s', ([until, published, asks, passed]) => {
    const then = askedByThen(documents, dates, until);
    expect(then.documents).toHaveLength(published);
    expect(then.asks).toBe(asks);
    expect(then.passed.map(({ id }) => id)).toEqual(passed);
  });

  test('a date before the document that names it counts once the document is out', () => {
    const early = { ...index.atlas.records.find(({ parts }) => parts.length > 0)! };
    const parts = early.parts.map((part) => ({ ...part, dates: [{ date: '2019', kind: 'aim' as const }] }));
    const altered = indexAtlas({
      ...index.atlas,
      records: index.atlas.records.map((own) =>
        own.id === early.id ? ({ ...own, parts } as typeof own) : own,
      ),
    });
    expect(datesOfAsks(altered)[0]!.by).toBe('2022-12-31');
  });
});

test('in the whole atlas every ask is counted once all documents are out', () => {
  const index = indexAtlas(loadAtlas());
  const parts = index.atlas.records.flatMap((record) => record.parts);
  const then = askedByThen(documentsByDate(index), datesOfAsks(index), '9999');
  expect(then.asks).toBe(parts.length);
  expect(then.passed).toHaveLength(parts.flatMap(({ dates }) => dates).length);
});
