import { expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { indexAtlas } from './atlas-index.ts';
import { browseFacets } from './browse-facets.ts';
import { INVENTED_CHANGES } from './invented-changes.ts';

const facets = browseFacets(indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES))));
const said = (id: string) =>
  facets
    .find((facet) => facet.id === id)
    ?.values.map(({ label, url, count, search }) => [label, url, count, search]);

test.for([
  [
    'owner',
    [
      ['Hosts', '/owners/hosts/#asks', 2, '/search/?owner=owner-hosts'],
      ['Systems', '/owners/systems/#asks', 2, '/search/?owner=owner-systems'],
    ],
  ],
  [
    'level',
    [
      ['System', '/for/boards/system/', 1, '/search/?level=system'],
      ['Place', '/for/boards/place/', 1, '/search/?level=place'],
      ['Neighbourhood', '/for/boards/neighbourhood/', 1, '/search/?level=neighbourhood'],
      ['Practice', '/for/boards/practice/', 1, '/search/?level=practice'],
    ],
  ],
  [
    'stage',
    [
      ['Foundation', '/training/#foundation', 1, '/search/?stage=foundation'],
      ['Career-long', '/training/#career-long', 1, '/search/?stage=career-long'],
    ],
  ],
  [
    'strength',
    [
      ['Asked outright', '/browse/strength/direct/', 2, '/search/?strength=direct'],
      ['Could', '/browse/strength/could/', 1, '/search/?strength=could'],
    ],
  ],
  [
    'year',
    [
      ['2022', '/browse/year/2022/', 1, '/search/?date=2022'],
      ['2023', '/browse/year/2023/', 1, '/search/?date=2023'],
      ['2024', '/browse/year/2024/', 1, '/search/?date=2024'],
    ],
  ],
] as const)('by %s', ([id, values]) => {
  expect(said(id)).toEqual(values);
});

test('every facet has a name, a word for what it counts, and no value of which there is nothing', () => {
  expect(facets.map(({ id }) => id)).toEqual([
    'owner',
    'level',
    'stage',
    'theme',
    'source',
    'strength',
    'year',
    'kind',
  ]);
  expect(facets.filter(({ title, counted, values }) => !title || !counted || !values.length)).toEqual([]);
  expect(facets.flatMap(({ values }) => values).filter(({ count }) => count < 1)).toEqual([]);
});
