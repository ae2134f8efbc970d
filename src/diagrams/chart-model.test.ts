import { expect, test } from 'vitest';
import type { FigureValue } from '../model/atlas.ts';
import { describeChart } from './chart-model.ts';
import { sampleFigure, sampleValue as value, SAMPLES } from './fixtures/chart-samples.ts';

const panelsOf = (...series: FigureValue[]) => describeChart(sampleFigure('sample', series)).panels;
const formsOf = (...series: FigureValue[]) => panelsOf(...series).map(({ form }) => form);

test.each([
  ['a single count', [value('Sites', 120, 'sites')], 'number'],
  ['a single share', [value('Closed', 90, '%')], 'grid'],
  ['a share that is no whole number of squares', [value('Closed', 6.5, '%')], 'number'],
  ['a share beyond the whole', [value('Grown to', 200, '%')], 'number'],
  ['one in so many', [value('Likely', 1, 'in 8')], 'ratio'],
  ['parts of a whole', [value('Needs', 90, 'parts'), value('Deprivation', 10, 'parts')], 'whole'],
  ['two years', [value('2011', 35.6, '%'), value('2018', 31.8, '%')], 'slope'],
  [
    'before and after',
    [value('Current list', 6500, 'patients'), value('After 15 years', 10000, 'patients')],
    'slope',
  ],
  ['many years', [value('2011', 3, 'sites'), value('2012', 4, 'sites'), value('2015', 5, 'sites')], 'line'],
  ['years that go back', [value('2018', 3, 'sites'), value('2011', 4, 'sites')], 'bars'],
  [
    'years of which one is missing',
    [value('Workers, 2019', 3, 'sites'), value('Others', 4, 'sites')],
    'bars',
  ],
  ['groups', [value('GPs', 49, '%'), value('Others', 35, '%')], 'bars'],
  ['a range', [value('From', 30000, 'people'), value('To', 50000, 'people')], 'bars'],
  ['values below nothing', [value('2011', 3, '%'), value('2018', -3, '%')], 'number'],
] as const)('%s is drawn as it deserves: %s', (_what, series, form) => {
  expect(formsOf(...series)).toEqual([form]);
});

test('each unit has its own panel', () => {
  const panels = panelsOf(
    value('Sites', 120, 'sites'),
    value('Length', 18, 'months'),
    value('More', 20, 'sites'),
  );
  expect(panels.map(({ form, unit }) => [form, unit])).toEqual([
    ['bars', 'sites'],
    ['number', 'months'],
  ]);
  expect(panels[0]!.values.map(({ place }) => place)).toEqual([1, 3]);
});

test.each([
  ['shares, however small, end at the whole', [value('A', 9, '%'), value('B', 6.5, '%')], 100],
  ['shares beyond the whole end at the next round number', [value('A', 90, '%'), value('B', 230, '%')], 250],
  ['counts end at the next round number', [value('A', 18000, 'people'), value('B', 26000, 'people')], 30000],
  ['parts end at their sum', [value('A', 90, 'parts'), value('B', 30, 'parts')], 120],
  ['what is one in eight ends at eight', [value('A', 1, 'in 8')], 8],
] as const)('%s', (_what, series, top) => {
  expect(panelsOf(...series)[0]!.top).toBe(top);
});

test('two ends make one row, named by what stands before them', () => {
  const rows = describeChart(SAMPLES.ranges).panels[0]!.rows;
  expect(rows.map(({ label, from, to }) => [label, from?.value ?? null, to.value])).toEqual([
    ['Built', null, 2],
    ['Mended', 3, 5],
  ]);
});

test('months count between years', () => {
  expect(describeChart(SAMPLES.slope).panels[0]!.times.map((time) => time.toFixed(2))).toEqual([
    '2022.17',
    '2024.17',
  ]);
});
