import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { FACETS, indexEntry, type Facet } from './index-entry.ts';
import {
  countFacet,
  formatSearchState,
  NO_FILTERS,
  NO_SEARCH,
  passesFilters,
  readSearchState,
  type SearchState,
} from './search-state.ts';

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
    expect(state).toEqual({ ...NO_SEARCH, query, filters: { ...NO_FILTERS, ...filters } });
    expect(formatSearchState(state)).toBe(address);
  });

  test('with the rewordings that are switched off', () => {
    const address = '?q=int&without=teams&without=care&literal=yes&kind=term';
    const { ignored, ...state } = readSearchState(address, entries);
    expect(ignored).toEqual([]);
    expect(state).toEqual({
      query: 'int',
      filters: { ...NO_FILTERS, kind: ['term'] },
      without: ['teams', 'care'],
      literal: true,
    });
    expect(formatSearchState(state)).toBe(address);
  });

  test.each([
    ['?without=teams&literal=yes', { without: [], literal: false }],
    ['?q=a&literal=perhaps&without=', { without: [], literal: false }],
    ['?q=a&without=b&without=b', { without: ['b'], literal: false }],
  ])('nothing is switched off that makes no sense: %s', (address, wanted) => {
    expect(readSearchState(address, entries)).toMatchObject(wanted);
  });

  test('an empty search has an empty address', () => {
    expect(formatSearchState({ ...NO_SEARCH, query: '  ' })).toBe('');
    expect(formatSearchState({ ...NO_SEARCH, without: ['a'], literal: true })).toBe('');
  });

  test.each(['kind=nonsense', 'owner=nhs', 'date=1', 'date=2024-0', 'level=galaxy'])(
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

type Filters = Record<Facet, string[]>;

/** Every value that can be chosen: dates also by year and month. */
const values = Object.fromEntries(
  FACETS.map((facet) => [facet, [...countFacet(facet, entries, NO_FILTERS).keys()]]),
) as Filters;

/** Some facets with some of their values, most often few, as people choose them. */
function randomFilters(random: () => number, from: Filters = values): Filters {
  const share = random();
  return Object.fromEntries(
    FACETS.map((facet) => [facet, random() < 0.3 ? from[facet].filter(() => random() < share) : []]),
  ) as Filters;
}

/** What choosing the value alone in its facet lists, by the filter itself. */
const lengthOfList = (filters: Filters, facet: Facet, value: string) =>
  entries.filter((entry) => passesFilters(entry, { ...filters, [facet]: [value] })).length;

describe('counts', () => {
  // Which entries each value lists by itself; a list is what all facets have in common, told apart from the filter.
  const listed = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      new Map(
        values[facet].map((value) => [
          value,
          entries.map((entry) => passesFilters(entry, { ...NO_FILTERS, [facet]: [value] })),
        ]),
      ),
    ]),
  ) as Record<Facet, Map<string, boolean[]>>;
  const either = (facet: Facet, chosen: readonly string[]) =>
    entries.map((_, i) => chosen.length === 0 || chosen.some((value) => listed[facet].get(value)?.[i]));

  test(
    'equal the list that they promise, every one, for 2,000 random filter sets',
    { timeout: 60_000 },
    () => {
      const random = seeded(7);
      for (let round = 0; round < 2000; round++) {
        const filters = randomFilters(random);
        const lists = FACETS.map((facet) => either(facet, filters[facet]));
        for (const [at, facet] of FACETS.entries()) {
          const others = lists.filter((_, i) => i !== at);
          const rest = entries.map((_, i) => i).filter((i) => others.every((list) => list[i]));
          const counts = countFacet(facet, entries, filters);
          for (const [value, has] of listed[facet]) {
            const length = rest.reduce((sum, i) => sum + (has[i] ? 1 : 0), 0);
            if ((counts.get(value) ?? 0) !== length)
              expect({ filters, facet, value, count: counts.get(value) ?? 0 }).toMatchObject({
                count: length,
              });
          }
          const some = values[facet][Math.floor(random() * values[facet].length)] ?? '';
          const promised = counts.get(some) ?? 0;
          if (lengthOfList(filters, facet, some) !== promised)
            expect({ filters, facet, some, promised }).toMatchObject({
              promised: lengthOfList(filters, facet, some),
            });
        }
      }
    },
  );

  test.each([
    ['2024', /^2024/],
    ['2024-04', /^2024-04/],
  ])('a date takes in the dates that begin with it: %s', (date, within) => {
    const list = entries.filter((entry) => passesFilters(entry, { ...NO_FILTERS, date: [date] }));
    const dated = entries.filter(({ facets }) => facets.date.some((own) => within.test(own)));
    expect(list).toEqual(dated);
    expect(dated.length).toBeGreaterThan(1);
    expect(countFacet('date', entries, NO_FILTERS).get(date)).toBe(dated.length);
  });

  test('two values of a facet list what either lists', () => {
    const pass = (owner: string[]) =>
      entries.filter((entry) => passesFilters(entry, { ...NO_FILTERS, owner })).map(({ id }) => id);
    const [a = '', b = ''] = values.owner;
    expect(new Set(pass([a, b]))).toEqual(new Set([...pass([a]), ...pass([b])]));
  });
});

describe('ten thousand random searches', () => {
  const SCRAPS = [
    ...[
      'ICB',
      'place',
      ' ',
      '  ',
      '+',
      '&',
      '=',
      '?',
      '#',
      '%',
      '%41',
      '%zz',
      '"',
      "'",
      '<b>',
      '\\',
      '.*',
      '([a-',
    ],
    ...[
      'NOT',
      '\u0000',
      '\n',
      '\uD800',
      '\uDC00',
      '🩺',
      '👩🏽‍⚕️',
      'é',
      'e\u0301',
      'طب',
      '\u202E',
      'x'.repeat(150),
    ],
  ];
  const odd = { ...values };
  for (const facet of FACETS)
    odd[facet] = [...values[facet].slice(0, 6), '', 'nonsense', '__proto__', '2', '%'];

  test('are read and written, come back as they were, and count right', { timeout: 60_000 }, () => {
    const random = seeded(11);
    const pick = () => SCRAPS[Math.floor(random() * SCRAPS.length)] ?? '';
    const text = () => Array.from({ length: Math.floor(random() * 8) }, pick).join('');
    for (let round = 0; round < 10_000; round++) {
      const wanted: SearchState = {
        query: text(),
        filters: randomFilters(random, odd),
        without: Array.from({ length: Math.floor(random() * 3) }, text),
        literal: random() < 0.5,
      };
      const typed = random() < 0.5 ? formatSearchState(wanted) : `?q=${text()}&kind=${text()}&${text()}`;
      for (const known of [entries.slice(0, 40), null]) {
        const address = formatSearchState(readSearchState(typed, known));
        const { ignored, ...state } = readSearchState(address, known);
        if (formatSearchState(state) !== address || ignored.length > 0)
          expect({ typed, address: formatSearchState(state), ignored }).toEqual({
            typed,
            address,
            ignored: [],
          });
        if (!state.query.isWellFormed() || state.query.length > 200) expect(state.query).toBe('well formed');
        if (!known) continue;
        const facet = FACETS[round % FACETS.length] ?? 'kind';
        for (const [value, count] of [...countFacet(facet, entries, state.filters)].slice(0, 1)) {
          const length = lengthOfList(state.filters as Filters, facet, value);
          if (count !== length) expect({ address, facet, value, count }).toMatchObject({ count: length });
        }
      }
    }
  });
});
