import { max } from 'd3';
import { countText, letterText, lettersWidth, placeKeys, placeMosaic } from './layout-matrix-parts.ts';
import {
  roundMatrix,
  type GridCell,
  type GridLine,
  type MatrixGraph,
  type MatrixLayout,
  type MatrixMeasure,
  type MatrixText,
  type PlacedMatrixCell,
  type PlacedMatrixLine,
} from './layout-matrix-shapes.ts';
import { wrapText } from './wrap-text.ts';

const NAME_LINE = 19;
const LABEL_LINE = 16;
const BAR = 14;
const GAP = 6;
/** High enough to be hit with a finger. */
const LEAST = 26;

/**
 * The matrix for a narrow sheet: rows one under another, each with its name and whole over a bar for each column that it
 * has something in. Bars are as long as their count; coordinates are in tenths.
 */
export function layoutMatrixStack(
  graph: MatrixGraph,
  { width, measure, labels }: { width: number; measure: MatrixMeasure; labels: number },
): MatrixLayout {
  const keys = placeKeys(graph, width, measure);
  const most = max(graph.cells, ({ slices, count }) => (slices.length ? count : 0)) ?? 1;
  const number = measure('000', 'count');
  const barX = labels + GAP + number + GAP;
  const unit = (width - barX - 4) / Math.max(1, most);

  let y = 0;
  const rows = graph.rows.flatMap((row): PlacedMatrixLine[] => {
    const own = graph.cells.filter((cell) => cell.row === row.id && cell.shown > 0);
    if (!own.length) return [];
    const head = placeName(row);
    let height = head.box.height;
    const cells = graph.columns.flatMap((column): PlacedMatrixCell[] => {
      const cell = own.find((one) => one.column === column.id);
      if (!cell) return [];
      const placed = placeCell(cell, column.label, height);
      height += placed.box.height;
      return [placed];
    });
    const at = y;
    y += height;
    return [{ id: row.id, at, height, head, cells }];
  });
  const top = keys.height + GAP;
  return roundMatrix({ width, height: top + y, top, keys, heads: [], rows, flow: 'stack' as const });

  function placeName({ label, whole }: GridLine): PlacedMatrixLine['head'] {
    const names = wrapText(label, width - number - GAP, (line) => measure(line, 'name'));
    const first = 6 + NAME_LINE - 4;
    const texts = names.map((text, i): MatrixText => ({
      text,
      x: 0,
      y: first + i * NAME_LINE,
      style: 'name',
      anchor: 'start',
    }));
    if (whole !== null) texts.push(countText(whole, width, first, 'end'));
    return { box: { x: 0, y: 0, width, height: names.length * NAME_LINE + 11 }, texts };
  }

  function placeCell(cell: GridCell, label: string, at: number): PlacedMatrixCell {
    const lines = wrapText(label, labels, (line) => measure(line, 'head'));
    const bar = unit * cell.count;
    const isAsks = cell.slices.length > 0;
    const below = isAsks && barX + bar + 5 + lettersWidth(cell.letters, measure) > width;
    const height = Math.max(LEAST, lines.length * LABEL_LINE + 6, below ? BAR + 24 : 0);
    const first = lines.length > 1 ? 14 : below ? 15 : height / 2 + 4.5;
    const barTop = first - 4.5 - BAR / 2;
    return {
      id: cell.id,
      box: { x: 0, y: at, width, height },
      parts: placeMosaic(cell, { x: barX, y: barTop, width: bar, height: BAR }),
      sign: isAsks ? null : { x: barX + 8, y: first - 4.5, radius: 7 },
      texts: [
        ...lines.map((text, i): MatrixText => ({
          text,
          x: 0,
          y: first + i * LABEL_LINE,
          style: 'head',
          anchor: 'start',
        })),
        countText(cell.shown, labels + GAP + number, first + 0.5, 'end'),
        ...(below
          ? letterText(cell.letters, barX, barTop + BAR + 14)
          : letterText(cell.letters, barX + bar + 5, first)),
      ],
    };
  }
}
