import { expect, test } from 'vitest';
import { parseListedTerms } from './listed-terms.ts';

test('reads one term a line, the reason after the first #', () => {
  expect(parseListedTerms('BBC # the broadcaster\n\n# a remark\r\nby the Department\nX # no. #2\n')).toEqual([
    { term: 'BBC', reason: 'the broadcaster', line: 1 },
    { term: 'by the Department', reason: '', line: 4 },
    { term: 'X', reason: 'no. #2', line: 5 },
  ]);
});
