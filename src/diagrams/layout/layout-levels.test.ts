import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { freeze, overlap, overlapping, within } from '../fixtures/boxes.ts';
import { GRAPHS } from '../fixtures/graphs.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { smallIndex } from '../fixtures/small-atlas.ts';
import { graphOfLevels, LEVELS_WIDTHS, measure, type LevelsSize } from '../levels-graph.ts';
import { describeLevels } from '../levels-model.ts';
import { LevelsDiagram } from '../svg/LevelsDiagram.tsx';
import { layoutLevels } from './layout-levels.ts';
import {
  TEXT_STYLES,
  type Box,
  type LevelsGraph,
  type LevelsLayout,
  type TextLine,
} from './levels-shapes.ts';

const SIZES = Object.keys(LEVELS_WIDTHS) as LevelsSize[];
const smallModel = describeLevels(smallIndex());
const graphs: Record<string, LevelsGraph> = { ...GRAPHS, 'the small atlas': graphOfLevels(smallModel) };
const cases = Object.entries(graphs).flatMap(([name, graph]) => SIZES.map((size) => ({ name, size, graph })));

const lay = (graph: LevelsGraph, size: LevelsSize) =>
  layoutLevels(graph, { width: LEVELS_WIDTHS[size], measure });

describe.each(cases)('$name, $size', ({ graph, size }) => {
  const layout = lay(graph, size);

  it('keeps boxes apart', () => {
    expect(overlapping(layout.levels.map(({ box }) => box))).toEqual([]);
    expect(overlapping(boxesOf(layout))).toEqual([]);
  });

  it('keeps texts apart, and clear of the boxes that they do not stand in', () => {
    const texts = textsOf(layout);
    expect(overlapping(texts.map(({ box }) => box))).toEqual([]);
    for (const { box, home } of texts) {
      for (const other of boxesOf(layout)) if (other !== home) expect(overlap(box, other)).toBe(false);
    }
  });

  it('keeps everything inside', () => {
    const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
    for (const { box, home } of textsOf(layout)) expect(within(box, home ?? sheet)).toBe(true);
    for (const { box, bodies, marks } of layout.levels) {
      expect(within(box, sheet)).toBe(true);
      for (const item of [...bodies, ...marks]) expect(within(item.box, box)).toBe(true);
    }
  });

  it('draws no line through a box', () => {
    for (const { start, end } of layout.links) {
      const [[x1, y1], [x2, y2]] = [start, end];
      const line = {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x1 - x2),
        height: Math.abs(y1 - y2),
      };
      for (const box of boxesOf(layout)) expect(overlap(line, box)).toBe(false);
    }
  });

  it('says every link once, as a line or in words', () => {
    const said = textsOf(layout).filter(({ text }) => text.startsWith('→')).length;
    expect(layout.links.length + said).toBe(graph.links.length);
  });

  it('gives the same again, in tenths', () => {
    expect(lay(graph, size)).toEqual(layout);
    for (const number of JSON.stringify(layout).match(/-?\d+\.\d+/g) ?? [])
      expect(number).toMatch(/^-?\d+\.\d$/);
  });
});

test('the input is left as it is', () => {
  for (const graph of Object.values(graphs)) {
    const before = structuredClone(graph);
    for (const size of SIZES) lay(freeze(structuredClone(graph)), size);
    expect(graph).toEqual(before);
  }
});

test('joined bodies stand side by side or under each other', () => {
  const across = lay(graphs['a chain that must stand side by side']!, 'wide').links[0]!;
  expect(across.start[1]).toBe(across.end[1]);
  expect(across.start[0]).toBeLessThan(across.end[0]);
  const up = lay(graphs['a lower row that has to move right']!, 'wide').links[0]!;
  expect(up.start[0]).toBe(up.end[0]);
  expect(up.start[1]).toBeGreaterThan(up.end[1]);
});

test('a level with nothing is as low as one line beside the sign', () => {
  const empty = graphOfLevels(smallModel).levels.findIndex(({ nothing }) => nothing !== null);
  for (const size of SIZES) {
    const { box, remarks } = lay(graphs['the small atlas']!, size).levels[empty]!;
    expect(box.height).toBeLessThanOrEqual(48);
    expect(remarks).toHaveLength(1);
  }
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  const smallest = Math.min(...Object.values(TEXT_STYLES).map(({ size }) => size));
  expect((smallest * 324) / LEVELS_WIDTHS.narrow).toBeGreaterThanOrEqual(12);
});

// Each drawing of the small atlas is compared with the one that was looked at and approved. Where they differ, the new one is
// written beside it: open both, and put the new one in the place of the old if it is right.
test.each(SIZES)('the %s drawing is the approved one', (size) => {
  const node = h(LevelsDiagram, {
    model: smallModel,
    layout: lay(graphs['the small atlas']!, size),
    name: size,
    href: (url) => url,
  });
  const drawing = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = (ending: string) => new URL(`../golden/levels-${size}${ending}`, import.meta.url);
  const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
  if (drawing === approved) rmSync(file('.changed.svg'), { force: true });
  else writeFileSync(file('.changed.svg'), drawing);
  expect(drawing).toBe(approved);
});

function boxesOf({ levels }: LevelsLayout): Box[] {
  return levels.flatMap(({ bodies, marks }) => [...bodies, ...marks].map(({ box }) => box));
}

/** Every text's own box, and the box that it belongs in, if it does. */
function textsOf({ headings, levels, links }: LevelsLayout): { text: string; box: Box; home: Box | null }[] {
  const homeless = [
    ...headings,
    ...links.flatMap(({ texts }) => texts),
    ...levels.flatMap(({ remarks }) => remarks),
  ];
  return [
    ...homeless.map((line) => ({ text: line.text, box: boxOfText(line), home: null })),
    ...levels.flatMap(({ box, head, bodies, marks }) => [
      ...head.texts.map((line) => ({ text: line.text, box: boxOfText(line), home: box })),
      ...[...bodies, ...marks].flatMap((item) =>
        item.texts.map((line) => ({ text: line.text, box: boxOfText(line), home: item.box })),
      ),
    ]),
  ];
}

function boxOfText({ text, x, y, style, anchor }: TextLine): Box {
  const width = measure(text, style);
  const { size } = TEXT_STYLES[style];
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - size * 0.75, width, height: size * 0.95 };
}
