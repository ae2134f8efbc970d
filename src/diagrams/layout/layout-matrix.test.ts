import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { overlap } from '../fixtures/boxes.ts';
import { writeMarkup } from '../fixtures/markup.ts';
import { graphOfMatrix, layOutDrawing, MATRIX_SIZES, measureMatrix } from '../matrix-graph.ts';
import { inventMatrix } from '../fixtures/small-matrix.ts';
import { NOTHING_CHOSEN, viewMatrix } from '../matrix-view.ts';
import { MatrixDiagram } from '../svg/MatrixDiagram.tsx';
import { placeMosaic } from './layout-matrix-parts.ts';
import { MATRIX_TEXT, type MatrixLayout, type MatrixText, type Rectangle } from './layout-matrix-shapes.ts';

// Turned, there is no drawing between the narrow and the wide.
const cases = (['source', 'strength'] as const).flatMap((split) =>
  [false, true].flatMap((isTurned) =>
    MATRIX_SIZES.filter((size) => !isTurned || size !== 'middle').map((size) => ({
      split,
      size,
      name: isTurned ? `${size}-turned` : size,
      view: viewMatrix(inventMatrix(split), { ...NOTHING_CHOSEN, isTurned }),
    })),
  ),
);

describe.each(cases)('split by $split, $name', ({ view, size, split }) => {
  const { model } = view;
  const layout = layOutDrawing(view, size);
  const graph = graphOfMatrix(view);

  it('has every cell once', () => {
    expect(
      cellsOf(layout)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(model.cells.map(({ id }) => id).sort());
  });

  it('keeps everything inside, and cells of a row apart', () => {
    for (const { box, texts, parts } of cellsOf(layout)) {
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.1);
      for (const inner of [...parts.map((part) => part.box), ...texts.map(boxOfText)])
        expect(inside(inner, { ...box, x: 0, y: 0 }), JSON.stringify([inner, box])).toBe(true);
    }
    for (const { cells } of layout.rows) {
      cells.forEach((a, i) => {
        for (const b of cells.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
      });
    }
  });

  it('draws areas as their counts', () => {
    const areas = cellsOf(layout).flatMap(({ id, parts }) => {
      const own = graph.cells.find((one) => one.id === id)!;
      return parts.map(({ key, box }) => {
        const slices = own.slices.filter(({ outer }) => outer === key);
        return (box.width * box.height) / slices.reduce((sum, { count }) => sum + count, 0);
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
      if (split === 'strength' && size === 'middle') continue;
      const letters = texts.filter(({ style }) => style === 'letters').flatMap(({ text }) => text.split(' '));
      expect(letters).toEqual(own.letters.map(({ letter }) => letter));
    }
  });

  it('gives the same again and leaves the input as it is', () => {
    const before = structuredClone(model);
    expect(layOutDrawing(view, size)).toEqual(layout);
    expect(model).toEqual(before);
  });
});

test('a filter takes rows and cells out, and what is left keeps its size', () => {
  const model = inventMatrix('source');
  const whole = layOutDrawing(viewMatrix(model, NOTHING_CHOSEN), 'wide');
  const view = viewMatrix(model, { ...NOTHING_CHOSEN, source: 'blue-book' });
  const layout = layOutDrawing(view, 'wide');
  expect(layout.rows.map(({ id }) => id)).toEqual(['ferries', 'wells']);
  expect(cellsOf(layout).map(({ id }) => id)).toEqual(['ferries.hill', 'wells.hill']);
  const [before, after] = [whole, layout].map((drawn) => cellsOf(drawn)[0]!);
  expect(after!.parts.map(({ box }) => box)).toEqual(before!.parts.map(({ box }) => box));
  expect(after!.parts.map(({ left }) => left)).toEqual([[], null, []]);
  expect(after!.texts.map(({ text }) => text)).toEqual(['20', 'B']);
});

test('a mosaic fills its box, parts side by side and what is left of each under one another', () => {
  const slices = [
    { outer: 'a', count: 1, isLeft: false },
    { outer: 'a', count: 1, isLeft: true },
    { outer: 'b', count: 2, isLeft: true },
  ];
  const box = { x: 2, y: 3, width: 8, height: 4 };
  expect(placeMosaic({ slices, count: 4 }, box)).toEqual([
    { key: 'a', box: { ...box, width: 4 }, left: [{ x: 2, y: 5, width: 4, height: 2 }] },
    { key: 'b', box: { ...box, x: 6, width: 4 }, left: null },
  ]);
});

test('no text is under 12 px on a page 360 px wide, which leaves the drawing 324', () => {
  const smallest = Math.min(...Object.values(MATRIX_TEXT).map(({ size }) => size));
  expect((smallest * 324) / layOutDrawing(cases[0]!.view, 'narrow').width).toBeGreaterThanOrEqual(12);
});

test('texts are measured in the sizes in which the stylesheet sets them', () => {
  const rules = readFileSync(new URL('../../styles/diagram-matrix.css', import.meta.url), 'utf8');
  const sizes = [...rules.matchAll(/\.matrix-svg ([^{}]+) \{\s+font-size: (\d+)px;\s+(font-weight: 600)?/g)];
  for (const [style, { size, face }] of Object.entries(MATRIX_TEXT)) {
    const set = sizes.find(([, selector = '']) => new RegExp(`\\.t-${style}\\b`).test(selector));
    expect([style, Number(set?.[2] ?? 13), set?.[3] ? 'bold' : 'regular']).toEqual([style, size, face]);
  }
});

// Compared with the drawings that were looked at and approved. Where they differ, the new one is written beside the old: open
// both, and put the new one in its place if it is right.
test.each(cases.filter(({ name, split }) => (name === 'middle') === (split === 'strength')))(
  'the $name drawing split by $split is the approved one',
  ({ view, size, name, split }) => {
    const node = h(MatrixDiagram, {
      view,
      layout: layOutDrawing(view, size),
      name: size,
      href: (url) => url,
    });
    const styles = ['base', 'diagram-matrix'].map(
      (sheet) => `<?xml-stylesheet href="../../styles/${sheet}.css"?>\n`,
    );
    const drawn = writeMarkup(node).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    const markup = styles.join('') + drawn;
    const file = (ending: string) => new URL(`../golden/matrix-${split}-${name}${ending}`, import.meta.url);
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
