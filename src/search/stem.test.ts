import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexedText } from './index-entry.ts';
import { stem, stemsOf } from './stem.ts';
import { indexTexts } from './word-index.ts';

describe('stem', () => {
  test.each([
    ['supervise supervises supervised supervising supervision supervisor supervisors'],
    ['commission commissions commissioned commissioner commissioning'],
    ['team teams'],
    ['gp gps'],
    ['aim aims'],
    ['boundary boundaries'],
    ['improve improvement improvements improving'],
    ['local locally'],
    ['vaccine vaccinate vaccination vaccinations'],
  ])('%s have one', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['place', 'plan'],
    ['board', 'boarding-house'],
    ['care', 'carer'],
    ['care', 'career'],
    ['mental', 'mentor'],
    ['bill', 'billion'],
    ['acces', 'access'],
    ['i', 'is'],
  ])('%s and %s have two', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  test.each(['', 'a', 'need', 'use', '2024', 'constructor', 'مرحبا', 'team'])(
    '“%s” is its own, or begins with it',
    (word) => expect(word.startsWith(stem(word))).toBe(true),
  );

  describe('in the atlas', () => {
    const texts = loadAtlas().records.map((record) => indexedText(record, new Map()));
    const words = [...indexTexts(texts).postings.keys()];
    const pairsWith = (plural: (word: string) => string) =>
      words.filter((word) => words.includes(plural(word))).map((word) => [word, plural(word)] as const);

    test('is a beginning of its word, of four letters or more where that is longer', () => {
      const odd = words.filter((word) => {
        const own = stem(word);
        return !word.startsWith(own) || own.length < Math.min(word.length - 1, 4);
      });
      expect(odd).toEqual([]);
    });

    test.each([
      ['s', pairsWith((word) => (word.length > 1 && !word.endsWith('s') ? `${word}s` : ''))],
      [
        'ies',
        pairsWith((word) =>
          word.replace(/(.{3,}[^aeiou])y$|.*/, (_, root?: string) => (root ? `${root}ies` : '')),
        ),
      ],
      ['ing', pairsWith((word) => (word.length > 4 ? `${word}ing` : ''))],
    ])('is one for a word and its form in -%s', (_, pairs) => {
      expect(pairs.length).toBeGreaterThan(15);
      expect(pairs.filter(([one, other]) => stem(one) !== stem(other))).toEqual([]);
    });
  });
});

describe('stemsOf', () => {
  test('reads the words of a text in turn, without its punctuation', () => {
    expect(stemsOf('Teams, co-located: TEAM!')).toEqual(['team', 'co', stem('located'), 'team']);
  });

  test.each(['', '  ', '—…', '"'])('“%s” has none', (text) => expect(stemsOf(text)).toEqual([]));
});
