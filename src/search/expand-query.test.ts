import { describe, expect, test } from 'vitest';
import { cutQuery, expandQuery, firstQuery, normalise } from './expand-query.ts';
import { makeLexicon } from './lexicon.ts';
import { makeKnowledge, readParts } from './query-parts.ts';

const FORMS = [
  { short: 'ICP', long: 'Integrated care partnership' },
  { short: 'PCN', long: 'Primary care network' },
  { short: 'Core20PLUS5', long: 'Core20PLUS5' },
];
const SYNONYMS = [{ words: ['chemist', 'pharmacy'], found: ['pharmacy'], reason: 'patients say chemist' }];
const WORDS = 'core20plus5 care icp integrated leads network or partnership pcn pharmacy primary'.split(' ');
const KNOWN = makeKnowledge(makeLexicon(FORMS, SYNONYMS), WORDS);

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
    ['chemist leads', ['pharmacy leads']],
    ['chemist PCN', ['pharmacy pcn', 'pharmacy primary care network']],
    ['picp', []],
    ['core20plus5', []],
    ['', []],
  ])('%s', (query, wordings) => {
    const found = expandQuery(readParts(query, KNOWN));
    expect(found.sort()).toEqual(wordings);
  });

  test('stops where there would be too many', () => {
    expect(expandQuery(readParts('PCN ICP '.repeat(20), KNOWN)).length).toBeLessThan(20);
  });
});

describe('firstQuery', () => {
  test.each([
    ['PCN leads', 'PCN leads'],
    ['chemist leads', 'pharmacy leads'],
    ['zzqxv leads', 'leads'],
    ['zzqxv', ''],
  ])('%s', (query, first) => expect(firstQuery(readParts(query, KNOWN))).toBe(first));
});

describe('normalise', () => {
  test.each([
    ['E-Hub', 'e hub'],
    ['  co-located   teams ', 'co located teams'],
    ['<b>ICB</b>', 'b icb b'],
  ])('%s', (text, plain) => expect(normalise(text)).toBe(plain));
});

describe('cutQuery', () => {
  test('cuts a long text', () => expect(cutQuery('a'.repeat(5000))).toHaveLength(200));
  test('does not cut a letter in two', () => {
    expect(() => encodeURIComponent(cutQuery(`${'a'.repeat(199)}😀`))).not.toThrow();
  });
});
