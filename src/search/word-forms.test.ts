import { describe, expect, test } from 'vitest';
import { areForms, makeWordForms } from './word-forms.ts';

const WORDS = [
  'a',
  'board',
  'constructive',
  'gp',
  'gps',
  'mobile',
  'supervise',
  'supervised',
  'supervising',
  'supervision',
  'superb',
  'team',
  'teams',
  'teamwork',
  'z1',
];
const formsOf = makeWordForms(WORDS);

describe('makeWordForms', () => {
  test.each([
    ['supervisor', ['supervise', 'supervised', 'supervising', 'supervision']],
    ['supervision', ['supervise', 'supervised', 'supervising', 'supervision']],
    ['teams', ['team', 'teams']],
    ['team', ['team', 'teams']],
    ['gp', ['gp', 'gps']],
    ['gps', ['gp', 'gps']],
    ['mobility', ['mobile']],
    ['teamw*', ['teamwork']],
    ['sup*', ['superb', 'supervise', 'supervised', 'supervising', 'supervision']],
    ['tea*', ['team', 'teams', 'teamwork']],
    ['te*', ['team']],
    ['su*', []],
    ['sup', []],
    ['team*', ['team', 'teams']],
    ['a', ['a']],
    ['z', []],
    ['s', []],
    ['', []],
    ['zebra', []],
    ['eam', []],
    ['__proto__', []],
    ['toString', []],
  ])('%s: %j', (word, forms) => expect([...formsOf(word)].sort()).toEqual([...forms].sort()));

  test('a word is a form of itself, and each form has the same forms', () => {
    for (const word of WORDS) {
      expect(formsOf(word)).toContain(word);
      for (const form of formsOf(word)) expect(formsOf(form)).toEqual(formsOf(word));
    }
  });

  test('without words there are no forms', () => expect(makeWordForms([])('team')).toEqual([]));
});

describe('areForms', () => {
  test.each([
    ['supervising', 'supervision', true],
    ['mobile', 'mobility', true],
    ['local', 'localise', true],
    ['hospital', 'hospitalised', true],
    ['team', 'team', true],
    ['team', 'teamwork', false],
    ['board', 'boardroom', false],
    ['plan', 'place', false],
    ['man', 'many', false],
    ['', 'team', false],
  ])('%s and %s: %s', (a, b, forms) => {
    expect(areForms(a, b)).toBe(forms);
    expect(areForms(b, a)).toBe(forms);
  });
});
