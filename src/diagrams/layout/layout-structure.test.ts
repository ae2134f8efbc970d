import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { freeze, overlapping, within } from '../fixtures/boxes.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { measure } from '../levels-graph.ts';
import {
  growTree,
  joinStructure,
  nestStructure,
  STRUCTURE_SIZES,
  STRUCTURE_WIDTHS,
} from '../structure-graph.ts';
import { describeStructure, ERAS } from '../structure-model.ts';
import { smallStructure } from '../fixtures/structure-atlas.ts';
import { StructureNested } from '../svg/StructureNested.tsx';
import { StructureTree } from '../svg/StructureTree.tsx';
import { layoutNested } from './layout-nested.ts';
import { layoutRelations } from './layout-relations.ts';
import type { PlacedNested, PlacedSince } from './layout-structure-shapes.ts';
import { layoutTree } from './layout-tree.ts';
import { TEXT_STYLES, type Box, type TextLine } from './levels-shapes.ts';

const model = describeStructure(smallStructure());
const cases = STRUCTURE_SIZES.flatMap((size) => ERAS.map((era) => ({ size, era })));
const layNested = (size: (typeof STRUCTURE_SIZES)[number], era: (typeof ERAS)[number]) =>
  layoutNested(nestStructure(model, era), { width: STRUCTURE_WIDTHS[size], measure });
const layRelations = (...given: Parameters<typeof layNested>) =>
  layoutRelations(layNested(...given), joinStructure(model));
const layTree = (size: (typeof STRUCTURE_SIZES)[number], era: (typeof ERAS)[number]) =>
  layoutTree(growTree(model, era), { width: STRUCTURE_WIDTHS[size], measure });

describe.each(cases)('nested, $size, $era', ({ size, era }) => {
  const layout = layNested(size, era);

  it('keeps what stands side by side apart, and everything inside what holds it', () => {
    const visit = (node: PlacedNested): void => {
      const boxes = node.inside.map(({ box }) => box);
      expect(overlapping([...boxes, ...textBoxes(node)])).toEqual([]);
      for (const box of [...boxes, ...textBoxes(node)]) expect(within(box, node.box)).toBe(true);
      node.inside.forEach(visit);
    };
    visit(layout.root);
    expect(within(layout.root.box, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
  });

  it('numbers rows from the top', () => {
    const byRow = everything(layout.root).sort((a, b) => a.row - b.row);
    byRow.slice(1).forEach((node, i) => expect(node.box.y).toBeGreaterThanOrEqual(byRow[i]!.box.y - 0.1));
  });

  it('gives the same again, in tenths', () => {
    expect(layNested(size, era)).toEqual(layout);
    expectTenths(layout);
  });
});

describe.each(cases)('the lines of the nested drawing, $size, $era', ({ size, era }) => {
  const { root } = layNested(size, era);
  const lines = layRelations(size, era);
  const placed = new Map(everything(root).map((node) => [node.id, node]));

  it('has one for each relation whose words are drawn', () => {
    const worded = everything(root).flatMap(({ texts }) => texts.flatMap(({ link }) => link ?? []));
    expect(lines.map(({ key }) => key).sort()).toEqual([...new Set(worded)].sort());
    expect(lines.length).toBeGreaterThan(3);
  });

  it('runs along the axes, from beside its words to the edge of the other, over no text', () => {
    const texts = everything(root).flatMap(textBoxes);
    for (const { key, from, to, points } of lines) {
      const runs = runsOf(points);
      expect(Math.max(...runs.map(({ width, height }) => Math.min(width, height))), key).toBe(0);
      const thick = runs.map(thicken);
      expect(
        overlapping([...thick, ...texts]).filter(([a, b]) => thick.includes(a) && texts.includes(b)),
        key,
      ).toEqual([]);
      const [start, end] = [points[0]!, points.at(-1)!];
      expect(start[0], key).toBe(placed.get(from)!.box.x);
      expect(within(boxAround(start, start), placed.get(from)!.box), key).toBe(true);
      expect(within(boxAround(end, end), placed.get(to)!.box), key).toBe(true);
    }
  });

  it('keeps apart what is drawn at all times and leads elsewhere', () => {
    const runs = lines
      .filter(({ always }) => always)
      .flatMap(({ to, points }) => runsOf(points).map((run) => ({ to, ...thicken(run) })));
    for (const [a, b] of overlapping(runs))
      if (a.to !== b.to) expect(a.width > a.height, `${a.to} and ${b.to} cross`).toBe(b.width < b.height);
  });

  it('gives the same again, in tenths', () => {
    expect(layRelations(size, era)).toEqual(lines);
    expectTenths(lines);
  });
});

describe.each(cases)('tree, $size, $era', ({ size, era }) => {
  const layout = layTree(size, era);

  it('keeps boxes and texts apart and inside', () => {
    const boxes = layout.nodes.map(({ box }) => box);
    const labels = layout.branches.flatMap(({ texts }) => texts.map(boxOfText));
    expect(overlapping([...boxes, ...labels])).toEqual([]);
    const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
    for (const box of [...boxes, ...labels]) expect(within(box, sheet)).toBe(true);
    for (const node of layout.nodes) {
      expect(overlapping(textBoxes(node))).toEqual([]);
      for (const box of textBoxes(node)) expect(within(box, node.box)).toBe(true);
    }
  });

  it('joins every node but the first to the one above it, and labels the line or the box', () => {
    expect(layout.branches).toHaveLength(layout.nodes.length - 1);
    for (const { start, end } of layout.branches) {
      expect(start[1]).toBe(end[1]);
      expect(start[0]).toBeLessThan(end[0]);
    }
    if (size === 'wide') expect(layout.branches.every(({ texts }) => texts.length > 0)).toBe(true);
  });

  it('gives the same again, in tenths', () => {
    expect(layTree(size, era)).toEqual(layout);
    expectTenths(layout);
  });
});

test('the input is left as it is', () => {
  for (const make of [() => nestStructure(model, '2026'), () => growTree(model, '2026')]) {
    const before = structuredClone(make());
    const given = freeze(make());
    if ('area' in given) layoutNested(given, { width: 700, measure });
    else layoutTree(given, { width: 700, measure });
    expect(given).toEqual(before);
  }
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  const smallest = Math.min(...Object.values(TEXT_STYLES).map(({ size }) => size));
  expect((smallest * 324) / STRUCTURE_WIDTHS.narrow).toBeGreaterThanOrEqual(12);
});

// The drawings of the small atlas are compared with those that were looked at and approved. Where they differ, the new one is
// written beside it: open both, and put the new one in the place of the old if it is right.
test.each([
  ['nested', 'narrow', '2022'],
  ['nested', 'wide', '2026'],
  ['tree', 'narrow', '2022'],
  ['tree', 'wide', '2026'],
] as const)('the %s drawing, %s, as of %s, is the approved one', (view, size, era) => {
  const common = { model, era, size, href: (url: string) => url };
  const node =
    view === 'nested'
      ? h(StructureNested, { ...common, layout: layNested(size, era), relations: layRelations(size, era) })
      : h(StructureTree, { ...common, layout: layTree(size, era) });
  const drawing = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = (ending: string) => new URL(`../golden/structure-${view}-${size}${ending}`, import.meta.url);
  const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
  if (drawing === approved) rmSync(file('.changed.svg'), { force: true });
  else writeFileSync(file('.changed.svg'), drawing);
  expect(drawing).toBe(approved);
});

function everything(node: PlacedNested): PlacedNested[] {
  return [node, ...node.inside.flatMap(everything)];
}

function boxAround([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
}

function runsOf(points: readonly (readonly [number, number])[]): Box[] {
  return points.slice(1).map((point, i) => boxAround(points[i]!, point));
}

function thicken({ x, y, width, height }: Box): Box {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}

function expectTenths(layout: unknown): void {
  for (const number of JSON.stringify(layout).match(/-?\d+\.\d+/g) ?? [])
    expect(number).toMatch(/^-?\d+\.\d$/);
}

function textBoxes({ texts, since }: { texts: readonly TextLine[]; since: PlacedSince | null }): Box[] {
  return [...texts, ...(since?.texts ?? [])].map(boxOfText);
}

function boxOfText({ text, x, y, style }: TextLine): Box {
  const { size } = TEXT_STYLES[style];
  return { x, y: y - size * 0.75, width: measure(text, style), height: size * 0.95 };
}
