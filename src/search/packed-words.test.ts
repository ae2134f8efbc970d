import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexedText } from './index-entry.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { indexTexts } from './word-index.ts';

describe('packWords', () => {
  test('says what is new in each word', () => {
    expect(packWords(['care', 'career', 'caring', 'icb'])).toBe('0care 4er 3ing 0icb');
  });

  test.each([
    [[]],
    [['a']],
    [['1', '10', '100', '2024']],
    [['interprofessional', 'interprofessionally']],
    [['core20plus5', 'ä', 'é']],
  ])('%j comes back', (words) => expect(unpackWords(packWords(words))).toEqual(words));

  test('so do all the words of the atlas', () => {
    const texts = loadAtlas().records.map((record) => indexedText(record, new Map()));
    const words = [...indexTexts(texts).postings.keys()].sort();
    expect(words.length).toBeGreaterThan(5000);
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});
