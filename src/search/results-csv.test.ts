import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexEntry, type IndexEntry } from './index-entry.ts';
import { resultsCsv } from './results-csv.ts';

const [first] = loadAtlas().records.map(indexEntry) as [IndexEntry];
const entry = (changes: Partial<IndexEntry>): IndexEntry => ({ ...first, ...changes });
const SUMMARIES: Readonly<Record<string, string>> = { 'term-a': 'One.', 'term-b': 'Two.' };
const summaryOf = ({ id }: IndexEntry) => SUMMARIES[id] ?? '';
const addressOf = (url: string) => `https://atlas.example/sub${url}`;

describe('results as CSV', () => {
  test('an empty list has its header alone', () => {
    expect(resultsCsv([], summaryOf, addressOf)).toBe('id,kind,title,address,summary\r\n');
  });

  test('one line a record, in the order of the list, with whole addresses', () => {
    const list = [
      entry({ id: 'term-b', kind: 'term', title: 'B', url: '/glossary/b/' }),
      entry({ id: 'term-a', kind: 'term', title: 'A', url: '/glossary/a/' }),
    ];
    expect(resultsCsv(list, summaryOf, addressOf).split('\r\n').slice(1)).toEqual([
      'term-b,term,B,https://atlas.example/sub/glossary/b/,Two.',
      'term-a,term,A,https://atlas.example/sub/glossary/a/,One.',
      '',
    ]);
  });

  test.each([
    ['a comma', 'GPs, nurses', '"GPs, nurses"'],
    ['quotation marks', 'a "place"', '"a ""place"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '@SUM(A1,A2)', `"'@SUM(A1,A2)"`],
  ])('%s', (_, summary, cell) => {
    expect(resultsCsv([first], () => summary, addressOf)).toMatch(
      new RegExp(`,${cell.replace(/[()"'=+@]/g, '\\$&')}\\r\\n$`),
    );
  });
});
