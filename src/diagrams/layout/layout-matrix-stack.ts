import { max, scaleLinear } from 'd3';
import { placeKeys, placeMosaic } from './layout-matrix-parts.ts';
import {
  roundMatrix,
  type GridCell,
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
 * has something in. Bars are as long as their count; coordinates are in hundredths.
 */
export function layoutMatrixStack(
  graph: MatrixGraph,
  { width, measure, labels }: { width: number; measure: MatrixMeasure; labels: number },
): MatrixLayout {
  const keys = placeKeys(graph, width, measure);
  const most = max(graph.cells, ({ slices, count }) => (slices.length ? count : 0)) ?? 1;
  const number = measure('000', 'count');
  const barX = labels + GAP + number + GAP;
  const length = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, width - barX - 4]);

  let y = 0;
  const rows = graph.rows.map((row): PlacedMatrixLine => {
    const names = wrapText(row.label, width - number - GAP, (line) => measure(line, 'name'));
    const head = names.length * NAME_LINE + 11;
    const texts = names.map((text, i): MatrixText => ({
      text,
      x: 0,
      y: 6 + (i + 1) * NAME_LINE - 4,
      style: 'name',
      anchor: 'start',
    }));
    if (row.whole !== null)
      texts.push({ text: String(row.whole), x: width, y: 6 + NAME_LINE - 4, style: 'count', anchor: 'end' });
    let inner = 0;
    const cells = graph.columns.flatMap((column): PlacedMatrixCell[] => {
      const cell = graph.cells.find((own) => own.row === row.id && own.column === column.id);
      if (!cell) return [];
      const placed = placeLine(cell, column.label);
      const own = { ...placed, box: { x: 0, y: inner, width, height: placed.height } };
      inner += placed.height;
      return [own];
    });
    const placed = {
      id: row.id,
      at: y,
      extent: head,
      head: { box: { x: 0, y: 0, width, height: head }, texts },
      cells,
    };
    y += head + inner;
    return placed;
  });
  const top = keys.height + GAP;
  return roundMatrix({ width, height: top + y, top, keys, heads: [], rows, flow: 'stack' as const });

  function placeLine(cell: GridCell, label: string) {
    const lines = wrapText(label, labels, (line) => measure(line, 'head'));
    const bar = length(cell.count);
    const room = cell.letters.reduce((all, { letter }) => all + measure(letter, 'letters') + 4, 0);
    const below = cell.slices.length > 0 && barX + bar + 5 + room > width;
    const height = Math.max(LEAST, lines.length * LABEL_LINE + 6, below ? BAR + 24 : 0);
    const first = lines.length > 1 ? 14 : below ? 15 : height / 2 + 4.5;
    const barTop = first - 4.5 - BAR / 2;
    let x = below ? barX : barX + bar + 5;
    const texts: MatrixText[] = [
      ...lines.map((text, i): MatrixText => ({
        text,
        x: 0,
        y: first + i * LABEL_LINE,
        style: 'head',
        anchor: 'start',
      })),
      { text: String(cell.count), x: labels + GAP + number, y: first + 0.5, style: 'count', anchor: 'end' },
      ...cell.letters.map(({ key, letter }): MatrixText => {
        const own: MatrixText = {
          text: letter,
          x,
          y: below ? barTop + BAR + 14 : first,
          style: 'letters',
          anchor: 'start',
          key,
        };
        x += measure(letter, 'letters') + 4;
        return own;
      }),
    ];
    return {
      id: cell.id,
      height,
      slices: placeMosaic(cell, { x: barX, y: barTop, width: bar, height: BAR }),
      sign: cell.slices.length ? null : { x: barX + 8, y: first - 4.5, radius: 7 },
      texts,
    };
  }
}
