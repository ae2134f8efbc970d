import { countText, PAD, type MatrixRoom } from './layout-matrix-parts.ts';
import type { GridColumn, MatrixText } from './layout-matrix-shapes.ts';
import { wrapText } from './wrap-text.ts';

const COUNT_LINE = 18;
const HEAD_LINE = 15;

/** Longest part of a head that reads upwards. */
const TURNED_ROOM = 205;

/** A head's width and height, and its texts once its column has a width; `foot` is where it ends. */
export function describeHead(
  { label, whole, holds }: GridColumn,
  { measure, turnedHeads, shape }: MatrixRoom,
) {
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
