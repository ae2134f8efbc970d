import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { loadAtlas } from '../load/atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { acronymsIn, listAcronyms } from './acronyms.ts';
import { citesOf, getRecord, indexAtlas } from './atlas-index.ts';
import { groupConnections } from './connections.ts';

const small = indexAtlas(buildAtlas(inventedFiles()));
const real = indexAtlas(loadAtlas());

describe('indexAtlas', () => {
  test('lists under an owner every part that names it', () => {
    const parts = real.atlas.records.flatMap((record) => record.parts.map((part) => ({ record, part })));
    for (const [owner, owned] of real.partsByOwner) {
      const expected = parts.filter(({ part }) => part.owners.some((link) => link.owner === owner));
      expect(owned.map(({ part }) => part.id)).toEqual(expected.map(({ part }) => part.id));
    }
  });

  test('lists under a passage every record that cites it, once', () => {
    expect(small.recordsByPassage.get('invented-report annex/1')?.map(({ id }) => id)).toEqual([
      'shared-action-1',
      'owner-systems',
    ]);
  });

  test('every citation of every record is found from its passage', () => {
    for (const record of real.atlas.records) {
      for (const { source, passages } of citesOf(record)) {
        for (const passage of passages) {
          expect(real.recordsByPassage.get(`${source} ${passage}`)).toContain(record);
        }
      }
    }
  });

  test('an id that the gate should have refused is an error', () => {
    expect(() => getRecord(small, 'owner-nobody')).toThrow(/No record owner-nobody/);
  });
});

describe('groupConnections', () => {
  test('shows a relation from both ends', () => {
    const groups = (id: string) =>
      groupConnections(small, getRecord(small, id)).map(({ label, connections }) => [
        label,
        connections.map(({ other }) => other.id),
      ]);
    expect(groups('shared-action-1')).toEqual([['Concerns', ['owner-systems']]]);
    expect(groups('owner-systems')).toEqual([['Taken up by', ['shared-action-1']]]);
  });

  test('shows every relation of the atlas exactly twice', () => {
    const shown = real.atlas.records.flatMap((record) =>
      groupConnections(real, record).flatMap(({ connections }) => connections),
    );
    expect(shown).toHaveLength(2 * real.atlas.relations.length);
  });
});

describe('acronyms', () => {
  test('a short form leads to the record that says most', () => {
    const pcn = listAcronyms(real).find(({ short }) => short === 'PCN');
    expect(pcn?.record.id).toBe('structure-primary-care-network');
  });

  test.each([
    ['PCNs and an ICB', ['ICB', 'PCN']],
    ['Core20PLUS5 areas', ['Core20PLUS5']],
    ['a place', []],
  ])('%s', (text, shorts) => {
    expect(
      acronymsIn(text, listAcronyms(real))
        .map(({ short }) => short)
        .sort(),
    ).toEqual([...shorts].sort());
  });
});
