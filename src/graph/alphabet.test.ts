import { expect, test } from 'vitest';
import type { AtlasRecord } from '../model/atlas.ts';
import { listAlphabet } from './alphabet.ts';

const record = (title: string, short: string | null = null, id = title) =>
  ({ id, title, short }) as unknown as AtlasRecord;
const said = (...records: AtlasRecord[]) =>
  listAlphabet(records).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);

test.for<[string, AtlasRecord[], string[][]]>([
  [
    'a title and a short form stand under their own letters',
    [record('Care board', 'ICB')],
    [
      ['C', 'Care board'],
      ['I', 'ICB'],
    ],
  ],
  ['a short form that is the title stands once', [record('GIRFT', 'GIRFT')], [['G', 'GIRFT']]],
  [
    'case does not count',
    [record('beta'), record('Alpha'), record('alto')],
    [
      ['A', 'Alpha', 'alto'],
      ['B', 'beta'],
    ],
  ],
  ['nor do quotation marks and accents', [record('Éclair'), record('‘Eager’')], [['E', '‘Eager’', 'Éclair']]],
  ['nor does an article', [record('The team'), record('A table')], [['T', 'A table', 'The team']]],
  [
    'a word that only begins like one is whole',
    [record('Theme'), record('Anchor')],
    [
      ['A', 'Anchor'],
      ['T', 'Theme'],
    ],
  ],
  [
    'digits stand first',
    [record('Alpha'), record('42 boards')],
    [
      ['0–9', '42 boards'],
      ['A', 'Alpha'],
    ],
  ],
  [
    'records of one name stand by their ids',
    [record('Team', null, 'b'), record('Team', null, 'a')],
    [['T', 'Team', 'Team']],
  ],
  ['nothing gives no letters', [], []],
])('%s', ([, records, letters]) => {
  expect(said(...records)).toEqual(letters);
});

test('the order is the same whatever the records stand in', () => {
  const records = [record('Team', null, 'b'), record('Team', 'TM', 'a'), record('Tm', null, 'c')];
  expect(listAlphabet([...records].reverse())).toEqual(listAlphabet(records));
  expect(listAlphabet(records)[0]?.entries.map(({ record: { id } }) => id)).toEqual(['a', 'b', 'a', 'c']);
});
