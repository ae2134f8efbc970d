import { tenths } from './layout-time.ts';
import type {
  GraphTimeItem,
  GraphTimeList,
  PlacedTime,
  TimeGraph,
  TimeLayout,
  TimeLine,
  TimeMeasure,
  TimeSection,
  TimeText,
} from './layout-time-shapes.ts';
import { wrapText } from './wrap-text.ts';

interface Options {
  width: number;
  measure: TimeMeasure;
  /** The things of one sort that a year may hold before they stand as one mark with their count. */
  most: number;
}

const FIRST_RAIL = 49;
const BETWEEN_RAILS = 12;
const LINE = 18;
const PAD = 5;
const GAP = 26;

interface Entry {
  id: string;
  label: string;
  strong: boolean;
  count: number | null;
  start: number;
  lane: string;
  rail: number;
}

/** Time runs downward: a year has as much room as what it holds, each lane is a rail, and titles stand beside them. */
export function layoutTimeDown(graph: TimeGraph, { width, measure, most }: Options): TimeLayout {
  const { lanes } = graph;
  const railAt = (lane: number) => FIRST_RAIL + lane * BETWEEN_RAILS;
  const textX = railAt(lanes.length - 1) + 14;
  const room = width - textX - 2;
  const lines: TimeLine[] = [];
  const texts: TimeText[] = [];
  const breaks: { x: number; y: number }[] = [];
  const sections: TimeSection[] = [];
  const ends: TimeLayout['ends'][number][] = [];
  const railTops: number[] = [];

  let top = 4;
  lanes.forEach(({ title }, lane) => {
    const y = top + LINE / 2;
    railTops.push(y);
    lines.push({ is: 'rail', from: [railAt(lane), y], to: [textX - 4, y] });
    for (const line of wrapText(title, room, (text) => measure(text, 'strong'))) {
      texts.push({ text: line, x: textX, y: top + 13.5, style: 'strong', anchor: 'start' });
      top += LINE;
    }
  });
  top += PAD;

  const years = [...new Set(lanes.flatMap(({ lists }) => lists.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  let row = 0;
  years.forEach((year, i) => {
    const before = years[i - 1];
    if (before !== undefined && year - before > 1) {
      const [from, to] = [before + 1, year - 1];
      breaks.push({ x: 20, y: top + GAP / 2 });
      texts.push({
        text: from === to ? `${from}: nothing here` : `${from} to ${to}: nothing here`,
        x: textX,
        y: top + GAP / 2 + 4.5,
        style: 'note',
        anchor: 'start',
      });
      top += GAP;
    }
    const start = top;
    texts.push({ text: String(year), x: 2, y: top + PAD + 13.5, style: 'year', anchor: 'start' });
    top += PAD;
    const things = entriesOf(graph, year, most).map((entry): PlacedTime => {
      const placed = placeEntry(entry, { x: railAt(entry.rail), top, textX, room, measure, row: row++ });
      top += placed.box.height;
      return placed;
    });
    top += PAD;
    sections.push({
      id: `year-${year}`,
      label: String(year),
      ground: { x: 0, y: start, width, height: top - start },
      things,
    });
    lines.push({ is: 'axis', from: [0, start], to: [width, start] });
    ends.push({ year, from: [0, top], to: [width, top] });
  });
  lines.push({ is: 'axis', from: [0, top], to: [width, top] });
  railTops.forEach((y, lane) => lines.push({ is: 'rail', from: [railAt(lane), y], to: [railAt(lane), top] }));

  const undated: PlacedTime[] = [];
  if (graph.undated.items.length > 0) {
    top += 12;
    for (const line of wrapText(graph.undated.title, width - 4, (text) => measure(text, 'strong'))) {
      texts.push({ text: line, x: 2, y: top + 13.5, style: 'strong', anchor: 'start' });
      top += LINE;
    }
    for (const item of graph.undated.items) {
      const entry = { ...asEntry(item, 0), lane: '' };
      const placed = placeEntry(entry, { x: 10, top, textX: 24, room: width - 26, measure, row: row++ });
      undated.push({ ...placed, lane: null });
      top += placed.box.height;
    }
  }
  const layout = { width, height: top + PAD, lines, breaks, texts, sections, undated, ends };
  return tenths({ ...layout, direction: 'down' });
}

/** What a year shows, in the order of time: single things, and lists that are too long as one. */
function entriesOf({ lanes }: TimeGraph, year: number, most: number): Entry[] {
  const entries = lanes.flatMap(({ id: lane, lists }, rail) =>
    lists
      .filter((list) => list.year === year)
      .flatMap((list) => {
        const isFolded = list.items.length > most && !list.items.some(({ strong }) => strong);
        const own = isFolded ? [asCount(list, rail)] : list.items.map((item) => asEntry(item, rail));
        return own.map((entry) => ({ ...entry, lane }));
      }),
  );
  return entries.sort((a, b) => a.start - b.start || a.rail - b.rail);
}

function asEntry({ id, label, strong, start }: GraphTimeItem, rail: number): Omit<Entry, 'lane'> {
  return { id, label, strong, count: null, start, rail };
}

function asCount({ id, label, items, year }: GraphTimeList, rail: number): Omit<Entry, 'lane'> {
  return { id, label, strong: false, count: items.length, start: year, rail };
}

interface Place {
  x: number;
  top: number;
  textX: number;
  room: number;
  measure: TimeMeasure;
  row: number;
}

function placeEntry(entry: Entry, { x, top, textX, room, measure, row }: Place): PlacedTime {
  const style = entry.strong ? 'strong' : 'item';
  const said = entry.count === null ? entry.label : `${entry.count} ${entry.label}`;
  const lines = wrapText(said, room, (text) => measure(text, style));
  return {
    id: entry.id,
    is: entry.count === null ? 'item' : 'list',
    lane: entry.lane,
    row,
    mark: { x, y: top + LINE / 2 + 1, length: 0 },
    box: { x: x - 8, y: top, width: textX + room - x + 8, height: lines.length * LINE + 4 },
    texts: lines.map((text, i) => ({ text, x: textX, y: top + 14 + i * LINE, style, anchor: 'start' })),
  };
}
