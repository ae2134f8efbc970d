import { describe, expect, test } from 'vitest';
import {
  indexTexts,
  packPostings,
  packShards,
  unpackPostings,
  type IndexedText,
  type Posting,
  type Shard,
} from './word-index.ts';

const NONE: IndexedText = { names: '', summary: '', body: '' };

/** Where words stand in a text that is indexed alone. */
function readPlaces(text: Partial<IndexedText>) {
  const { postings, sizes } = indexTexts([{ ...NONE, ...text }]);
  const placesOf = (word: string) => postings.get(word)?.flatMap(({ places }) => places) ?? [];
  return { placesOf, size: sizes[0] ?? { names: 0, summary: 0, all: 0 }, words: [...postings.keys()] };
}

/** A small seeded generator (Park and Miller), so that a failure comes again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('indexTexts', () => {
  test.each([
    ['Integrated care board'],
    ['INTEGRATED CARE BOARD'],
    ['“Integrated” (care), board.'],
    ['  integrated\tcare   board '],
    ['integrated-care-board'],
    ['integrated/care/board'],
  ])('the words of a line stand side by side: %s', (body) => {
    const { placesOf } = readPlaces({ body });
    const [start = 0] = placesOf('integrated');
    expect([placesOf('integrated'), placesOf('care'), placesOf('board')]).toEqual([
      [start],
      [start + 1],
      [start + 2],
    ]);
  });

  test('a word has every place where it stands, rising', () => {
    const { placesOf } = readPlaces({ names: 'Team', body: 'A team of teams.\nThe team' });
    const places = placesOf('team');
    expect(places).toHaveLength(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(placesOf('teams')).toHaveLength(1);
  });

  test.each<[string, Partial<IndexedText>]>([
    ['a line of the body', { body: 'one\ntwo' }],
    ['a name', { names: 'one\ntwo' }],
    ['the names', { names: 'one', summary: 'two' }],
    ['the summary', { summary: 'one', body: 'two' }],
  ])('no phrase runs on from %s to the next', (_, text) => {
    const { placesOf } = readPlaces(text);
    expect((placesOf('two')[0] ?? 0) - (placesOf('one')[0] ?? 0)).toBeGreaterThan(1);
  });

  test('a place tells names, summary and body apart', () => {
    const text = { names: 'Place board\nPB', summary: 'A place.\nBoard', body: 'The place\nof the board' };
    const { placesOf, size } = readPlaces(text);
    for (const word of ['place', 'board']) {
      const [name = -1, summary = -1, body = -1] = placesOf(word);
      expect(name).toBeLessThan(size.names);
      expect(summary).toBeGreaterThanOrEqual(size.names);
      expect(summary).toBeLessThan(size.summary);
      expect(body).toBeGreaterThanOrEqual(size.summary);
      expect(body).toBeLessThan(size.all);
    }
    expect(placesOf('pb')[0]).toBeLessThan(size.names);
  });

  test.each([
    ['co-located', 'colocated', 'co'],
    ['(co-located),', 'colocated', 'co'],
    ['co\u2010located', 'colocated', 'co'],
    ['co\u2011located', 'colocated', 'co'],
    ['Well-to-do', 'welltodo', 'well'],
    ['E-hub', 'ehub', 'e'],
  ])('%s is also found as %s, where it begins', (word, joined, first) => {
    const { placesOf } = readPlaces({ body: `a ${word} hub` });
    expect(placesOf(joined)).toHaveLength(1);
    expect(placesOf(joined)).toEqual(placesOf(first));
  });

  test.each([
    ['2023-24', '202324'],
    ['24-hour', '24hour'],
    ['and/or', 'andor'],
    ['pre- and post-', 'preand'],
    ['place \u2013 based', 'placebased'],
    ['place\u2013based', 'placebased'],
  ])('%s is no word with a hyphen', (body, joined) => {
    expect(readPlaces({ body }).words).not.toContain(joined);
  });

  test('a joined word takes no place of its own', () => {
    const { placesOf } = readPlaces({ body: 'a co-located hub' });
    const [start = 0] = placesOf('a');
    expect([placesOf('co'), placesOf('located'), placesOf('hub')]).toEqual([
      [start + 1],
      [start + 2],
      [start + 3],
    ]);
  });

  test('records are numbered in their order, and each has its own places', () => {
    const { postings, sizes } = indexTexts([
      { ...NONE, body: 'a team' },
      NONE,
      { ...NONE, body: 'the team of a team' },
    ]);
    expect(sizes).toHaveLength(3);
    expect(postings.get('team')?.map(({ record, places }) => [record, places.length])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(postings.get('the')?.map(({ record }) => record)).toEqual([2]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('%s is a word like any other', (word) => {
    expect(readPlaces({ body: `${word} ${word}` }).placesOf(word.toLowerCase())).toHaveLength(2);
  });

  test('a joined word that stands so nowhere is told apart', () => {
    const { joined } = indexTexts([{ ...NONE, body: 'A co-located e-hub, an ehub.' }]);
    expect([...joined]).toEqual(['colocated']);
  });

  test('no text has no words', () => {
    expect(indexTexts([])).toEqual({ postings: new Map(), joined: new Set(), sizes: [] });
    expect(indexTexts([NONE]).postings.size).toBe(0);
  });
});

/** Rising numbers, the first of them 0 as often as not. */
function risingNumbers(random: (below: number) => number, most: number): number[] {
  let last = random(2) ? 0 : random(1000);
  return Array.from({ length: 1 + random(most) }, (_, i) => (last += i === 0 ? 0 : 1 + random(300)));
}

const randomPostings = (random: (below: number) => number): Posting[] =>
  risingNumbers(random, 8).map((record) => ({ record, places: risingNumbers(random, 12) }));

describe('packed postings', () => {
  test('come back as they were, 2,000 random ones', () => {
    const random = seeded(3);
    for (let round = 0; round < 2000; round++) {
      const postings = randomPostings(random);
      expect(unpackPostings(JSON.parse(JSON.stringify(packPostings(postings))) as number[])).toEqual(
        postings,
      );
    }
  });

  test('hold rises, so that numbers stay small', () => {
    expect(
      packPostings([
        { record: 500, places: [900, 901] },
        { record: 502, places: [3] },
      ]),
    ).toEqual([500, 2, 900, 1, 2, 1, 3]);
  });

  test('of nothing are nothing', () => {
    expect(packPostings([])).toEqual([]);
    expect(unpackPostings([])).toEqual([]);
  });
});

const ODD_WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '2024', '10', '9', 'été', '𝒶'];

/** Some words with random postings, in no order. */
function randomIndex(seed: number, count = 120): Map<string, Posting[]> {
  const random = seeded(seed);
  const letters = () =>
    Array.from({ length: 1 + random(9) }, () => String.fromCodePoint(97 + random(26))).join('');
  return new Map(
    [...Array.from({ length: count }, letters), ...ODD_WORDS].map((w) => [w, randomPostings(random)]),
  );
}

const publish = (shards: readonly Shard[]) => JSON.parse(JSON.stringify(shards)) as Shard[];
const sizeOf = ({ words }: Shard) => JSON.stringify(words).length;

describe('packShards', () => {
  const LIMITS = [1, 50, 200, 999, 1000, 4000, 1_000_000];

  test.each(LIMITS)('keep every word once, within %i letters', (most) => {
    for (let seed = 1; seed <= 30; seed++) {
      const postings = randomIndex(seed);
      const shards = publish(packShards(postings, most));
      const words = shards.flatMap((shard) => Object.keys(shard.words));
      expect(words).toHaveLength(postings.size);
      expect(new Set(words)).toEqual(new Set(postings.keys()));
      for (const shard of shards)
        if (sizeOf(shard) > most) expect(Object.keys(shard.words)).toEqual([shard.first]);
    }
  });

  test.each(LIMITS)('stand in the order of their words, so that each word is found: %i letters', (most) => {
    for (let seed = 1; seed <= 30; seed++) {
      const postings = randomIndex(seed);
      const shards = publish(packShards(postings, most));
      const words = shards.flatMap((shard) => Object.keys(shard.words).sort());
      expect(words).toEqual([...postings.keys()].sort());
      for (const [word, own] of postings) {
        const shard = shards.findLast(({ first }) => first <= word);
        expect(shard && Object.hasOwn(shard.words, word)).toBe(true);
        expect(unpackPostings(shard?.words[word] ?? [])).toEqual(own);
      }
    }
  });

  test('are begun only where the one before is full', () => {
    const shards = publish(packShards(randomIndex(5), 1000));
    expect(shards.length).toBeGreaterThan(3);
    for (const [i, shard] of shards.slice(1).entries()) {
      const before = shards[i] ?? shard;
      const both = { ...before.words, [shard.first]: shard.words[shard.first] ?? [] };
      expect(JSON.stringify(both).length).toBeGreaterThan(1000);
    }
  });

  test('are the same, in whatever order the words come', () => {
    const postings = randomIndex(7);
    const turned = new Map([...postings].reverse());
    expect(JSON.stringify(packShards(turned, 500))).toBe(JSON.stringify(packShards(postings, 500)));
  });

  test('of no words are none', () => expect(packShards(new Map(), 100)).toEqual([]));
});
