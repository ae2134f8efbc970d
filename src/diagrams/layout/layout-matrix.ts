import { max, sum } from 'd3';
import { makeBlocks } from './layout-matrix-blocks.ts';
import { describeHead } from './layout-matrix-heads.ts';
import { countText, PAD, placeKeys, type MatrixRoom } from './layout-matrix-parts.ts';
import {
  roundMatrix,
  type MatrixGraph,
  type MatrixLayout,
  type MatrixText,
  type PlacedMatrixHead,
  type PlacedMatrixLine,
} from './layout-matrix-shapes.ts';
import { wrapText } from './wrap-text.ts';

const LABEL_LINE = 17;

/**
 * Lays rows and columns out as a table. Columns are as wide as what they hold, with what is left over shared among them;
 * rows are as high as theirs. The input is left as it is; coordinates are in tenths.
 */
export function layoutMatrix(graph: MatrixGraph, room: MatrixRoom): MatrixLayout {
  const { width, measure, labels } = room;
  const keys = placeKeys(graph, width, measure);
  const blocks = makeBlocks(graph, room);
  const drawn = graph.cells.filter(({ shown }) => shown > 0);

  const heads = graph.columns.map((column) => describeHead(column, room));
  const needs = graph.columns.map((column, i) => {
    const own = graph.cells.filter((cell) => cell.column === column.id);
    const widest = max(own, ({ id }) => blocks.get(id)!.width) ?? 0;
    return Math.max(widest + 2 * PAD, heads[i]!.width);
  });
  const spare = Math.max(0, width - labels - sum(needs)) / Math.max(1, graph.columns.length);
  let x = labels;
  const columns = graph.columns.map((column, i) => {
    const own = { ...column, x, width: needs[i]! + spare };
    x += own.width;
    return own;
  });
  const headHeight = Math.max(0, ...heads.map(({ height }) => height)) + PAD;
  const top = keys.height + PAD + headHeight;

  let y = 0;
  const rows = graph.rows.map((row): PlacedMatrixLine => {
    const wholeWidth = row.whole === null ? 0 : measure('000', 'count') + PAD;
    const lines = wrapText(row.label, labels - wholeWidth - PAD, (line) => measure(line, 'label'));
    const own = drawn.filter((cell) => cell.row === row.id);
    const tallest = max(own, ({ id }) => blocks.get(id)!.height) ?? 0;
    const height = Math.max(lines.length * LABEL_LINE, tallest, LABEL_LINE) + PAD + 4;
    const middle = height / 2;
    const placed: PlacedMatrixLine = {
      id: row.id,
      at: y,
      height,
      head: {
        box: { x: 0, y: 0, width: labels - PAD, height },
        texts: [
          ...lines.map((text, i): MatrixText => ({
            text,
            x: 0,
            y: middle + (i - lines.length / 2) * LABEL_LINE + 13,
            style: 'label',
            anchor: 'start',
          })),
          ...(row.whole === null ? [] : [countText(row.whole, labels - 2 * PAD, middle + 5, 'end')]),
        ],
      },
      cells: columns.flatMap((column) => {
        const cell = own.find((one) => one.column === column.id);
        if (!cell) return [];
        const box = { x: column.x, y: 0, width: column.width, height };
        return [{ id: cell.id, box, ...blocks.get(cell.id)!.draw(box) }];
      }),
    };
    y += height;
    return placed;
  });
  return roundMatrix({
    width,
    height: top + y,
    top,
    keys,
    heads: columns.map((column, i): PlacedMatrixHead => ({
      id: column.id,
      at: column.x,
      box: { x: 0, y: keys.height, width: column.width, height: headHeight + PAD },
      texts: heads[i]!.place(column.width, top - PAD),
    })),
    rows,
    flow: 'columns' as const,
  });
}
