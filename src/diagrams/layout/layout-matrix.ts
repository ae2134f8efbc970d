import { max, scaleLinear, scaleSqrt, sum } from 'd3';
import { breakLetters, placeKeys, placeMosaic } from './layout-matrix-parts.ts';
import {
  roundMatrix,
  type GridCell,
  type GridColumn,
  type MatrixGraph,
  type MatrixLayout,
  type MatrixMeasure,
  type MatrixText,
  type PlacedMatrixCell,
  type PlacedMatrixHead,
  type PlacedMatrixLine,
} from './layout-matrix-shapes.ts';
import { wrapText } from './wrap-text.ts';

export interface MatrixRoom {
  width: number;
  measure: MatrixMeasure;
  /** Room for the labels of rows. */
  labels: number;
  /** Asks as squares by area, the number beside or under them; or as bars by length. */
  shape: 'square-beside' | 'square-under' | 'bar';
  /** Bars with the letters of their parts under them. */
  lettered: boolean;
  /** Side of the largest square. */
  largest: number;
  /** Heads of columns read upwards. */
  turnedHeads: boolean;
}

const PAD = 6;
const COUNT_LINE = 18;
const LETTER_LINE = 15;
const LETTER_GAP = 4;
const LABEL_LINE = 17;
const HEAD_LINE = 15;
const BAR = 14;
const SIGN_RADIUS = 7;

/** A cell before it has its place: what it needs, and how it is drawn into a box. */
interface Block {
  width: number;
  height: number;
  draw(box: { width: number; height: number }): Pick<PlacedMatrixCell, 'slices' | 'sign' | 'texts'>;
}

/**
 * Lays rows and columns out as a table. Columns are as wide as what they hold, with what is left over shared among them;
 * rows are as high as theirs. The input is left as it is; coordinates are in hundredths.
 */
export function layoutMatrix(graph: MatrixGraph, room: MatrixRoom): MatrixLayout {
  const { width, measure, labels } = room;
  const keys = placeKeys(graph, width, measure);
  const blocks = makeBlocks(graph, room);
  const at = (row: string, column: string) => blocks.get(`${row} ${column}`);

  const heads = graph.columns.map((column) => describeHead(column, room));
  const needs = graph.columns.map((column, i) => {
    const widest = max(graph.rows, (row) => at(row.id, column.id)?.width ?? 0) ?? 0;
    return Math.max(widest + 2 * PAD, heads[i]!.width);
  });
  const spare = Math.max(0, width - labels - sum(needs)) / Math.max(1, graph.columns.length);
  let x = labels;
  const columns = graph.columns.map((column, i) => {
    const own = { ...column, x, width: needs[i]! + spare };
    x += own.width;
    return own;
  });
  const headHeight = Math.max(...heads.map(({ height }) => height)) + PAD;
  const top = keys.height + PAD + headHeight;

  let y = 0;
  const rows = graph.rows.map((row): PlacedMatrixLine => {
    const wholeWidth = row.whole === null ? 0 : measure('000', 'count') + PAD;
    const lines = wrapText(row.label, labels - wholeWidth - PAD, (line) => measure(line, 'label'));
    const tallest = max(graph.columns, ({ id }) => at(row.id, id)?.height ?? 0) ?? 0;
    const height = Math.max(lines.length * LABEL_LINE, tallest, LABEL_LINE) + PAD + 4;
    const middle = height / 2;
    const placed: PlacedMatrixLine = {
      id: row.id,
      at: y,
      extent: height,
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
        const block = at(row.id, column.id);
        if (!block) return [];
        const box = { x: column.x, y: 0, width: column.width, height };
        return [{ id: `${row.id} ${column.id}`, box, ...block.draw(box) }];
      }),
    };
    y += height;
    return placed;
  });
  const ids = new Map(graph.cells.map(({ id, row, column }) => [`${row} ${column}`, id]));
  return roundMatrix({
    width,
    height: top + y,
    top,
    keys,
    heads: columns.map(({ id, x: from, width: extent }, i): PlacedMatrixHead => ({
      id,
      at: from,
      extent,
      box: { x: 0, y: keys.height, width: extent, height: headHeight + PAD },
      texts: heads[i]!.place(extent, top - PAD),
    })),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, id: ids.get(cell.id)! })),
    })),
    flow: 'columns' as const,
  });
}

function countText(count: number, x: number, y: number, anchor: MatrixText['anchor']): MatrixText {
  return { text: String(count), x, y, style: 'count', anchor };
}

function makeBlocks(graph: MatrixGraph, room: MatrixRoom): Map<string, Block> {
  const asks = graph.cells.filter(({ slices }) => slices.length > 0);
  const most = max(asks, ({ count }) => count) ?? 1;
  const side = scaleSqrt().domain([0, most]).range([0, room.largest]);
  const length = scaleLinear()
    .domain([0, 1])
    .range([0, chooseUnit(graph, room)]);
  return new Map(
    graph.cells.map((cell) => {
      const block = !cell.slices.length
        ? signBlock(cell, room)
        : room.shape === 'bar'
          ? barBlock(cell, length(cell.count), room)
          : room.shape === 'square-under'
            ? underBlock(cell, side(cell.count), room)
            : besideBlock(cell, side(cell.count), columnSide(asks, cell.column, side), room);
      return [`${cell.row} ${cell.column}`, block];
    }),
  );
}

function columnSide(asks: readonly GridCell[], column: string, side: (count: number) => number): number {
  return Math.max(...asks.filter((cell) => cell.column === column).map(({ count }) => side(count)));
}

/** The longest unit with which the bars of all columns, side by side, fit into the room. */
function chooseUnit({ columns, cells }: MatrixGraph, room: MatrixRoom): number {
  const needs = columns.map((column) => {
    const own = cells.filter((cell) => cell.column === column.id);
    const longest = max(own, ({ slices, count }) => (slices.length ? count : 0)) ?? 0;
    const least = Math.max(
      describeHead(column, room).width,
      ...own.map(
        (cell) => (cell.slices.length ? barBlock(cell, 0, room) : signBlock(cell, room)).width + 2 * PAD,
      ),
    );
    return { longest, least, rest: room.measure('000', 'count') + 5 + 2 * PAD };
  });
  const fits = (unit: number) =>
    sum(needs, ({ longest, least, rest }) => Math.max(least, longest && rest + unit * longest)) <=
    room.width - room.labels;
  let [low, high] = [0, room.width];
  for (let i = 0; i < 24; i += 1) {
    const unit = (low + high) / 2;
    if (fits(unit)) low = unit;
    else high = unit;
  }
  return low;
}

function lettersWidth(letters: GridCell['letters'], measure: MatrixMeasure): number {
  return sum(letters, ({ letter }) => measure(letter, 'letters') + LETTER_GAP) - LETTER_GAP;
}

function letterTexts(
  letters: GridCell['letters'],
  from: number,
  y: number,
  measure: MatrixMeasure,
): MatrixText[] {
  let x = from;
  return letters.map(({ key, letter }) => {
    const text: MatrixText = { text: letter, x, y, style: 'letters', anchor: 'start', key };
    x += measure(letter, 'letters') + LETTER_GAP;
    return text;
  });
}

const FEW_LETTERS = 2;

function besideBlock(cell: GridCell, side: number, columnsSide: number, { measure }: MatrixRoom): Block {
  const count = measure(String(cell.count), 'count');
  const few = cell.letters.length <= FEW_LETTERS;
  const lines = few ? [cell.letters] : breakLetters(cell.letters, 3);
  const widest = Math.max(...lines.map((line) => lettersWidth(line, measure)));
  const textHeight = COUNT_LINE + (few ? 0 : lines.length * LETTER_LINE);
  return {
    width: columnsSide + 6 + (few ? count + 5 + widest : Math.max(count, widest)),
    height: Math.max(side, textHeight),
    draw({ height }) {
      const middle = height / 2;
      const x = PAD + columnsSide + 6;
      const baseline = middle - textHeight / 2 + 14;
      return {
        sign: null,
        slices: placeMosaic(cell, {
          x: PAD + (columnsSide - side) / 2,
          y: middle - side / 2,
          width: side,
          height: side,
        }),
        texts: [
          countText(cell.count, x, baseline, 'start'),
          ...lines.flatMap((line, i) =>
            few
              ? letterTexts(line, x + count + 5, baseline, measure)
              : letterTexts(line, x, baseline + (i + 1) * LETTER_LINE, measure),
          ),
        ],
      };
    },
  };
}

function underBlock(cell: GridCell, side: number, { measure }: MatrixRoom): Block {
  const count = measure(String(cell.count), 'count');
  const lines = breakLetters(cell.letters, side > 36 ? 3 : 2);
  const widest = Math.max(...lines.map((line) => lettersWidth(line, measure)));
  const rest = 3 + COUNT_LINE + lines.length * LETTER_LINE;
  return {
    width: Math.max(side, count, widest),
    height: side + rest,
    draw({ width, height }) {
      const middle = width / 2;
      // Numbers of one row stand in one line, and squares stand on it.
      const baseline = height - PAD - LETTER_LINE * lines.length - 2;
      const foot = baseline - 15;
      return {
        sign: null,
        slices: placeMosaic(cell, { x: middle - side / 2, y: foot - side, width: side, height: side }),
        texts: [
          countText(cell.count, middle, baseline, 'middle'),
          ...lines.flatMap((line, i) =>
            letterTexts(
              line,
              middle - lettersWidth(line, measure) / 2,
              baseline + (i + 1) * LETTER_LINE,
              measure,
            ),
          ),
        ],
      };
    },
  };
}

function barBlock(cell: GridCell, length: number, { measure, lettered }: MatrixRoom): Block {
  const number = measure('000', 'count');
  const letters = lettered ? lettersWidth(cell.letters, measure) : 0;
  const own = lettered ? BAR + 2 + LETTER_LINE : BAR + 2;
  return {
    width: number + 5 + Math.max(length, letters),
    height: own,
    draw({ height }) {
      const top = (height - own) / 2;
      const x = PAD + number + 5;
      return {
        sign: null,
        slices: placeMosaic(cell, { x, y: top, width: length, height: BAR }),
        texts: [
          countText(cell.count, PAD + number, top + 12.5, 'end'),
          ...(lettered ? letterTexts(cell.letters, x, top + BAR + LETTER_LINE - 1, measure) : []),
        ],
      };
    },
  };
}

function signBlock(cell: GridCell, { measure, shape }: MatrixRoom): Block {
  const count = measure(String(cell.count), 'count');
  const under = shape === 'square-under';
  return {
    width: under ? Math.max(count, 2 * SIGN_RADIUS) : 2 * SIGN_RADIUS + 6 + count,
    height: under ? 2 * SIGN_RADIUS + 4 + COUNT_LINE : COUNT_LINE,
    draw({ width, height }) {
      const middle = height / 2;
      return under
        ? {
            slices: [],
            sign: { x: width / 2, y: middle - 9, radius: SIGN_RADIUS },
            texts: [countText(cell.count, width / 2, middle + 15, 'middle')],
          }
        : {
            slices: [],
            sign: { x: PAD + SIGN_RADIUS, y: middle, radius: SIGN_RADIUS },
            texts: [countText(cell.count, PAD + 2 * SIGN_RADIUS + 6, middle + 5, 'start')],
          };
    },
  };
}

/** Longest part of a head that reads upwards. */
const TURNED_ROOM = 205;

/** A head's width and height, and its texts once its column has a width; `foot` is where it ends. */
function describeHead({ label, whole, holds }: GridColumn, { measure, turnedHeads, shape }: MatrixRoom) {
  const room = turnedHeads ? TURNED_ROOM : holds === 'pairs' ? 58 : shape === 'bar' ? 92 : 76;
  const lines = wrapText(label, room, (line) => measure(line, 'head'));
  const longest = Math.max(...lines.map((line) => measure(line, 'head')));
  const wholeHeight = whole === null ? 0 : COUNT_LINE;
  const wholeWidth = whole === null ? 0 : measure(String(whole), 'count');
  const place = (width: number, foot: number): MatrixText[] => {
    const bottom = foot - wholeHeight;
    const words = lines.map((text, i): MatrixText =>
      turnedHeads
        ? {
            text,
            x: width / 2 + (i - (lines.length - 1) / 2) * HEAD_LINE + 4.5,
            y: bottom - 4,
            style: 'head',
            anchor: 'start',
            turned: true,
          }
        : {
            text,
            x: shape === 'square-under' ? width / 2 : PAD,
            y: bottom - (lines.length - 1 - i) * HEAD_LINE - 3,
            style: 'head',
            anchor: shape === 'square-under' ? 'middle' : 'start',
          },
    );
    return whole === null ? words : [...words, countText(whole, width / 2, foot - 2, 'middle')];
  };
  return turnedHeads
    ? {
        width: Math.max(lines.length * HEAD_LINE + 2, wholeWidth + 4, 24),
        height: longest + 8 + wholeHeight,
        place,
      }
    : { width: longest + 2 * PAD, height: lines.length * HEAD_LINE + 4 + wholeHeight, place };
}
