import { describe, expect, test } from 'vitest';
import { isBefore, sayDate, sayPeriod } from './dates.ts';
import { describeFaults } from './faults.ts';
import { sayPassage } from './say-passage.ts';
import { sayCount, sayList } from './words.ts';

describe('sayDate', () => {
  test.each([
    ['2014', '2014'],
    ['2024-04', 'April 2024'],
    ['2022-05-26', '26 May 2022'],
  ])('%s is %s', (date, said) => expect(sayDate(date)).toBe(said));
});

test('sayPeriod gives both ends, or the one date', () => {
  expect(sayPeriod('2022', '2024-03')).toBe('2022 to March 2024');
  expect(sayPeriod('2022', null)).toBe('2022');
});

test.each([
  ['2022', '2023', true],
  ['2023-03', '2023-04-01', true],
  ['2023', '2023-04', false],
  ['2023-04', '2023', false],
  ['2024', '2023-04', false],
])('%s before %s: %s', (date, other, before) => expect(isBefore(date, other)).toBe(before));

test('counts and lists are said in words', () => {
  expect([sayCount(0, 'part'), sayCount(1, 'part'), sayCount(2, 'part')]).toEqual([
    '0 parts',
    '1 part',
    '2 parts',
  ]);
  expect(sayCount(2, 'body', 'bodies')).toBe('2 bodies');
  expect(sayList(['a'])).toBe('a');
  expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
});

describe('sayPassage', () => {
  test.each([
    ['annex/7', undefined, 'Annex\u00a0¶7'],
    ['hwb-past/2', undefined, 'HWB past\u00a0¶2'],
    ['greater-manchester-nhs/1', undefined, 'Greater Manchester NHS\u00a0¶1'],
    ['workforce-gaps/8', 'annex/7', 'Workforce gaps\u00a0¶8'],
    ['workforce-gaps/8', 'workforce-gaps/7', '¶8'],
  ])('%s after %s is %s', (passage, previous, said) => expect(sayPassage(passage, previous)).toBe(said));
});

describe('describeFaults', () => {
  test('sorts by file and field, and says how many there are', () => {
    const fault = (file: string) => ({ code: 'id-duplicate', file, field: '', what: 'x' }) as const;
    const text = describeFaults([fault('b'), fault('a')]);
    expect(text).toMatch(/^The content has 2 faults\.\n\na\n[\s\S]*\n\nb\n/);
    const lines = ['line 10', 'line 2'].map((field) => ({ ...fault('a'), field }));
    expect(describeFaults(lines)).toMatch(/line 2[\s\S]*line 10/);
    expect(describeFaults([fault('a')])).toMatch(/1 fault\./);
  });
});
