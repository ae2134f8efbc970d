import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { overlapping, within } from '../fixtures/boxes.ts';
import { indexAtlas } from '../../graph/atlas-index.ts';
import { loadAtlas } from '../../load/atlas.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { TimeDiagram } from '../svg/TimeDiagram.tsx';
import { measureText } from '../text-width.ts';
import { graphOfTime, layOutTime, TIME_WIDTHS, type TimeSize } from '../time-graph.ts';
import { inventedYears } from '../fixtures/time-atlas.ts';
import { describeTime } from '../time-model.ts';
import { scaleTime, ticksOf } from './layout-time-scale.ts';
import {
  TIME_TEXTS,
  type PlacedTime,
  type TimeBox,
  type TimeLayout,
  type TimeText,
} from './layout-time-shapes.ts';

const SIZES = Object.keys(TIME_WIDTHS) as TimeSize[];
const models = {
  'the invented years': describeTime(inventedYears()),
  'the atlas': describeTime(indexAtlas(loadAtlas())),
};
const cases = Object.entries(models).flatMap(([name, model]) => SIZES.map((size) => ({ name, size, model })));

describe.each(cases)('$name, $size', ({ model, size }) => {
  const graph = graphOfTime(model);
  const layout = layOutTime(graph, size);
  const things = thingsOf(layout);

  it('keeps things apart and texts apart', () => {
    expect(overlapping(things.map(({ box }) => box))).toEqual([]);
    const texts = [...layout.texts, ...things.flatMap((thing) => thing.texts)].map(boxOfText);
    expect(overlapping(texts)).toEqual([]);
  });

  it('keeps everything inside, and texts in their things', () => {
    const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
    for (const { box, texts } of things) {
      expect(within(box, sheet)).toBe(true);
      for (const text of texts) expect(within(boxOfText(text), box)).toBe(true);
    }
    for (const { ground, things: own } of layout.sections)
      for (const { box } of own) expect(within(box, ground)).toBe(true);
    for (const text of layout.texts) expect(within(boxOfText(text), sheet)).toBe(true);
  });

  it('holds every item once, alone or in a count', () => {
    const lists = new Map(model.years.flatMap((year) => year.lists).map((list) => [list.id, list]));
    const held = things.flatMap(({ id, is }) =>
      is === 'item' ? [id] : lists.get(id)!.items.map((item) => item.id),
    );
    const all = [...model.lanes.flatMap(({ items }) => items), ...model.undated.items];
    expect(held.sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('never folds a document away', () => {
    for (const { document } of model.documents) expect(things.map(({ id }) => id)).toContain(document.id);
  });

  it('numbers rows in the order of the markup', () => {
    const rows = things.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('gives the same again, in tenths', () => {
    expect(layOutTime(graph, size)).toEqual(layout);
    for (const number of JSON.stringify(layout).match(/-?\d+\.\d+/g) ?? [])
      expect(number).toMatch(/^-?\d+\.\d$/);
  });
});

test('a year too full for its lane stands as one mark with its count', () => {
  const graph = graphOfTime(models['the invented years']);
  const folded = (size: TimeSize) => thingsOf(layOutTime(graph, size)).filter(({ is }) => is === 'list');
  expect(folded('wide')).toEqual([]);
  expect(folded('narrow').map(({ id, texts }) => [id, texts.map(({ text }) => text).join(' ')])).toEqual([
    ['reports-2020', '10 reports and meetings in 2020'],
    ['dates-2024', '4 dates set in 2024'],
  ]);
});

test('no text is under 12 px where its drawing is smallest', () => {
  const smallest = Math.min(...Object.values(TIME_TEXTS).map(({ size }) => size));
  const narrowest = { narrow: 324, middle: 705, wide: 1050 };
  for (const size of SIZES)
    expect((smallest * narrowest[size]) / TIME_WIDTHS[size]).toBeGreaterThanOrEqual(12);
});

describe('the scale', () => {
  const { pieces, at } = scaleTime(1948, 2027, 0, 1000);

  it('is in three pieces, each wider a year than the one before', () => {
    expect(pieces.map(({ from, to }) => [from, to])).toEqual([
      [1948, 2005],
      [2005, 2018],
      [2018, 2027],
    ]);
    const perYear = pieces.map(({ from, to, start, end }) => (end - start) / (to - from));
    expect(perYear).toEqual([...perYear].sort((a, b) => a - b));
  });

  it('never goes back', () => {
    const places = Array.from({ length: 80 * 12 }, (_, i) => at(1948 + i / 12));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(at(1948)).toBe(0);
    expect(at(2027)).toBeCloseTo(1000);
  });

  it('leaves out pieces without years', () => {
    expect(scaleTime(2019, 2027, 0, 1000).pieces).toHaveLength(1);
    expect(scaleTime(2010, 2027, 0, 1000).pieces).toHaveLength(2);
  });

  it('names round years, each with room', () => {
    expect(ticksOf(pieces[2]!, 44)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(ticksOf(pieces[1]!, 44)).toEqual([2005, 2010, 2015]);
    expect(ticksOf(pieces[0]!, 44)).toEqual([1950]);
  });
});

// Each drawing of the invented years is compared with the one that was looked at and approved. Where they differ, the new one
// is written beside it: open both, and put the new one in the place of the old if it is right.
test.each(SIZES)('the %s drawing is the approved one', (size) => {
  const model = models['the invented years'];
  const layout = layOutTime(graphOfTime(model), size);
  const node = h(TimeDiagram, { model, layout, name: size, href: (url: string) => url });
  const drawing = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = (ending: string) => new URL(`../golden/time-${size}${ending}`, import.meta.url);
  const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
  if (drawing === approved) rmSync(file('.changed.svg'), { force: true });
  else writeFileSync(file('.changed.svg'), drawing);
  expect(drawing).toBe(approved);
});

function thingsOf({ sections, undated }: TimeLayout): PlacedTime[] {
  return [...sections.flatMap(({ things }) => things), ...undated];
}

function boxOfText({ text, x, y, style, anchor }: TimeText): TimeBox {
  const { size, face } = TIME_TEXTS[style];
  const width = measureText(text, size, face);
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return { x: x - shift, y: y - size * 0.75, width, height: size * 0.95 };
}
