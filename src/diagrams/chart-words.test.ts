import { describe, expect, test } from 'vitest';
import { describeChart } from './chart-model.ts';
import { figureCsv } from './chart-csv.ts';
import { sampleFigure, sampleValue as value, SAMPLES } from './fixtures/chart-samples.ts';
import { readHedges, sayChart, sayChartValue, sayNumber } from './chart-words.ts';

test.each([
  [90, '%', '90%'],
  [1.5, 'pounds', '£1.50'],
  [14, 'pounds', '£14'],
  [4_500_000_000, 'pounds', '£4.5 billion'],
  [1_000_000, 'people', '1 million'],
  [26000, 'people', '26,000'],
  [0.25, 'full-time equivalents', '0.25'],
  [1, 'in 8', '1 in 8'],
])('%d %s is said as %s', (number, unit, said) => {
  expect(sayNumber(number, unit)).toBe(said);
});

test.each([
  ['over 18,000', { before: 'over', after: '' }],
  ['More than 35', { before: 'more than', after: '' }],
  ['6 million or so', { before: '', after: 'or so' }],
  ['three to five (or more) years', { before: '', after: '(or more)' }],
  ['around 250-300,000', { before: 'around', after: '' }],
  ['overall 12', { before: '', after: '' }],
  ['Forty-one', { before: '', after: '' }],
])('%s keeps what makes it inexact', (printed, hedges) => {
  expect(readHedges(printed)).toEqual(hedges);
});

test.each([
  [value('Sites', 120, 'sites'), 'Sites: 120'],
  [value('Length', 1, 'years', 'one'), 'Length: 1 year'],
  [value('In post', 18000, 'staff', 'over 18,000'), 'In post: over 18,000 staff'],
  [value('2011', 71.3, '%', '71.3'), '2011: 71.3%'],
])('a value is said with label and unit', (one, said) => {
  expect(sayChartValue(one)).toBe(said);
});

describe('what a chart shows, in words', () => {
  test.each([
    [
      'bars',
      'Highest: 85.5% (Stone). Lowest: 0% (Rope). The difference is 85.5 percentage points. The base is not printed.',
    ],
    ['ranges', 'Built: 2 years. Mended: 3 to 5 (or more) years, a span of 2 years, “(or more)” left out.'],
    [
      'line',
      'From 71.3% (2011) to 37.7% (2018): 33.6 percentage points lower. Each value is lower than the one before.',
    ],
    [
      'slope',
      'From over 18,000 (Standing, March 2022) to 26,000 full-time equivalents (Target, March 2024): 8,000 full-time equivalents more, “over” left out.',
    ],
    ['whole', 'Stone 90 and Wood 10, of 100 parts together.'],
    [
      'mixed',
      'Crossed daily: around 22%. Tolls: £4.5 billion. Walkers: 6 million or so people. Ferries: 1 in 8. Range: 30,000 to 50,000 places. The base is not printed. These are 5 units, and share no scale.',
    ],
  ] as const)('%s', (name, said) => {
    expect(sayChart(describeChart(SAMPLES[name]))).toBe(said);
  });

  test('equals are told together', () => {
    const figure = sampleFigure('equals', [value('A', 100, '%'), value('B', 70, '%'), value('C', 100, '%')], {
      base: 'all',
    });
    expect(sayChart(describeChart(figure))).toBe(
      'Highest: 100% each (A; C). Lowest: 70% (B). The difference is 30 percentage points.',
    );
  });
});

test('a file has a line a value, and says what is not printed', () => {
  const [header, first, ...rest] = figureCsv(SAMPLES.bars, 'https://example.org/').split('\r\n');
  expect(header).toBe('figure,title,measure,label,value,unit,printed,base,when,date,from,cites,address');
  expect(first).toBe(
    'figure-bars,Invented,"Bridges, invented",Stone,85.5,%,85.5%,not printed,not printed,,not printed,,https://example.org/',
  );
  expect(rest).toHaveLength(3);
});
