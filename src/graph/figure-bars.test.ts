import { expect, test } from 'vitest';
import { barsOf } from './figure-bars.ts';

const value = (label: string, number: number, unit = '%', printed = `${number}`) => ({
  label,
  value: number,
  unit,
  printed,
});

test('shares are measured against the whole', () => {
  expect(barsOf([value('2011', 71.3), value('2018', 37.7)])).toEqual({
    unit: '%',
    bars: [
      { label: '2011', printed: '71.3', share: 0.713 },
      { label: '2018', printed: '37.7', share: 0.377 },
    ],
  });
});

test('counts are measured against the longest', () => {
  const bars = barsOf([value('from', 30000, 'people'), value('to', 50000, 'people')])?.bars;
  expect(bars?.map(({ share }) => share)).toEqual([0.6, 1]);
});

test('shares above the whole are measured against the longest', () => {
  expect(barsOf([value('2011', 50), value('2018', 200)])?.bars.map(({ share }) => share)).toEqual([0.25, 1]);
});

test.each([
  ['one value', [value('2011', 71.3)]],
  ['two units', [value('2011', 71.3), value('2018', 12, 'people')]],
  ['a fall below nothing', [value('2011', 71.3), value('2018', -3)]],
  ['labels that bars cannot bear', [value('2011', 1), value('what everybody in the survey said of it', 2)]],
  ['a print that bars cannot bear', [value('2011', 27, '%', 'an average of 27%'), value('2018', 40)]],
  ['nothing but noughts', [value('2011', 0, 'people'), value('2018', 0, 'people')]],
  ['no value', []],
])('%s makes no bars', (_what, series) => {
  expect(barsOf(series)).toBeNull();
});
