import { wrapText } from './wrap-text.ts';
import type { TimeScale } from './layout-time-scale.ts';
import type { GraphTimeItem, GraphTimeList, TimeMeasure, TimeTextStyle } from './layout-time-shapes.ts';

/** A thing in its row: from where to where its mark, its label and all of it go. */
export interface Packed {
  id: string;
  label: string;
  /** The label in lines, each in a row of its own. */
  lines: readonly string[];
  style: TimeTextStyle;
  /** How many things it stands for; null for a single one. */
  count: number | null;
  /** Its first row. */
  row: number;
  markStart: number;
  length: number;
  side: 'left' | 'right';
  textX: number;
  from: number;
  to: number;
}

interface Options {
  scale: TimeScale;
  left: number;
  right: number;
  measure: TimeMeasure;
  rows: number;
}

const POINT = 6;
const BESIDE = 6;
const BETWEEN = 14;
const SHORTEST_BAR = 10;
const COUNT_PAD = 14;

/**
 * Every thing in the first row that has room for it. Where a lane would have more rows than it may, the fullest year
 * is folded into one mark with its count, then the next, until the rest fits. The order is by rows, then across.
 */
export function packRows(lists: readonly GraphTimeList[], options: Options): Packed[] {
  const folded = new Set<string>();
  for (;;) {
    const packed = packOnce(lists, folded, options);
    if (rowsOf(packed) <= options.rows) return packed;
    const fullest = lists
      .filter(({ id, items }) => !folded.has(id) && items.length > 1 && !items.some(({ strong }) => strong))
      .sort((a, b) => b.items.length - a.items.length || b.year - a.year)[0];
    if (!fullest) return packed;
    folded.add(fullest.id);
  }
}

/** How many rows the things take. */
export function rowsOf(packed: readonly Packed[]): number {
  return Math.max(0, ...packed.map(({ row, lines }) => row + lines.length));
}

function packOnce(
  lists: readonly GraphTimeList[],
  folded: ReadonlySet<string>,
  { scale, left, right, measure }: Options,
): Packed[] {
  const wanted = lists
    .flatMap((list) =>
      folded.has(list.id)
        ? [markOfList(list, scale, measure)]
        : list.items.map((item) => markOfItem(item, scale)),
    )
    .sort((a, b) => a.markStart - b.markStart || a.length - b.length);
  const rows: { from: number; to: number }[][] = [];
  const isFree = (row: number, from: number, to: number) =>
    (rows[row] ?? []).every((taken) => to + BETWEEN <= taken.from || taken.to + BETWEEN <= from);
  return wanted
    .map((mark): Packed => {
      const places = placesOf(mark, left, right, (text) => measure(text, mark.style));
      for (let row = 0; ; row++) {
        const place = places.find(({ lines, from, to }) => lines.every((_, i) => isFree(row + i, from, to)));
        if (!place) continue;
        place.lines.forEach((_, i) => (rows[row + i] ??= []).push(place));
        return { ...mark, ...place, row };
      }
    })
    .sort((a, b) => a.row - b.row || a.from - b.from);
}

type Mark = Pick<Packed, 'id' | 'label' | 'style' | 'count' | 'markStart' | 'length'>;
type Place = Pick<Packed, 'lines' | 'side' | 'from' | 'to' | 'textX'>;

/** Where a label may stand: in one line on either side; where neither has the room, in lines on the side that has more. */
function placesOf(
  { label, markStart, length }: Mark,
  left: number,
  right: number,
  widthOf: (text: string) => number,
): Place[] {
  const [start, end] = length > 0 ? [markStart, markStart + length] : [markStart - POINT, markStart + POINT];
  const placeOn = (side: Place['side'], lines: readonly string[]): Place => {
    const width = Math.max(...lines.map(widthOf));
    return side === 'right'
      ? { side, lines, from: start, to: end + BESIDE + width, textX: end + BESIDE }
      : { side, lines, from: start - BESIDE - width, to: end, textX: start - BESIDE };
  };
  const fitting = (['right', 'left'] as const)
    .map((side) => placeOn(side, [label]))
    .filter(({ from, to }) => from >= left && to <= right);
  if (fitting.length > 0) return fitting;
  const rooms = { right: right - end - BESIDE, left: start - BESIDE - left };
  const wider = rooms.right >= rooms.left ? 'right' : 'left';
  return [placeOn(wider, wrapEvenly(label, rooms[wider], widthOf))];
}

function markOfItem({ id, label, strong, start, end, span }: GraphTimeItem, { at }: TimeScale): Mark {
  const isPoint = span === 'day';
  return {
    id,
    label,
    style: strong ? 'strong' : 'item',
    count: null,
    markStart: isPoint ? at((start + end) / 2) : at(start),
    length: isPoint ? 0 : Math.max(SHORTEST_BAR, at(end - 0.001) - at(start)),
  };
}

function markOfList(
  { id, label, year, items }: GraphTimeList,
  { at }: TimeScale,
  measure: TimeMeasure,
): Mark {
  const least = measure(String(items.length), 'count') + COUNT_PAD;
  return {
    id,
    label,
    style: 'item',
    count: items.length,
    markStart: at(year),
    length: Math.max(least, at(year + 0.999) - at(year)),
  };
}

/** As few lines as there is room for, each about as long as the others. */
function wrapEvenly(text: string, room: number, widthOf: (line: string) => number): string[] {
  const { length } = wrapText(text, room, widthOf);
  let even = room;
  while (even > room / 4 && wrapText(text, even * 0.95, widthOf).length === length) even *= 0.95;
  return wrapText(text, even, widthOf);
}
