import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexEntry } from './index-entry.ts';
import { packTable, unpackTable, type PackedTable } from './table.ts';

const entries = loadAtlas().records.map(indexEntry);
const publish = (packed: PackedTable) => JSON.parse(JSON.stringify(packed)) as PackedTable;

describe('the table of entries', () => {
  test('comes back as it was, for the whole atlas', () => {
    expect(unpackTable(publish(packTable(entries)))).toStrictEqual(entries);
  });

  test('keeps the order of the entries', () => {
    const turned = entries.toReversed();
    expect(unpackTable(publish(packTable(turned)))).toStrictEqual(turned);
  });

  test('of nothing is empty', () => expect(unpackTable(publish(packTable([])))).toEqual([]));

  test('leaves out a slug that its title tells, and keeps any other', () => {
    const { slugs } = packTable(entries);
    const slugOf = (wanted: string) => slugs[entries.findIndex(({ id }) => id === wanted)];
    expect(slugOf('structure-integrated-care-board')).toBe('');
    expect(slugOf('shared-action-7')).toBe('7');
  });

  test('writes each value of a facet once', () => {
    const { values } = packTable(entries).facets.owner;
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual([...values].sort());
  });

  test('is much smaller than the entries', () => {
    expect(JSON.stringify(packTable(entries)).length).toBeLessThan(JSON.stringify(entries).length / 2);
  });
});

describe('a table of another version', () => {
  const [entry] = entries;
  if (!entry) throw new Error('The atlas is empty.');
  const packed = packTable([{ ...entry, title: 'Zebra' }]);
  const withKinds = (values: string[], own: number[][]) => ({
    ...packed,
    facets: { ...packed.facets, kind: { values, own } },
  });

  test.each([
    ['an unknown kind', withKinds(['nonsense'], [[0]])],
    ['no kind', withKinds(['term'], [[]])],
    ['a kind that is not there', withKinds(['term'], [[4]])],
    ['a kind named like a method', withKinds(['constructor'], [[0]])],
    ['fewer kinds than titles', withKinds(['term'], [])],
  ])('%s is refused by name', (_, table) => expect(() => unpackTable(table)).toThrow('“Zebra”'));
});
