import { describe, expect, test } from 'vitest';
import { isQuoted, readWanted, wordsOf } from './wanted-words.ts';
import { makeWordForms } from './word-forms.ts';

const formsOf = makeWordForms(['board', 'supervise', 'supervising', 'supervision', 'team', 'teams']);

describe('readWanted', () => {
  test('a word is wanted in all its forms', () => {
    expect(readWanted([['Teams']], formsOf)).toEqual([
      [{ words: [['team', 'teams']], together: 'no', worth: 1 }],
    ]);
  });

  test('a quotation is wanted word for word, in turn, and nothing for it', () => {
    expect(readWanted([['"The Teams-board"']], formsOf)).toEqual([
      [{ words: [['the'], ['teams'], ['board']], together: 'must', worth: 1 }],
    ]);
    expect(readWanted([['"Teams"']], formsOf)[0]?.[0]?.words).toEqual([['teams']]);
  });

  test('each part is wanted, in any of its wordings', () => {
    const wanted = readWanted([['team', 'board'], ['supervision']], formsOf);
    expect(wanted.map((wordings) => wordings.map(({ words }) => words[0]?.[0]))).toEqual([
      ['team', 'board'],
      ['supervise'],
    ]);
  });

  test('what is put for words is worth less than they are', () => {
    const [wordings = []] = readWanted([['team', 'board', 'supervision team']], formsOf);
    const [typed = 0, ...others] = wordings.map(({ worth }) => worth);
    expect(typed).toBe(1);
    expect(others).toHaveLength(2);
    for (const worth of others) expect(worth).toBeLessThan(typed);
    for (const worth of others) expect(worth).toBeGreaterThan(0);
  });

  test('words put for others must stand together; words typed had better', () => {
    const [wordings = []] = readWanted([['team board', 'supervision team', 'board']], formsOf);
    expect(wordings.map(({ together }) => together)).toEqual(['rather', 'must', 'no']);
  });

  test('nothing is wanted of nothing', () => expect(readWanted([], formsOf)).toEqual([]));
});

describe('isQuoted', () => {
  test.each([
    ['"care board"', true],
    ['"care\nboard"', true],
    ['""', true],
    ['care board', false],
    ['"care board', false],
    ['a "care" board', false],
    ['"', false],
    ['', false],
  ])('%j: %s', (wording, quoted) => expect(isQuoted(wording)).toBe(quoted));
});

describe('wordsOf', () => {
  test('names each word once', () => {
    const wanted = readWanted([['team', 'board'], ['teams'], ['"board team"']], formsOf);
    expect(wordsOf(wanted).sort()).toEqual(['board', 'team', 'teams']);
    expect(wordsOf([])).toEqual([]);
  });
});
