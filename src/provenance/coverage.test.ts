import { describe, expect, test } from 'vitest';
import { accountForSource, type Excuse } from './coverage.ts';
import { makeFingerprint } from './fingerprint.ts';

const TEXTS = ['Build 30 teams by April 2024.', 'Thank you.', 'The NHS has 2 ways.'];
const print = makeFingerprint(
  'a-report',
  TEXTS.map((text, i) => ({ source: 'a-report', passage: `a/${i + 1}`, section: 'a', title: 'A', text })),
);

function account(carried: Record<string, string[]>, excuses: Excuse[] = [], defined = ['NHS']) {
  const use = {
    carried: new Map(Object.entries(carried).map(([passage, tokens]) => [passage, new Set(tokens)])),
    defined: new Set(defined),
  };
  return accountForSource(print, use, excuses);
}

const excuse = (passage: string, token: string | null = null): Excuse => ({
  passage,
  token,
  reason: 'rhetoric',
  why: 'thanks',
});
const WHOLE = { 'a/1': ['n:30', 'date:2024-04'], 'a/3': ['n:2'] };

describe('the account of a source', () => {
  test('is closed where every passage, number and acronym is used or excused', () => {
    expect(account(WHOLE, [excuse('a/2')])).toEqual({
      passages: 3,
      used: 2,
      excused: 1,
      facts: 3,
      factsExcused: 0,
      acronyms: 1,
      unused: [],
      uncarried: [],
      needless: [],
    });
  });

  test('names the passages that nothing rests on', () => {
    expect(account(WHOLE).unused).toEqual(['a/2']);
    expect(account({}).unused).toEqual(['a/1', 'a/2', 'a/3']);
  });

  test('names numbers and dates that no record carries, unless they are excused', () => {
    const carried = { ...WHOLE, 'a/1': ['n:30'] };
    expect(account(carried, [excuse('a/2')]).uncarried).toEqual([{ passage: 'a/1', token: 'date:2024-04' }]);
    expect(account(carried, [excuse('a/2'), excuse('a/1', 'date:2024-04')])).toMatchObject({
      uncarried: [],
      factsExcused: 1,
    });
  });

  test('a number counts at its own passage alone', () => {
    const carried = { 'a/1': ['date:2024-04'], 'a/3': ['n:2', 'n:30'] };
    expect(account(carried).uncarried).toEqual([{ passage: 'a/1', token: 'n:30' }]);
  });

  test('asks nobody to carry "one"', () => {
    const one = makeFingerprint('a-report', [
      { source: 'a-report', passage: 'a/1', section: 'a', title: 'A', text: 'It is one of many.' },
    ]);
    const use = { carried: new Map([['a/1', new Set<string>()]]), defined: new Set<string>() };
    expect(one.sections[0]?.passages[0]?.facts).toEqual(['n:1']);
    expect(accountForSource(one, use, [])).toMatchObject({ facts: 0, uncarried: [] });
  });

  test('names acronyms that nothing defines', () => {
    expect(account(WHOLE, [], []).uncarried).toEqual([{ passage: 'a/3', token: 'NHS' }]);
    expect(account(WHOLE, [excuse('a/3', 'NHS')], []).uncarried).toEqual([]);
  });

  test.each([
    ['a passage that a record uses', excuse('a/1'), /a record rests on the passage/],
    ['a passage that is none', excuse('a/9'), /no such passage/],
    ['a number that a record carries', excuse('a/1', 'n:30'), /a record carries it/],
    ['a number that the passage does not print', excuse('a/1', 'n:7'), /the passage does not print it/],
  ])('refuses the excuse for %s', (_what, needless, because) => {
    expect(account(WHOLE, [excuse('a/2'), needless]).needless).toEqual([
      { excuse: needless, because: expect.stringMatching(because) as string },
    ]);
  });
});
