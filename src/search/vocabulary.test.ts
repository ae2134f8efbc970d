import { describe, expect, test } from 'vitest';
import { wordsIn } from './invented-words.ts';
import { isUsed, nearestWord, readSpelling } from './vocabulary.ts';
import { makeWordForms } from './word-forms.ts';

const WORDS = wordsIn(
  'Commissioning of services; supervision by a GP. The neighbourhood team, an e-hub, Core20PLUS5 and ICBs.',
  'Place-based board',
);
const formsOf = makeWordForms(WORDS);

describe('isUsed', () => {
  test.each([
    ['commissioning', true],
    ['commissioned', true],
    ['comm', false],
    ['comissioning', false],
    ['supervises', true],
    ['ICB', true],
    ['core20plus5', true],
    ['asdfgh', false],
    ['banana', false],
    ['boardroom', false],
    ['neighbourhod', false],
    ['supervised', true],
    ['boards', true],
    ['co', false],
    ['zz', false],
    ['x', true],
    ['', true],
  ])('%s: %s', (word, used) => expect(isUsed(word, formsOf)).toBe(used));
});

describe('nearestWord', () => {
  test.each([
    ['comissioning', 'commissioning'],
    ['neighborhood', 'neighbourhood'],
    ['supervison', 'supervision'],
    ['bord', 'board'],
    ['boarb', 'board'],
    ['zzqxv', null],
    ['xyz', null],
  ])('%s: %s', (word, nearest) => expect(nearestWord(word, WORDS)).toBe(nearest));
});

describe('readSpelling', () => {
  test.each([
    ['neighborhood team', ['team'], ['neighborhood'], 'neighbourhood team'],
    ['place-based board', ['place-based', 'board'], [], null],
    ['zzqxv team', ['team'], ['zzqxv'], null],
    ['', [], [], null],
  ])('%s', (query, used, strange, corrected) => {
    expect(readSpelling(query, WORDS, formsOf)).toEqual({ used, strange, corrected });
  });
});
