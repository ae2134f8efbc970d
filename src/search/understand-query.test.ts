import { describe, expect, test } from 'vitest';
import { wordsIn } from './invented-words.ts';
import { makeLexicon } from './lexicon.ts';
import { makeKnowledge } from './query-parts.ts';
import { understandQuery } from './understand-query.ts';

const KNOWN = makeKnowledge(
  makeLexicon(
    [{ short: 'PCN', long: 'Primary care network' }],
    [
      { words: ['chemist', 'pharmacy'], found: ['pharmacy'], reason: 'patients say chemist' },
      { words: ['out of hours', 'evenings'], found: ['evenings'], reason: 'why' },
    ],
  ),
  wordsIn(
    'The performers list of a primary care network (PCN) or board, evenings in a pharmacy, out of hours.',
  ),
);

describe('a mistyped word', () => {
  test.each([
    ['perfomers list', 'performers list', 'performers list'],
    ['what is the perfomers list', 'what is the performers list', 'performers list'],
    ['chemsit', 'chemist', 'pharmacy'],
    ['perfomers zzqxv', 'performers zzqxv', 'performers'],
  ])('%s is put right at once', (from, to, first) => {
    const { corrected, first: own } = understandQuery(from, KNOWN);
    expect({ corrected, own }).toEqual({ corrected: { from, to }, own: first });
  });

  test.each(['performers list', 'perform', 'chemist', 'zzqxv', 'bord', ''])('%s stays', (query) => {
    expect(understandQuery(query, KNOWN).corrected).toBeNull();
  });

  test('what could not be put right is offered or named', () => {
    expect(understandQuery('bord list', KNOWN).spelling).toEqual({
      used: ['list'],
      strange: ['bord'],
      corrected: 'board list',
    });
    expect(understandQuery('perfomers list', KNOWN).spelling.strange).toEqual([]);
    expect(understandQuery('chemist', KNOWN).spelling.strange).toEqual([]);
  });
});

describe('wishes', () => {
  test('an expansion can be switched off', () => {
    expect(understandQuery('PCN', KNOWN).expansions).toHaveLength(1);
    expect(understandQuery('PCN', KNOWN, { without: ['Primary care network'] }).expansions).toEqual([]);
    const off = understandQuery('chemist', KNOWN, { without: ['pharmacy'] });
    expect([off.first, off.spelling.strange]).toEqual(['', ['chemist']]);
  });

  test.each([
    ['perfomers list', 'list'],
    ['PCN', 'PCN'],
    ['out of hours', 'out of hours'],
    ['"PCN"', '"PCN"'],
  ])('%s, literally', (query, first) => {
    const read = understandQuery(query, KNOWN, { literal: true });
    expect([read.first, read.expansions, read.corrected]).toEqual([first, [], null]);
  });

  test('a quotation is meant literally', () => {
    expect(understandQuery('"PCN list"', KNOWN)).toMatchObject({ first: '"PCN list"', expansions: [] });
  });
});

test('a wording with a word of a question in it is kept whole', () => {
  expect(understandQuery('what is out of hours', KNOWN)).toMatchObject({
    query: 'out of hours',
    expansions: [{ to: 'evenings' }],
  });
});

test('the parts of a query are looked for in any of their wordings', () => {
  expect(understandQuery('chemist PCN zzqxv', KNOWN).choices).toEqual([
    ['pharmacy'],
    ['PCN', 'primary care network'],
  ]);
});

test('the last word may be the beginning of others, and says so', () => {
  expect(understandQuery('board perform', KNOWN)).toMatchObject({
    choices: [['board'], ['perform']],
    beginnings: [],
  });
  expect(understandQuery('board eve', KNOWN)).toMatchObject({
    choices: [['board'], ['eve*']],
    beginnings: ['eve'],
  });
  expect(understandQuery('eve board', KNOWN)).toMatchObject({
    beginnings: [],
    spelling: { strange: ['eve'] },
  });
});

test.each([
  ['P.C.N.', [['PCN', 'primary care network']]],
  ['p.c.n', [['pcn', 'primary care network']]],
  ['PCN,list', [['PCN', 'primary care network'], ['list']]],
  ['PC', [['pcn']]],
])('“%s” is read as it is meant', (query, choices) => {
  expect(understandQuery(query, KNOWN).choices.map((own) => own.toSorted())).toEqual(
    choices.map((own) => own.toSorted()),
  );
});

test.each(['PZN', 'Bord', 'LMCs'])('%s may be another name, and is not put right', (query) => {
  expect(understandQuery(query, KNOWN)).toMatchObject({ corrected: null });
});

test('curly quotation marks quote too, and an unfinished quotation is words', () => {
  expect(understandQuery('“PCN list”', KNOWN).choices).toEqual([['"PCN list"']]);
  expect(understandQuery('"PCN list" evenings', KNOWN).choices).toEqual([['"PCN list"'], ['evenings']]);
  expect(understandQuery('"PCN list', KNOWN).choices).toEqual([['PCN'], ['list']]);
});
