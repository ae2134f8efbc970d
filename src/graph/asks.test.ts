import { expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import {
  allAsks,
  allParts,
  asksAboutTraining,
  countByRole,
  groupAsksByLevel,
  groupByTheme,
  partitionByOwner,
  sortByRole,
  splitByDate,
} from './asks.ts';
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

test('parts with a date stand by their earliest; those with a word of time alone stand apart; others not at all', () => {
  const [some] = parts;
  const timed = [[], ['2024', '2022'], ['2023'], null].map((dates, i) => ({
    record: some!.record,
    part: {
      ...some!.part,
      id: String(i),
      when: dates ? 'then' : null,
      dates: (dates ?? []).map((date) => ({ date, kind: 'aim' as const })),
    },
  }));
  const { dated, undated } = splitByDate(timed);
  expect(dated.map(({ part }) => part.id)).toEqual(['1', '2']);
  expect(undated.map(({ part }) => part.id)).toEqual(['0']);
  expect(splitByDate(allParts(index)).dated.map(({ part }) => part.id)).toEqual(['1a']);
});

test('roles are counted, and owners come first', () => {
  const owned = (['named', 'with', 'lead', 'lead'] as const).map((as, id) => ({ as, id }));
  expect(countByRole(owned)).toEqual({ lead: 2, with: 1, named: 1 });
  expect(sortByRole(owned).map(({ id }) => id)).toEqual([2, 3, 1, 0]);
});

test('what only mentions a body is asked of nobody', () => {
  const owned = (owner: string, as: 'lead' | 'with' | 'named') => ({
    record: parts[0]!.record,
    part: { ...parts[0]!.part, owners: [{ owner: owner as never, as }] },
  });
  const [system, board, other, named] = [
    owned('owner-integrated-care-systems', 'lead'),
    owned('owner-integrated-care-boards', 'with'),
    owned('owner-hosts', 'lead'),
    owned('owner-integrated-care-systems', 'named'),
  ];
  expect(partitionByOwner([system, board, other, named])).toEqual({
    ofSystems: [system, board],
    ofOthers: [other],
    ofNobody: [named],
  });
});

test('a recommendation about training names a stage or is of that kind', () => {
  expect(asksAboutTraining(index).map(({ id }) => id)).toEqual(['shared-action-1']);
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
