import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { overlap } from '../fixtures/boxes.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { graphOfMatrix, layOutDrawing, MATRIX_DRAWINGS, measureMatrix } from '../matrix-graph.ts';
import type { MatrixCell, MatrixModel } from '../matrix-model.ts';
import { sayCell, writeTally } from '../matrix-words.ts';
import { MatrixDiagram } from '../svg/MatrixDiagram.tsx';
import { placeMosaic } from './layout-matrix-parts.ts';
import { MATRIX_TEXT, type MatrixLayout, type MatrixText, type Rectangle } from './layout-matrix-shapes.ts';

// An invented matrix: a full row, a row of one, a long name, a cell of every document, a column of pairs.
const SOURCES = ['red-book', 'blue-book', 'song'];

type Counts = readonly (readonly [source: string, strength: string, count: number])[];

function cell(row: string, column: string, counts: Counts): MatrixCell {
  return {
    id: `${row}.${column}`,
    row,
    column,
    count: counts.reduce((sum, [, , count]) => sum + count, 0),
    url: `/${row}/${column === 'all' ? '' : `#${column}`}`,
    tally: counts.map(([source, strength, count]) => ({ sources: [source], strength, count })),
  };
}

const EVERY: Counts = [
  ['red-book', 'must', 30],
  ['red-book', 'may', 10],
  ['blue-book', 'may', 20],
  ['song', 'must', 4],
];
const ROWS = [
  ['ferries', 'Ferries', EVERY],
  ['bridges', 'Bridges, fords and all other ways of crossing the river on foot', [['song', 'may', 3]]],
  ['wells', 'Wells', [['blue-book', 'must', 1]]],
] as const satisfies readonly (readonly [string, string, Counts])[];

function invent(split: MatrixModel['split']): MatrixModel {
  return {
    name: split === 'source' ? 'owners' : 'documents',
    split,
    sources: SOURCES.map((id, i) => ({ id, letter: 'RBS'.charAt(i), label: id.replace('-', ' ') })),
    strengths: [
      { id: 'must', letter: 'M', label: 'Must' },
      { id: 'may', letter: 'Y', label: 'May' },
    ],
    rowWord: ['way', 'ways'],
    rows: ROWS.map(([id, label, counts], i) => ({
      id,
      label,
      short: label.split(',')[0]!,
      recordUrl: null,
      places: { name: i },
      whole: cell(id, 'all', counts),
    })),
    columns: [
      { id: 'hill', label: 'Hill', short: 'Hill', holds: 'asks' },
      { id: 'delta', label: 'Delta and sea', short: 'Delta', holds: 'asks' },
      { id: 'repeats', label: 'Say the same', short: 'Same', holds: 'pairs' },
    ],
    cells: [
      cell('ferries', 'hill', EVERY),
      cell('ferries', 'delta', [['red-book', 'may', 9]]),
      {
        ...cell('ferries', 'repeats', []),
        count: 2,
        tally: [{ sources: ['red-book', 'song'], strength: null, count: 2 }],
      },
      cell('bridges', 'delta', [['song', 'may', 3]]),
      cell('wells', 'hill', [['blue-book', 'must', 1]]),
    ],
    orders: [],
    all: [],
  };
}

const models = { source: invent('source'), strength: invent('strength') };
const cases = (['source', 'strength'] as const).flatMap((split) =>
  MATRIX_DRAWINGS.map((drawing) => ({ split, name: drawing.id, drawing, model: models[split] })),
);

describe.each(cases)('split by $split, $name', ({ drawing, model, split }) => {
  const layout = layOutDrawing(model, drawing);
  const graph = graphOfMatrix(model, drawing.turned);

  it('has every cell once', () => {
    expect(
      cellsOf(layout)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(model.cells.map(({ id }) => id).sort());
  });

  it('keeps everything inside, and cells of a row apart', () => {
    for (const { box, texts, slices } of cellsOf(layout)) {
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.1);
      for (const inner of [...slices, ...texts.map(boxOfText)])
        expect(inside(inner, { ...box, x: 0, y: 0 }), JSON.stringify([inner, box])).toBe(true);
    }
    for (const { cells } of layout.rows) {
      cells.forEach((a, i) => {
        for (const b of cells.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
      });
    }
  });

  it('draws areas as their counts', () => {
    const areas = cellsOf(layout).flatMap(({ id, slices }) => {
      const own = graph.cells.find((one) => one.id === id)!;
      return slices.map(({ outer, inner, width, height }) => {
        const slice = own.slices.find((one) => one.outer === outer && one.inner === inner)!;
        return (width * height) / slice.count;
      });
    });
    for (const area of areas) expect(area / areas[0]!).toBeCloseTo(1, 1);
  });

  it('shows the letter of every part where there is room, and every count', () => {
    for (const { id, texts } of cellsOf(layout)) {
      const own = graph.cells.find((one) => one.id === id)!;
      expect(texts.filter(({ style }) => style === 'count').map(({ text }) => text)).toEqual([
        `${own.count}`,
      ]);
      if (split === 'strength' && drawing.id === 'middle') continue;
      expect(texts.flatMap(({ key }) => key ?? [])).toEqual(own.letters.map(({ key }) => key));
    }
  });

  it('gives the same again and leaves the input as it is', () => {
    const before = structuredClone(model);
    expect(layOutDrawing(model, drawing)).toEqual(layout);
    expect(model).toEqual(before);
  });
});

test('a mosaic fills its box, outer parts side by side and inner ones under one another', () => {
  const slices = [
    { outer: 'a', inner: 'x', count: 1 },
    { outer: 'a', inner: 'y', count: 1 },
    { outer: 'b', inner: 'x', count: 2 },
  ];
  expect(placeMosaic({ slices, count: 4 }, { x: 2, y: 3, width: 8, height: 4 })).toEqual([
    { outer: 'a', inner: 'x', x: 2, y: 3, width: 4, height: 2 },
    { outer: 'a', inner: 'y', x: 2, y: 5, width: 4, height: 2 },
    { outer: 'b', inner: 'x', x: 6, y: 3, width: 4, height: 4 },
  ]);
});

test.each([
  ['ferries.hill', 'Ferries, Hill: 64 asks (red book 40, blue book 20, song 4)'],
  ['wells.hill', 'Wells, Hill: 1 ask (blue book 1)'],
  ['ferries.repeats', 'Ferries: 2 pairs of asks that say the same'],
])('%s is called %s', (id, says) => {
  expect(
    sayCell(
      models.source,
      models.source.cells.find((own) => own.id === id)!,
    ),
  ).toBe(says);
});

test('a tally is written for the script', () => {
  const pairs = [{ sources: ['red-book', 'song'], strength: null, count: 2 }];
  expect(writeTally([...cell('a', 'b', [['song', 'may', 3]]).tally, ...pairs])).toBe(
    'song/may:3 red-book+song/:2',
  );
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  const smallest = Math.min(...Object.values(MATRIX_TEXT).map(({ size }) => size));
  expect((smallest * 324) / MATRIX_DRAWINGS[0].width).toBeGreaterThanOrEqual(12);
});

// Compared with the drawings that were looked at and approved. Where they differ, the new one is written beside the old: open
// both, and put the new one in its place if it is right.
test.each(cases.filter(({ name, split }) => (name === 'middle') === (split === 'strength')))(
  'the $name drawing split by $split is the approved one',
  ({ model, drawing, split }) => {
    const node = h(MatrixDiagram, {
      model,
      layout: layOutDrawing(model, drawing),
      name: drawing.id,
      turned: drawing.turned,
      href: (url) => url,
    });
    const markup = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    const file = (ending: string) =>
      new URL(`../golden/matrix-${split}-${drawing.id}${ending}`, import.meta.url);
    const approved = existsSync(file('.svg')) ? readFileSync(file('.svg'), 'utf8') : '';
    if (markup === approved) rmSync(file('.changed.svg'), { force: true });
    else writeFileSync(file('.changed.svg'), markup);
    expect(markup).toBe(approved);
  },
);

function cellsOf({ rows }: MatrixLayout) {
  return rows.flatMap(({ cells }) => cells);
}

function boxOfText({ text, x, y, style, anchor }: MatrixText): Rectangle {
  const width = measureMatrix(text, style);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const { size } = MATRIX_TEXT[style];
  return { x: left, y: y - size * 0.75, width, height: size * 0.95 };
}

function inside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - 0.6 &&
    inner.y >= outer.y - 0.6 &&
    inner.x + inner.width <= outer.x + outer.width + 0.6 &&
    inner.y + inner.height <= outer.y + outer.height + 0.6
  );
}
