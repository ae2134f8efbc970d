import { describe, expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

describe('formatCsv', () => {
  test('ends every line with CR LF, the last one too', () => {
    expect(
      formatCsv(
        ['id', 'title'],
        [
          ['a', 'One'],
          ['b', 'Two'],
        ],
      ),
    ).toBe('id,title\r\na,One\r\nb,Two\r\n');
  });

  test('of no rows is the header alone', () => expect(formatCsv(['id'], [])).toBe('id\r\n'));

  test.each<[string, string | null, string]>([
    ['plain words', 'a place', 'a place'],
    ['nothing', null, ''],
    ['an empty text', '', ''],
    ['a comma', 'GPs, nurses', '"GPs, nurses"'],
    ['quotation marks', 'a "place"', '"a ""place"""'],
    ['a line feed', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
    ['a semicolon', 'a; b', 'a; b'],
    ['other scripts', 'é 🩺 طب', 'é 🩺 طب'],
    ['an equals sign first', '=1+1', "'=1+1"],
    ['a plus first', '+44 20', "'+44 20"],
    ['a hyphen first', '-1', "'-1"],
    ['an at sign first', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab first', '\tx', "'\tx"],
    ['a carriage return first', '\r=1', '"\'\r=1"'],
    ['a formula with a comma', '=SUM(A1,A2)', '"\'=SUM(A1,A2)"'],
    ['such a sign later on', 'a=b-c+d@e', 'a=b-c+d@e'],
  ])('%s', (_, value, cell) => {
    expect(formatCsv(['id', 'value', 'end'], [['a', value, 'z']])).toBe(`id,value,end\r\na,${cell},z\r\n`);
  });

  test('a header is written like any row', () => expect(formatCsv(['a,b'], [])).toBe('"a,b"\r\n'));
});
