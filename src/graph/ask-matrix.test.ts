import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import type { AtlasRecord } from '../model/atlas.ts';
import { STRENGTHS } from '../model/vocabularies.ts';
import {
  asksAtLevel,
  asksByOwner,
  bondsBetweenDocuments,
  bondsOnTheme,
  LEVEL_COLUMNS,
  NOBODY,
  sourceKeys,
  strengthGroupOf,
} from './ask-matrix.ts';
import { allParts } from './asks.ts';
import { indexAtlas, type AtlasIndex } from './atlas-index.ts';
import { listConflicts } from './conflicts.ts';

const index = indexAtlas(loadAtlas());

test('every strength is in one group', () => {
  for (const strength of STRENGTHS) expect(strengthGroupOf(strength)).toBeTruthy();
});

describe('asksByOwner', () => {
  const owners = asksByOwner(index);

  test('holds every ask, those of nobody too, the most asked first', () => {
    const held = new Set(owners.flatMap(({ parts }) => parts.map(({ part }) => part)));
    expect(held.size).toBe(allParts(index).length);
    const lengths = owners.map(({ parts }) => parts.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(owners.find(({ id }) => id === NOBODY)?.parts.every(({ part }) => !part.owners.length)).toBe(true);
  });

  test('no ask stands twice under one owner', () => {
    for (const { parts } of owners) expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
  });

  test('an ask stands at each of its levels, or at none', () => {
    for (const { parts } of owners) {
      const places = LEVEL_COLUMNS.flatMap((level) => asksAtLevel(parts, level));
      const expected = parts.reduce((sum, { part }) => sum + Math.max(1, part.levels.length), 0);
      expect(places.length).toBe(expected);
    }
  });
});

describe('bondsBetweenDocuments', () => {
  const bonds = bondsBetweenDocuments(index);

  test('joins two documents, and holds every disagreement between two', () => {
    expect(bonds.every(({ ends: [a, b] }) => a.source && b.source && a.source !== b.source)).toBe(true);
    const apart = listConflicts(index).filter(({ ends: [a, b] }) => a.source !== b.source);
    expect(bonds.filter(({ type }) => type === 'conflicts-with').map(({ relation }) => relation)).toEqual(
      apart.map(({ relation }) => relation),
    );
  });

  test('is on a theme with both of its sides', () => {
    for (const { id } of index.byKind.get('theme') ?? [])
      for (const { ends } of bondsOnTheme(bonds, id))
        expect(
          ends.every(
            ({ record, part }) =>
              [record, ...record.parts].some(({ themes }) => themes.includes(id)) &&
              (!part || part.themes.includes(id)),
          ),
        ).toBe(true);
  });
});

test.each([
  [['Fuller Stocktake', 'Big Consultation'], 'FB'],
  [['Big Consultation', 'BJ editorial'], 'BE'],
  [['Big', 'Bib'], 'BX'],
  [['On Primary Care'], 'P'],
  [['Old Ice', 'Ode'], 'LD'],
])('%j have letters of their own', (names, letters) => {
  const records = names.map((short) => ({ slug: short, short, title: short }) as unknown as AtlasRecord);
  const keys = sourceKeys({ byKind: new Map([['source', records]]) } as unknown as AtlasIndex);
  expect(keys.map(({ letter }) => letter).join('')).toBe(letters.replace('X', '?'));
});
