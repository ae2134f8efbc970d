import { describe, expect, test } from 'vitest';
import { makeLexicon, swapsOf } from './lexicon.ts';

const LEXICON = makeLexicon(
  [
    { short: 'ICP', long: 'Integrated care partnership' },
    { short: 'Core20PLUS5', long: 'Core20PLUS5' },
  ],
  [
    { words: ['charity', 'third sector'], found: ['charity', 'third sector'], reason: 'a reason' },
    { words: ['IT', 'digital'], found: ['IT', 'digital'], reason: 'a reason' },
    { words: ['chemist', 'pharmacy', 'premises'], found: ['pharmacy'], reason: 'a reason' },
  ],
);

describe('swapsOf', () => {
  test.each([
    ['icp', ['Integrated care partnership']],
    ['ICPs', ['Integrated care partnership']],
    ['Integrated-care partnerships', ['ICP']],
    ['charities', ['third sector']],
    ['third sector', ['charity']],
    ['chemists', ['pharmacy']],
    ['premise', ['pharmacy']],
    ['pharmacy', []],
    ['IT', ['digital']],
    ['it', []],
    ['digital', []],
    ['core20plus5', []],
    ['constructor', []],
    ['', []],
  ])('%s', (typed, others) => expect(swapsOf(typed, LEXICON).map(({ to }) => to)).toEqual(others));

  test('each says why', () => {
    expect(swapsOf('icp', LEXICON)).toEqual([
      { from: 'ICP', to: 'Integrated care partnership', why: 'what the letters stand for' },
    ]);
    expect(swapsOf('chemist', LEXICON)[0]?.why).toBe('means the same: a reason');
  });
});

test('the longest wording is counted in words', () => {
  expect(LEXICON.longest).toBe(3);
  expect(makeLexicon([], []).longest).toBe(0);
});
