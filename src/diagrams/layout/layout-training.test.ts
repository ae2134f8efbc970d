import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { overlap, overlapping, within } from '../fixtures/boxes.ts';
import { indexAtlas } from '../../graph/atlas-index.ts';
import { loadAtlas } from '../../load/atlas.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { graphOfTraining, measureTraining, TRAINING_WIDTHS, type TrainingSize } from '../training-graph.ts';
import { inventedTraining } from '../fixtures/training-atlas.ts';
import { describeTraining } from '../training-model.ts';
import { TrainingDiagram } from '../svg/TrainingDiagram.tsx';
import { layoutTraining } from './layout-training.ts';
import {
  TRAINING_STYLES,
  type TrainingGraph,
  type TrainingLayout,
  type TrainingLine,
} from './layout-training-shapes.ts';
import type { Box } from './levels-shapes.ts';

const SIZES = Object.keys(TRAINING_WIDTHS) as TrainingSize[];
const smallModel = describeTraining(inventedTraining());
const full = (gaps: number, count: number): TrainingGraph => ({
  stages: ['One', 'A stage of a long name', 'Three', 'Four', 'Five'].map((name, i) => ({
    id: name,
    name,
    gaps,
    crossings: [0, 1, 2].map((lane) => ({
      marks:
        (i + lane) % 4 === 3
          ? []
          : (['recommendation', 'programme', 'obstacle'] as const).map((kind) => ({ kind, count })),
      gaps,
    })),
  })),
  lanes: ['Short', 'A lane with a very long name of many words', 'Representation'].map((name) => ({
    id: name,
    name,
  })),
  lanesHeading: 'Lanes',
  nothing: 'Nothing on:',
});
const graphs: Record<string, TrainingGraph> = {
  'the invented course': graphOfTraining(smallModel),
  'the atlas': graphOfTraining(describeTraining(indexAtlas(loadAtlas()))),
  'full of large numbers': full(0, 88),
  'gaps everywhere': full(12, 5),
  'nothing at all': { ...full(0, 1), lanes: [] },
};
const cases = Object.entries(graphs).flatMap(([name, graph]) => SIZES.map((size) => ({ name, size, graph })));
const lay = (graph: TrainingGraph, size: TrainingSize) =>
  layoutTraining(graph, { width: TRAINING_WIDTHS[size], measure: measureTraining });

describe.each(cases)('$name, $size', ({ graph, size }) => {
  const layout = lay(graph, size);

  it('keeps marks apart, and within their tiles', () => {
    for (const { marks, tile } of crossingsOf(layout))
      for (const { box } of marks) expect(within(box, tile)).toBe(true);
    expect(overlapping(marksOf(layout).map(({ box }) => box))).toEqual([]);
  });

  it('keeps tiles apart', () => {
    expect(overlapping(crossingsOf(layout).map(({ tile }) => tile))).toEqual([]);
  });

  it('keeps texts apart, and clear of shapes that are not their own', () => {
    const texts = textsOf(layout).map(boxOfText);
    expect(overlapping(texts)).toEqual([]);
    for (const { shape, letter, number } of marksOf(layout)) {
      const box = {
        x: shape.x - shape.size / 2,
        y: shape.y - shape.size / 2,
        width: shape.size,
        height: shape.size,
      };
      const own = [boxOfText(letter), boxOfText(number)].map((text) => JSON.stringify(text));
      for (const text of texts)
        if (!own.includes(JSON.stringify(text))) expect(overlap(text, box)).toBe(false);
    }
  });

  it('keeps everything inside the drawing', () => {
    const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
    for (const text of textsOf(layout)) expect(within(boxOfText(text), sheet), text.text).toBe(true);
    for (const { tile } of crossingsOf(layout)) expect(within(tile, sheet)).toBe(true);
  });

  it('draws every mark and every gap, and says where nothing is', () => {
    const counts = graph.stages.flatMap(({ crossings }) =>
      crossings.slice(0, graph.lanes.length).flatMap(({ marks }) => marks.map(({ count }) => count)),
    );
    expect(
      marksOf(layout)
        .map(({ count }) => count)
        .sort(),
    ).toEqual(counts.sort());
    const gaps = [...layout.stages, ...crossingsOf(layout)].filter(({ gap }) => gap).length;
    const said = graph.stages.flatMap(({ gaps: own, crossings }) => [
      own,
      ...crossings.slice(0, graph.lanes.length).map((crossing) => crossing.gaps),
    ]);
    expect(gaps).toBe(said.filter(Boolean).length);
  });

  it('gives the same again, in tenths', () => {
    expect(lay(graph, size)).toEqual(layout);
    for (const number of JSON.stringify(layout).match(/-?\d+\.\d+/g) ?? [])
      expect(number).toMatch(/^-?\d+\.\d$/);
  });
});

test('the path runs downward where it is narrow, through the stages in order', () => {
  for (const size of SIZES) {
    const { direction, stages } = lay(graphs['the atlas']!, size);
    expect(direction).toBe(size === 'narrow' ? 'down' : 'across');
    const along = stages.map(({ node }) => (direction === 'down' ? node.y : node.x));
    expect([...along].sort((a, b) => a - b)).toEqual(along);
  }
});

test('the input is left as it is', () => {
  for (const graph of Object.values(graphs)) {
    const before = structuredClone(graph);
    for (const size of SIZES) lay(graph, size);
    expect(graph).toEqual(before);
  }
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  const smallest = Math.min(...Object.values(TRAINING_STYLES).map(({ size }) => size));
  expect((smallest * 324) / TRAINING_WIDTHS.narrow).toBeGreaterThanOrEqual(12);
});

// Each drawing is compared with the one that was looked at and approved. Where they differ, the new one is written
// beside it: open both, and put the new one in the place of the old if it is right.
test.each(SIZES)('the %s drawing is the approved one', (size) => {
  const node = h(TrainingDiagram, {
    model: smallModel,
    layout: lay(graphs['the invented course']!, size),
    name: size,
    href: (url) => url,
  });
  const drawing = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = (ending: string) => new URL(`../golden/training-${size}${ending}`, import.meta.url);
  const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
  if (drawing === approved) rmSync(file('.changed.svg'), { force: true });
  else writeFileSync(file('.changed.svg'), drawing);
  expect(drawing).toBe(approved);
});

function crossingsOf({ lanes }: TrainingLayout) {
  return lanes.flatMap(({ crossings }) => crossings);
}

function marksOf(layout: TrainingLayout) {
  return crossingsOf(layout).flatMap(({ marks }) => marks);
}

function textsOf(layout: TrainingLayout): TrainingLine[] {
  return [
    ...layout.headings,
    ...layout.stages.flatMap(({ head, gap, remarks }) => [
      ...head.texts,
      ...remarks,
      ...(gap ? [gap.text] : []),
    ]),
    ...layout.lanes.flatMap(({ head }) => head.texts),
    ...crossingsOf(layout).flatMap(({ gap }) => (gap ? [gap.text] : [])),
    ...marksOf(layout).flatMap(({ letter, number }) => [letter, number]),
  ];
}

function boxOfText({ text, x, y, style, anchor }: TrainingLine): Box {
  const width = measureTraining(text, style);
  const { size } = TRAINING_STYLES[style];
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - size * 0.75, width, height: size * 0.95 };
}
