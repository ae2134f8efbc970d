import { expect, test } from 'vitest';
import { buildAtlas } from '../load/build-atlas.ts';
import { inventedFiles } from '../load/invented-content.ts';
import { indexAtlas } from './atlas-index.ts';
import { asksOfDocument, asksOfStrength, browseYears } from './browse.ts';
import { INVENTED_CHANGES } from './invented-changes.ts';

const index = indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES)));
const idsOf = (asked: readonly { part: { id: string } }[]) => asked.map(({ part }) => part.id);

test.for([
  ['direct', ['1a', '2a']],
  ['could', ['1b']],
  ['must', []],
] as const)('the asks of strength %s', ([strength, ids]) => {
  expect(idsOf(asksOfStrength(index, strength))).toEqual(ids);
});

test.for([
  ['invented-report', ['1a', '1b', '2a']],
  ['no-such-report', []],
] as const)('the asks of %s', ([source, ids]) => {
  expect(idsOf(asksOfDocument(index, source))).toEqual(ids);
});

test('a document asks only what rests on it first', () => {
  const [record] = index.atlas.records.filter(({ parts }) => parts.length > 0);
  const cites = ['first', 'second'].map((source) => ({ source, passages: ['annex/1'] }));
  const parts = record!.parts.slice(0, 1).map((part) => ({ ...part, cites }));
  const altered = {
    ...index,
    atlas: { ...index.atlas, records: [{ ...record!, parts }] },
  } as unknown as typeof index;
  expect(asksOfDocument(altered, 'first')).toHaveLength(1);
  expect(asksOfDocument(altered, 'second')).toEqual([]);
});

test('a year holds the asks with a date in it, and what happened or came out in it', () => {
  const years = browseYears(index).map(({ year, asks, records }) => [
    year,
    idsOf(asks),
    records.map(({ kind }) => kind),
  ]);
  expect(years).toEqual([
    ['2022', [], ['source']],
    ['2023', [], ['development']],
    ['2024', ['1a'], []],
  ]);
});
