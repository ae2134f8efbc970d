import { describe, expect, test } from 'vitest';
import { findOperators, sayOperators } from './operators.ts';

describe('operators in a query', () => {
  test.each([
    ['ICB AND NOT (PCN OR -place)', ['NOT', 'AND', 'OR', 'the minus sign']],
    ['nurses NOT doctors', ['NOT']],
    ['nurses not doctors and others', []],
    ['-place', ['the minus sign']],
    ['board (−place)', ['the minus sign']],
    ['same-day access', []],
    ['training - hubs', []],
    ['--- … !!!', []],
    ['NOTTS ANDOVER ORAL', []],
    ['"terms AND conditions"', []],
    ['“terms AND conditions” OR fees', ['OR']],
    ['', []],
  ])('%s: %j', (query, operators) => {
    expect(findOperators(query)).toEqual(operators);
  });

  test('are said to be none, only those that occur', () => {
    const rest = 'not understood here: every word is looked for. Filters narrow the list.';
    expect(sayOperators('a NOT b AND c OR d -e')).toBe(`NOT, AND, OR and the minus sign are ${rest}`);
    expect(sayOperators('a OR b AND c')).toBe(`AND and OR are ${rest}`);
    expect(sayOperators('a OR b')).toBe(`OR is ${rest}`);
    expect(sayOperators('a -b')).toBe(`The minus sign is ${rest}`);
    expect(sayOperators('a b')).toBeNull();
  });
});
