import { expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { allAsks, datedParts, groupAsksByLevel, groupByTheme } from './asks.ts';
import { indexAtlas } from './atlas-index.ts';
import { INVENTED_CHANGES } from './invented-changes.ts';
import { datedRecords } from './timeline.ts';

const index = indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES)));
const parts = allAsks(index).flatMap((record) => record.parts.map((part) => ({ record, part })));

test('asks are the records that have parts', () => {
  expect(allAsks(index).map(({ id }) => id)).toEqual(['shared-action-1', 'shared-action-2']);
});

test('a part stands at each of its levels, the widest first', () => {
  expect(
    groupAsksByLevel(parts).map(({ level, parts: here }) => [level, here.map(({ part }) => part.id)]),
  ).toEqual([
    ['system', ['2a']],
    ['place', ['1b']],
    ['neighbourhood', ['1a']],
    ['practice', ['1b']],
  ]);
});

test('a part without a level stands last', () => {
  const nowhere = parts.map(({ record, part }) => ({ record, part: { ...part, levels: [] } }));
  expect(groupAsksByLevel(nowhere)).toEqual([{ level: null, parts: nowhere }]);
});

test('only parts that say when are dated', () => {
  expect(datedParts(index).map(({ part }) => part.id)).toEqual(['1a']);
});

test('a record stands once, under its first theme; without one, under none', () => {
  const [first, second] = allAsks(index);
  const records = [first!, { ...second!, themes: [] }];
  expect(
    groupByTheme(index, records).map(({ theme, records: own }) => [theme?.id ?? null, own.length]),
  ).toEqual([
    ['theme-teams', 1],
    [null, 1],
  ]);
});

test('the timeline is of the kinds asked for, the earliest year first', () => {
  const years = (...kinds: Parameters<typeof datedRecords>[1]) =>
    datedRecords(index, kinds).map(({ year }) => year);
  expect(years('development', 'source')).toEqual(['2022', '2023']);
  expect(years('development')).toEqual(['2023']);
  expect(years('theme')).toEqual([]);
});
