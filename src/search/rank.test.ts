import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexEntry } from './index-entry.ts';
import { distance, nearTerms } from './near-terms.ts';
import { rankResults } from './rank.ts';

const entries = loadAtlas().records.map(indexEntry);
const even = new Map(entries.map((entry) => [entry, 1]));

describe('rankResults', () => {
  test.each([
    ['ICP', 'structure-integrated-care-partnership'],
    ['integrated care board', 'structure-integrated-care-board'],
    ['PCNs', 'structure-primary-care-network'],
    ['shared action 7', 'shared-action-7'],
    ['shared action 7b', 'shared-action-7'],
    ['HEE', 'owner-health-education-england'],
    ['performers list', 'term-performers-list'],
  ])('%s puts first what is called so', (query, id) => {
    expect(rankResults({ outright: [query], also: [] }, even)[0]?.id).toBe(id);
  });

  test('the index’s score decides among those that only speak of it', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('The atlas is empty.');
    const scores = new Map([first, second].map((entry, i) => [entry, i + 1]));
    const ranked = rankResults({ outright: ['zebra'], also: [] }, scores);
    expect(ranked.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('what is called so in part stands before what speaks of it more', () => {
    const [called, speaking] = entries;
    if (!called || !speaking) throw new Error('The atlas is empty.');
    const scores = new Map([
      [speaking, 9],
      [called, 1],
    ]);
    expect(rankResults({ outright: ['zebra'], also: [] }, scores, new Map([[called, 0.9]]))).toEqual([
      called,
      speaking,
    ]);
    expect(rankResults({ outright: ['zebra'], also: [] }, scores, new Map([[called, 0.1]]))).toEqual([
      speaking,
      called,
    ]);
  });

  test('the order of what comes in does not matter', () => {
    expect(rankResults({ outright: ['place'], also: [] }, new Map([...even].reverse()))).toEqual(
      rankResults({ outright: ['place'], also: [] }, even),
    );
  });
});

describe('nearTerms', () => {
  test.each([
    ['perfomers list', 'term-performers-list'],
    ['intergrated care bord', 'structure-integrated-care-board'],
    ['supervison', 'term-supervision'],
  ])('%s', (query, id) => {
    expect(nearTerms(query, entries).map((entry) => entry.id)).toContain(id);
  });

  test.each(['', 'x', 'qqqqqqqqqq', '😀😀', 'مرحبا', 'a'.repeat(5000)])(
    '"%.12s" is answered, if by nothing',
    (query) => {
      expect(nearTerms(query, entries).length).toBeLessThanOrEqual(5);
    },
  );
});

describe('distance', () => {
  test.each([
    ['', 'abc', 3],
    ['list', 'lsit', 1],
    ['place', 'places', 1],
    ['ward', 'word', 1],
  ])('%s to %s is %i', (a, b, letters) => expect(distance(a, b)).toBe(letters));
});
