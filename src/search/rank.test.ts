import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexEntry } from './index-entry.ts';
import { distance, nearTerms } from './near-terms.ts';
import { rankResults } from './rank.ts';

const entries = loadAtlas().records.map(indexEntry);
const even = entries.map((entry) => ({ entry, score: 1 }));

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
    expect(rankResults([query], even)[0]?.id).toBe(id);
  });

  test('the index’s score decides among those that only speak of it', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('The atlas is empty.');
    const ranked = rankResults(
      ['zebra'],
      [
        { entry: first, score: 1 },
        { entry: second, score: 2 },
      ],
    );
    expect(ranked.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('what is called so in part stands before what speaks of it more', () => {
    const ranked = rankResults(
      ['review of the GP performers list'],
      entries.map((entry) => ({ entry, score: entry.kind === 'event' ? 9 : 1 })),
    );
    expect(ranked.slice(0, 3).map(({ id }) => id)).toContain('policy-look-again-at-the-performers-list');
  });

  test('the order of what comes in does not matter', () => {
    expect(rankResults(['place'], [...even].reverse())).toEqual(rankResults(['place'], even));
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
