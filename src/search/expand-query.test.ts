import { describe, expect, test } from 'vitest';
import { cutQuery, expandQuery, normalise, wordsThatMatter } from './expand-query.ts';

const FORMS = [
  { short: 'ICP', long: 'Integrated care partnership' },
  { short: 'PCN', long: 'Primary care network' },
  { short: 'Core20PLUS5', long: 'Core20PLUS5' },
];

describe('expandQuery', () => {
  test.each([
    ['ICP', ['integrated care partnership']],
    ['icp', ['integrated care partnership']],
    ['PCNs', ['primary care network']],
    ['primary care networks', ['pcn']],
    ['Primary-care network leads', ['pcn leads']],
    [
      'PCN or ICP',
      [
        'pcn or integrated care partnership',
        'primary care network or icp',
        'primary care network or integrated care partnership',
      ],
    ],
    ['picp', []],
    ['core20plus5', []],
    ['', []],
  ])('%s', (query, wordings) => {
    const found = expandQuery(query, FORMS).map((expansion) => expansion.query);
    expect(found.sort()).toEqual(wordings);
  });

  test('says what it put for what', () => {
    expect(expandQuery('ICP', FORMS)[0]).toMatchObject({ from: 'ICP', to: 'Integrated care partnership' });
  });
});

describe('normalise', () => {
  test.each([
    ['E-Hub', 'e hub'],
    ['  co-located   teams ', 'co located teams'],
    ['<b>ICB</b>', 'b icb b'],
  ])('%s', (text, plain) => expect(normalise(text)).toBe(plain));
});

describe('wordsThatMatter', () => {
  test.each([
    ['what is a place?', 'place?'],
    ['what does PCN stand for', 'PCN'],
    ['difference between ICS and ICB', 'ICS ICB'],
    ['who owns estates', 'owns estates'],
    ['"what is a place"', '"what is a place"'],
    ['what is', 'what is'],
    ['IT suppliers', 'IT suppliers'],
    ['', ''],
  ])('%s', (query, kept) => expect(wordsThatMatter(query)).toBe(kept));
});

describe('cutQuery', () => {
  test('cuts a long text', () => expect(cutQuery('a'.repeat(5000))).toHaveLength(200));
  test('does not cut a letter in two', () => {
    expect(() => encodeURIComponent(cutQuery(`${'a'.repeat(199)}😀`))).not.toThrow();
  });
});
