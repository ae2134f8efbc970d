import { packRows, rowsOf, type Packed } from './layout-time-rows.ts';
import { BREAK_GAP, scaleTime, ticksOf, type TimeScale } from './layout-time-scale.ts';
import type {
  PlacedTime,
  TimeGraph,
  TimeLayout,
  TimeLine,
  TimeMeasure,
  TimeSection,
  TimeText,
} from './layout-time-shapes.ts';

interface Options {
  width: number;
  measure: TimeMeasure;
  /** The rows that a lane may have before its fullest years are folded into counts. */
  rows: number;
}

const MARGIN = 8;
const HEAD = 46;
const LANE_HEAD = 28;
const LANE_FOOT = 8;
const LANE_GAP = 8;
export const ROW_HEIGHT = 21;
const FOOT = 26;
const TICK_ROOM = 44;

/** Time runs across, one lane under another; a title stands beside its mark, on whichever side there is room. */
export function layoutTime(graph: TimeGraph, { width, measure, rows }: Options): TimeLayout {
  const times = graph.lanes.flatMap(({ lists }) => lists.flatMap(({ items }) => items));
  const first = Math.floor(Math.min(...times.map(({ start }) => start)));
  const last = Math.ceil(Math.max(...times.map(({ end, start }) => Math.max(end, start + 0.01))));
  const scale = scaleTime(first, last, MARGIN + 6, width - MARGIN);

  let top = HEAD;
  let row = 0;
  const texts: TimeText[] = [];
  const sections = graph.lanes.map((lane): TimeSection => {
    const packed = packRows(lane.lists, {
      scale,
      left: MARGIN + 2,
      right: width - MARGIN - 2,
      measure,
      rows: lane.folds ? rows : Infinity,
    });
    const count = rowsOf(packed);
    const height = LANE_HEAD + count * ROW_HEIGHT + LANE_FOOT;
    texts.push({ text: lane.title, x: MARGIN + 8, y: top + 19, style: 'lane', anchor: 'start' });
    const things = packed.map((thing) => placeThing(thing, lane.id, top + LANE_HEAD, row));
    const section = {
      id: lane.id,
      label: lane.title,
      ground: { x: 0, y: top, width, height },
      things,
    };
    top += height + LANE_GAP;
    row += count;
    return section;
  });
  const foot = top - LANE_GAP;
  top = foot + FOOT;

  const undated: PlacedTime[] = [];
  if (graph.undated.items.length > 0) {
    texts.push({ text: graph.undated.title, x: MARGIN + 8, y: top + 19, style: 'lane', anchor: 'start' });
    top += LANE_HEAD;
    for (const { id, label } of graph.undated.items) {
      const y = top + ROW_HEIGHT / 2;
      const x = MARGIN + 14;
      undated.push({
        id,
        is: 'item',
        lane: null,
        row: row++,
        mark: { x, y, length: 0 },
        box: { x: x - 7, y: top, width: 20 + measure(label, 'item'), height: ROW_HEIGHT },
        texts: [{ text: label, x: x + 11, y: y + 4.5, style: 'item', anchor: 'start' }],
      });
      top += ROW_HEIGHT;
    }
    top += LANE_FOOT;
  }

  const { lines, breaks, labels } = drawAxis(scale, sections, foot);
  return tenths({
    width,
    height: top,
    direction: 'across',
    lines,
    breaks,
    texts: [...labels, ...texts],
    sections,
    undated,
    ends: yearsOf(first, last).map((year) => {
      const x = scale.at(year + 1);
      return { year, from: [x, HEAD - 6], to: [x, foot] };
    }),
  });
}

function placeThing(thing: Packed, lane: string, top: number, row: number): PlacedTime {
  const y = top + thing.row * ROW_HEIGHT;
  const middle = y + ROW_HEIGHT / 2;
  const { markStart: x, length } = thing;
  const texts = thing.lines.map((text, i): TimeText => ({
    text,
    x: thing.textX,
    y: middle + 4.5 + i * ROW_HEIGHT,
    style: thing.style,
    anchor: thing.side === 'right' ? 'start' : 'end',
  }));
  if (thing.count !== null)
    texts.unshift({
      text: String(thing.count),
      x: x + length / 2,
      y: middle + 4.5,
      style: 'count',
      anchor: 'middle',
    });
  return {
    id: thing.id,
    is: thing.count === null ? 'item' : 'list',
    lane,
    row: row + thing.row,
    mark: { x, y: middle, length },
    box: { x: thing.from, y, width: thing.to - thing.from, height: thing.lines.length * ROW_HEIGHT },
    texts,
  };
}

function drawAxis({ pieces, at }: TimeScale, sections: readonly TimeSection[], foot: number) {
  const lines: TimeLine[] = [];
  const labels: TimeText[] = [];
  const breaks: { x: number; y: number }[] = [];
  pieces.forEach((piece, i) => {
    const { from, to, start, end } = piece;
    labels.push({
      text: `${to - from} years`,
      x: (start + end) / 2,
      y: 13,
      style: 'note',
      anchor: 'middle',
    });
    for (const y of [HEAD - 6, foot]) lines.push({ is: 'axis', from: [start, y], to: [end, y] });
    lines.push({ is: 'piece', from: [start, 19], to: [end, 19] });
    if (i > 0) for (const y of [HEAD - 6, foot]) breaks.push({ x: start - BREAK_GAP / 2, y });
    for (const year of ticksOf(piece, TICK_ROOM)) {
      const x = at(year);
      lines.push({ is: 'grid', from: [x, HEAD - 18], to: [x, HEAD - 6] });
      lines.push({ is: 'grid', from: [x, foot], to: [x, foot + 12] });
      for (const { ground } of sections)
        lines.push({ is: 'grid', from: [x, ground.y], to: [x, ground.y + ground.height] });
      for (const y of [HEAD - 11, foot + 16])
        labels.push({ text: String(year), x: x + 4, y, style: 'year', anchor: 'start' });
    }
  });
  return { lines, labels, breaks };
}

export function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** The same with every number rounded to a tenth. */
export function tenths<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(tenths) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, tenths(own)])) as T;
  return value;
}
