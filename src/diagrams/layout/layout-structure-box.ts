import type { Measure, TextLine } from './levels-shapes.ts';
import type { PlacedSince, SinceText } from './layout-structure-shapes.ts';
import { stackTexts, type StyledText } from './stack-texts.ts';

export const BOX_PAD = { side: 10, top: 5, bottom: 8 };
/** The least between two boxes, and between a box and the words above it. */
export const LINE_ROOM = 12;
/** Before the words of what has come since. */
const MARK_ROOM = 18;
const SINCE_GAP = 4;

export interface StackedBox {
  height: number;
  texts: TextLine[];
  since: PlacedSince | null;
}

/** Texts in a box at (x, y), and under them what has come since. `row` is given to the latter. */
export function stackBox(
  texts: readonly StyledText[],
  since: SinceText | null,
  at: { x: number; y: number; width: number; row: number },
  measure: Measure,
): StackedBox {
  const { x, y, width, row } = at;
  const left = x + BOX_PAD.side;
  const room = width - 2 * BOX_PAD.side;
  const own = stackTexts(texts, left, room, measure);
  const top = y + BOX_PAD.top;
  const lines = own.texts.map((line) => ({ ...line, y: line.y + top }));
  const end = top + own.height;
  if (!since) return { height: end + BOX_PAD.bottom - y, texts: lines, since: null };
  const sinceTop = end + SINCE_GAP;
  const words = stackTexts(since.texts, left + MARK_ROOM, room - MARK_ROOM, measure);
  return {
    height: sinceTop + words.height + BOX_PAD.bottom - y,
    texts: lines,
    since: {
      box: { x: left - 4, y: sinceTop - 1, width: room + 8, height: words.height + 4 },
      mark: [left + 6, sinceTop + 9],
      gone: since.gone,
      row,
      texts: words.texts.map((line) => ({ ...line, y: line.y + sinceTop })),
    },
  };
}

/** Every number of a shape in tenths. */
export function roundAll<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(roundAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundAll(inner)])) as T;
}
