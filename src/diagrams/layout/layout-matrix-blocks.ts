import { max, sum } from 'd3';
import { describeHead } from './layout-matrix-heads.ts';
import {
  breakLetters,
  countText,
  lettersWidth,
  letterText,
  PAD,
  placeMosaic,
  type MatrixRoom,
} from './layout-matrix-parts.ts';
import type { GridCell, MatrixGraph, PlacedMatrixCell } from './layout-matrix-shapes.ts';

const COUNT_LINE = 18;
const LETTER_LINE = 15;
const BAR = 14;
const SIGN_RADIUS = 7;

/** A cell before it has its place: what it needs, and how it is drawn into a box. */
export interface Block {
  width: number;
  height: number;
  draw(box: { width: number; height: number }): Pick<PlacedMatrixCell, 'parts' | 'sign' | 'texts'>;
}

/**
 * What each cell of a matrix needs, by its id. Areas or lengths are in the same scale throughout, as large as the room
 * allows.
 */
export function makeBlocks(graph: MatrixGraph, room: MatrixRoom): Map<string, Block> {
  const asks = graph.cells.filter(({ slices }) => slices.length > 0);
  const most = max(asks, ({ count }) => count) ?? 1;
  const side = (count: number) => room.largest * Math.sqrt(count / most);
  const unit = room.shape === 'bar' ? chooseUnit(graph, room) : 0;
  return new Map(
    graph.cells.map((cell) => {
      const block = !cell.slices.length
        ? signBlock(cell, room)
        : room.shape === 'bar'
          ? barBlock(cell, unit * cell.count, room)
          : room.shape === 'square-under'
            ? underBlock(cell, side(cell.count), room)
            : besideBlock(cell, side(cell.count), columnSide(asks, cell.column, side), room);
      return [cell.id, block];
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
        parts: placeMosaic(cell, {
          x: PAD + (columnsSide - side) / 2,
          y: middle - side / 2,
          width: side,
          height: side,
        }),
        texts: [
          countText(cell.shown, x, baseline, 'start'),
          ...lines.flatMap((line, i) =>
            few
              ? letterText(line, x + count + 5, baseline)
              : letterText(line, x, baseline + (i + 1) * LETTER_LINE),
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
        parts: placeMosaic(cell, { x: middle - side / 2, y: foot - side, width: side, height: side }),
        texts: [
          countText(cell.shown, middle, baseline, 'middle'),
          ...lines.flatMap((line, i) => letterText(line, middle, baseline + (i + 1) * LETTER_LINE, 'middle')),
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
        parts: placeMosaic(cell, { x, y: top, width: length, height: BAR }),
        texts: [
          countText(cell.shown, PAD + number, top + 12.5, 'end'),
          ...(lettered ? letterText(cell.letters, x, top + BAR + LETTER_LINE - 1) : []),
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
            parts: [],
            sign: { x: width / 2, y: middle - 9, radius: SIGN_RADIUS },
            texts: [countText(cell.shown, width / 2, middle + 15, 'middle')],
          }
        : {
            parts: [],
            sign: { x: PAD + SIGN_RADIUS, y: middle, radius: SIGN_RADIUS },
            texts: [countText(cell.shown, PAD + 2 * SIGN_RADIUS + 6, middle + 5, 'start')],
          };
    },
  };
}
