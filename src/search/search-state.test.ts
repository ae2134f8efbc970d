import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { FACETS, indexEntry, type Facet } from './index-entry.ts';
import { countFacet, formatSearchState, NO_FILTERS, passesFilters, readSearchState } from './search-state.ts';

const entries = loadAtlas().records.map(indexEntry);

describe('the address states the whole search', () => {
  test.each([
    ['?q=place', 'place', {}],
    ['?q=place&kind=term&kind=structure', 'place', { kind: ['term', 'structure'] }],
    ['?owner=owner-nhs-england&level=national', '', { owner: ['owner-nhs-england'], level: ['national'] }],
    ['?date=2024', '', { date: ['2024'] }],
  ])('%s', (address, query, filters) => {
    const { ignored, ...state } = readSearchState(address, entries);
    expect(ignored).toEqual([]);
    expect(state).toEqual({ query, filters: { ...NO_FILTERS, ...filters } });
    expect(formatSearchState(state)).toBe(address);
  });

  test('an empty search has an empty address', () => {
    expect(formatSearchState({ query: '  ', filters: NO_FILTERS })).toBe('');
  });

  test.each(['kind=nonsense', 'owner=nhs', 'date=1', 'level=galaxy'])(
    '%s is left out and named',
    (parameter) => {
      const { ignored, filters } = readSearchState(`?q=x&${parameter}`, entries);
      expect(ignored).toEqual([parameter]);
      expect(filters).toEqual(NO_FILTERS);
    },
  );

  test('while nothing is known yet, nothing is lost', () => {
    const { ignored, ...state } = readSearchState('?q=x&kind=term&kind=nonsense', null);
    expect(ignored).toEqual([]);
    expect(formatSearchState(state)).toBe('?q=x&kind=term&kind=nonsense');
  });

  test('a text of 5,000 letters is cut', () => {
    expect(readSearchState(`?q=${'a'.repeat(5000)}`, entries).query).toHaveLength(200);
  });
});

/** A small seeded generator (mulberry32), so that a failure comes again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('counts', () => {
  test('equal the list that they promise, for random filters over the real atlas', () => {
    const random = seeded(7);
    const values = Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(entries.flatMap((entry) => entry.facets[facet]))]]),
    ) as Record<Facet, string[]>;
    for (let round = 0; round < 200; round++) {
      const filters = Object.fromEntries(
        FACETS.map((facet) => [facet, random() < 0.3 ? values[facet].filter(() => random() < 0.3) : []]),
      ) as Record<Facet, string[]>;
      for (const facet of FACETS) {
        if (facet === 'date') continue; // A date also takes in the dates that begin with it.
        const counts = countFacet(facet, entries, filters);
        for (const value of values[facet]) {
          const list = entries.filter((entry) => passesFilters(entry, { ...filters, [facet]: [value] }));
          expect(counts.get(value) ?? 0).toBe(list.length);
        }
      }
    }
  });
});
