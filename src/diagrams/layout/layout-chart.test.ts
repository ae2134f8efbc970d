import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { overlap } from '../fixtures/boxes.ts';
import { loadAtlas } from '../../load/atlas.ts';
import { CHART_WIDTHS, graphOfChart, measureChartText, type ChartSize } from '../chart-graph.ts';
import { describeChart } from '../chart-model.ts';
import { SAMPLES } from '../fixtures/chart-samples.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { ChartDrawing } from '../svg/ChartDrawing.tsx';
import { layoutChart } from './layout-chart.ts';
import { CHART_TEXTS, type ChartBox, type ChartLayout, type ChartText } from './layout-chart-shapes.ts';

const SIZES = Object.keys(CHART_WIDTHS) as ChartSize[];
const figures = loadAtlas().records.filter((record) => record.kind === 'figure');
const charts = [...Object.values(SAMPLES), ...figures].map(describeChart);
const lay = (chart: (typeof charts)[number], size: ChartSize) =>
  layoutChart(graphOfChart(chart, 'an invented source'), {
    width: CHART_WIDTHS[size],
    measure: measureChartText,
  });

describe.each(SIZES)('every chart, %s', (size) => {
  const layouts = charts.map((chart) => ({ chart, layout: lay(chart, size) }));

  it('keeps texts apart and inside', () => {
    for (const { chart, layout } of layouts) {
      const boxes = textsOf(layout).map((text) => ({ text: text.text, box: boxOfText(text) }));
      expect(overlapping(boxes), chart.slug).toEqual([]);
      const outside = boxes.filter(({ box }) => box.x < -8 || box.x + box.width > layout.width + 8);
      expect(outside, chart.slug).toEqual([]);
    }
  });

  it('draws every value once, in rows from the top', () => {
    for (const { chart, layout } of layouts) {
      const places = layout.items.flatMap((item) => item.places);
      const values = chart.panels.flatMap((panel) => panel.values);
      expect(
        [...places].sort((a, b) => a - b),
        chart.slug,
      ).toEqual(values.map(({ place }) => place).sort((a, b) => a - b));
      const rows = layout.items.map(({ row }) => row);
      expect([...rows].sort((a, b) => a - b)).toEqual(rows);
    }
  });

  it('begins every bar at zero, and ends it where the value stands', () => {
    for (const { chart, layout } of layouts) {
      for (const { form, rows, top } of chart.panels.filter(({ form }) => form === 'bars')) {
        for (const { from, to } of rows) {
          const item = layout.items.find(({ places }) => places.includes(to.place))!;
          const [x, width] = /^M([\d.]+),[\d.]+h([\d.]+)/
            .exec(item.marks.find(({ role }) => role === 'full')!.d)!
            .slice(1)
            .map(Number) as [number, number];
          expect(x, form).toBeCloseTo(((from?.value ?? 0) / top) * layout.width, 0);
          expect(Math.abs(x + width - (to.value / top) * layout.width)).toBeLessThan(2);
        }
      }
    }
  });

  it('gives the same again, in tenths', () => {
    for (const { chart, layout } of layouts) {
      expect(lay(chart, size)).toEqual(layout);
      for (const number of JSON.stringify({ ...layout, texts: [] }).match(/(?<="[xy]":)-?\d+\.\d+/g) ?? [])
        expect(number).toMatch(/^-?\d+\.\d$/);
    }
  });
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  expect(Math.min(...Object.values(CHART_TEXTS).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
});

// Each drawing of the samples is compared with the one that was looked at and approved. Where they differ, the new one is
// written beside it: open both, and put the new one in the place of the old if it is right.
const goldens = [
  ...Object.keys(SAMPLES).map((name) => [name, 'narrow'] as const),
  ['line', 'middle'] as const,
] as [keyof typeof SAMPLES, ChartSize][];
test.each(goldens)('the drawing of %s, %s, is the approved one', (name, size) => {
  const chart = describeChart(SAMPLES[name]);
  const node = h(ChartDrawing, {
    chart,
    layout: lay(chart, size),
    name: size,
    hrefOf: (place: number) => `#value-${place}`,
  });
  const drawing = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = (ending: string) => new URL(`../golden/chart-${name}-${size}${ending}`, import.meta.url);
  const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
  if (drawing === approved) rmSync(file('.changed.svg'), { force: true });
  else writeFileSync(file('.changed.svg'), drawing);
  expect(drawing).toBe(approved);
});

function textsOf({ texts, items }: ChartLayout): ChartText[] {
  return [...texts, ...items.flatMap((item) => item.texts)];
}

function boxOfText({ text, x, y, style, anchor, then }: ChartText): ChartBox {
  const width = measureChartText(text, style) + (then ? measureChartText(then.text, then.style) : 0);
  const { size } = CHART_TEXTS[style];
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size * 0.75, width, height: size * 0.95 };
}

function overlapping(boxes: readonly { text: string; box: ChartBox }[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
  );
}
