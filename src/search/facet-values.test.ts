import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { FACET_LABELS, facetValues, saySearch, valueNames } from './facet-values.ts';
import { FACETS, indexEntry } from './index-entry.ts';
import { NO_FILTERS, NO_SEARCH } from './search-state.ts';

const entries = loadAtlas().records.map(indexEntry);
const say = valueNames(entries);
const labelsOf = (facet: (typeof FACETS)[number]) =>
  facetValues(facet, entries, NO_FILTERS, say).map(({ label }) => label);

describe('values are said in words', () => {
  test.each([
    ['kind', 'icb', 'Integrated care boards'],
    ['owner', 'owner-nhs-england', 'NHS England'],
    ['theme', 'theme-supervision', 'Supervision'],
    ['level', 'system', 'System'],
    ['stage', 'specialty-training', 'GP specialty training'],
    ['strength', 'direct', 'Asked outright'],
    ['date', '2024-04', 'April 2024'],
    ['date', '2024', '2024'],
  ] as const)('%s %s: %s', (facet, value, label) => expect(say(facet, value)).toBe(label));

  test('a source by its title', () => {
    const source = entries.find(({ kind }) => kind === 'source');
    expect(say('source', source?.slug ?? '')).toBe(source?.title);
  });

  test.each([
    ['owner', 'owner-nobody'],
    ['level', 'toString'],
    ['kind', '__proto__'],
    ['date', '2024-'],
    ['date', ''],
  ] as const)('what has no name stands as it is: %s “%s”', (facet, value) =>
    expect(say(facet, value)).toBe(value),
  );

  test('every value of the atlas has a name that is not its id', () => {
    for (const facet of FACETS)
      for (const { value, label } of facetValues(facet, entries, NO_FILTERS, say))
        if (facet !== 'date' || value.length > 4) expect(label).not.toBe(value);
  });
});

describe('values are ordered', () => {
  test('levels, stages and strengths as their vocabularies', () => {
    expect(labelsOf('level').slice(0, 3)).toEqual(['National', 'Region', 'System']);
    expect(labelsOf('stage')[0]).toBe('Undergraduate');
    expect(labelsOf('strength').slice(0, 2)).toEqual(['Asked outright', 'Must']);
    expect(labelsOf('kind')[0]).toBe('Shared actions');
  });

  test('owners and themes by how many they list', () => {
    for (const facet of ['owner', 'theme'] as const) {
      const counts = facetValues(facet, entries, NO_FILTERS, say).map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test('dates by time, a year before its months', () => {
    const labels = labelsOf('date');
    expect(labels[0]).toBe('1948');
    expect(labels.slice(labels.indexOf('2023'), labels.indexOf('2024'))).toContain('April 2023');
  });
});

test('what is chosen stays, even where it lists nothing', () => {
  const filters = { ...NO_FILTERS, kind: ['icb'], level: ['practice'] };
  expect(facetValues('level', entries, filters, say)).toContainEqual({
    value: 'practice',
    label: 'Practice',
    count: 0,
  });
});

test.each([
  [{}, ''],
  [{ query: ' ICB ' }, '“ICB”'],
  [
    { query: 'ICB', filters: { ...NO_FILTERS, kind: ['term', 'structure'], level: ['system'] } },
    '“ICB”, kind: Glossary or Structures, level: System',
  ],
])('a search says itself in one line: %#', (changes, line) => {
  expect(saySearch({ ...NO_SEARCH, ...changes }, say)).toBe(line);
});

test('every facet has a heading', () => expect(Object.keys(FACET_LABELS)).toEqual([...FACETS]));
