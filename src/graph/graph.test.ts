import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { loadAtlas } from '../load/atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { acronymsIn, listAcronyms } from './acronyms.ts';
import { getRecord, indexAtlas } from './atlas-index.ts';
import { groupConnections } from './connections.ts';
import { INVENTED_CHANGES } from './invented-changes.ts';

const small = indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES)));
const real = indexAtlas(loadAtlas());

describe('indexAtlas', () => {
  test('lists under an owner every part that names it, and how', () => {
    const owned = (owner: string) =>
      small.partsByOwner.get(owner)?.map(({ record, part, as }) => [record.id, part.id, as]);
    expect(owned('owner-systems')).toEqual([
      ['shared-action-1', '1a', 'lead'],
      ['shared-action-2', '2a', 'lead'],
    ]);
    expect(owned('owner-hosts')).toEqual([
      ['shared-action-1', '1a', 'with'],
      ['shared-action-1', '1b', 'named'],
    ]);
  });

  test('lists under a level the parts that are done there, inherited or their own', () => {
    const parts = [...small.partsByLevel].map(([level, asked]) => [level, asked.map(({ part }) => part.id)]);
    expect(Object.fromEntries(parts)).toEqual({
      neighbourhood: ['1a'],
      place: ['1b'],
      practice: ['1b'],
      system: ['2a'],
    });
  });

  test.each([
    ['a kind', small.byKind.get('structure'), ['structure-board', 'structure-team']],
    ['a theme', small.recordsByTheme.get('theme-rooms'), ['structure-board', 'owner-hosts']],
    ['a stage', small.recordsByStage.get('career-long'), ['shared-action-1']],
    [
      'a passage that a part cites',
      small.recordsByPassage.get('invented-report annex/2'),
      ['shared-action-1', 'structure-board', 'owner-hosts'],
    ],
    [
      'a passage that a statement cites',
      small.recordsByPassage.get('invented-report annex/3'),
      ['shared-action-1'],
    ],
    [
      'a passage that parts inherit',
      small.recordsByPassage.get('invented-report annex/4'),
      ['shared-action-2'],
    ],
  ])('lists under %s its records, each once', (_side, records, ids) => {
    expect(records?.map(({ id }) => id)).toEqual(ids);
  });

  test('an id that the gate should have refused is an error', () => {
    expect(() => getRecord(small, 'owner-nobody')).toThrow(/No record owner-nobody/);
  });
});

describe('groupConnections', () => {
  const groups = (id: string) =>
    groupConnections(small, getRecord(small, id)).map(({ label, connections }) => [
      label,
      connections.map(({ ownPart, other, otherPart }) => [ownPart, other.id, otherPart]),
    ]);

  test('shows a relation of two parts from both ends', () => {
    expect(groups('shared-action-1')).toEqual([['Extends', [['1b', 'shared-action-2', '2a']]]]);
    expect(groups('shared-action-2')).toEqual([['Extended by', [['2a', 'shared-action-1', '1b']]]]);
  });

  test('groups what reads alike, in the order of the table of verbs', () => {
    expect(groups('structure-team')).toEqual([
      ['Sits on', [[null, 'structure-board', null]]],
      [
        'Served by',
        [
          [null, 'owner-hosts', null],
          [null, 'owner-systems', null],
        ],
      ],
    ]);
  });

  test('shows every relation from both ends, and what came later from the development’s alone', () => {
    const shown = real.atlas.records.flatMap((record) =>
      groupConnections(real, record).flatMap(({ connections }) => connections),
    );
    const later = real.atlas.relations.filter(({ type }) => type === 'later-related');
    expect(later.length).toBeGreaterThan(0);
    expect(shown).toHaveLength(2 * real.atlas.relations.length - later.length);
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
    ['BSol’s GPs and the CC4C hubs', ['BSol', 'CC4C', 'GP']],
    ['a place', []],
  ])('%s', (text, shorts) => {
    expect(
      acronymsIn(text, listAcronyms(real))
        .map(({ short }) => short)
        .sort(),
    ).toEqual([...shorts].sort());
  });
});
