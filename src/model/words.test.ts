import { describe, expect, test } from 'vitest';
import { sayDate } from './dates.ts';
import { describeFaults } from './faults.ts';
import { sayPassage } from './say-passage.ts';

describe('sayDate', () => {
  test.each([
    ['2014', '2014'],
    ['2024-04', 'April 2024'],
    ['2022-05-26', '26 May 2022'],
  ])('%s is %s', (date, said) => expect(sayDate(date)).toBe(said));
});

describe('sayPassage', () => {
  test.each([
    ['annex/7', undefined, 'Annex\u00a0¶7'],
    ['hwb-past/2', undefined, 'HWB past\u00a0¶2'],
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
