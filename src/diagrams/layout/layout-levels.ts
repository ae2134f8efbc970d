import { scaleBand } from 'd3';
import { chooseStraightLines, type Line } from './join-levels.ts';
import {
  MARK,
  moveHead,
  PAD,
  placeBodyGrid,
  placeHead,
  placeMarks,
  RAIL,
  ROW_GAP,
  SIGN,
  type Frame,
  type Notes,
} from './level-blocks.ts';
import type {
  GraphLevel,
  GraphLink,
  LevelsGraph,
  LevelsLayout,
  Measure,
  PlacedLevel,
  TextLine,
} from './levels-shapes.ts';
import { placeBodies, type Cell } from './place-bodies.ts';
import { placeEmptyLevel } from './place-empty-level.ts';
import { placeLine } from './place-line.ts';
import { LINE_HEIGHT, moveItems, moveTexts, type StyledText } from './stack-texts.ts';

/** Between bands: with room for a line's label, and without. */
const BAND_GAP = { joined: 30, plain: 10 };

/** From this width on, name, bodies and marks stand side by side; below, one under another. */
const SIDE_BY_SIDE = 960;
const MARKS_PER_ROW = 5;
const SHORT_LABEL = 64;
const MARKS_ROOM = MARKS_PER_ROW * (MARK.size + MARK.gap) - MARK.gap;

/**
 * Lays the levels out as bands, the first at the top. Side by side where `width` allows, stacked otherwise; bodies in
 * columns, joined ones next to or under each other. The input is left as it is; coordinates are rounded to tenths.
 */
export function layoutLevels(
  graph: LevelsGraph,
  { width, measure }: { width: number; measure: Measure },
): LevelsLayout {
  const wide = width >= SIDE_BY_SIDE;
  const columnCount = wide || width >= 560 ? 3 : 2;
  const cells = placeBodies(
    graph.levels.map(({ bodies }) => bodies.map(({ id }) => id)),
    wide ? graph.links : [],
    columnCount,
  );
  const { lines, rest } = wide ? chooseStraightLines(graph, cells) : { lines: [], rest: graph.links };
  const frame = makeFrame(width, wide, columnCount, lines, measure);
  const notes = makeNotes(graph, rest);

  const headings = wide ? placeHeadings(graph.headings, frame) : [];
  let y = wide ? LINE_HEIGHT.heading + 8 : 0;
  const levels = graph.levels.map((level, i): PlacedLevel => {
    const placed = placeLevel(level, y, frame, cells, notes, measure);
    const joined = lines.some(({ run }) => run !== 'across' && run.gapUnder === i);
    y = placed.box.y + placed.box.height + (joined ? BAND_GAP.joined : BAND_GAP.plain);
    return placed;
  });
  const height = y - BAND_GAP.plain;
  return roundAll({
    width,
    height,
    headings,
    levels,
    links: lines.map((line) => placeLine(line, levels, measure)),
  });
}

function makeFrame(
  width: number,
  wide: boolean,
  count: number,
  lines: readonly Line[],
  measure: Measure,
): Frame {
  const labels = lines.filter(({ run }) => run === 'across').map(({ label }) => label);
  const gap = Math.max(ROW_GAP, ...labels.map((label) => roomFor(label, measure) + 14));
  const marksX = wide ? width - PAD - MARKS_ROOM : PAD;
  const [left, right] = wide ? [RAIL + 8, marksX - 24] : [PAD, width - PAD];
  const step = (right - left + gap) / count;
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, i) => i))
    .range([left, right])
    .paddingInner(gap / step);
  return {
    wide,
    width,
    columns: new Map(scale.domain().map((column) => [column, scale(column)!])),
    columnWidth: scale.bandwidth(),
    marksX,
    marksRoom: wide ? MARKS_ROOM : width - 2 * PAD,
  };
}

/** A short label takes one line; a longer one is broken between words. */
function roomFor(label: string, measure: Measure): number {
  const whole = measure(label, 'note');
  return whole <= SHORT_LABEL ? whole : Math.max(...label.split(' ').map((word) => measure(word, 'note')));
}

/** What the links that are not lines say, by the item that they start from: "→ part of PCN". */
function makeNotes({ levels }: LevelsGraph, rest: readonly GraphLink[]): Notes {
  const names = new Map<string, string>();
  for (const { areaId, areaLabel, name, bodies } of levels) {
    if (areaId) names.set(areaId, areaLabel ?? name);
    for (const { id, label } of bodies) names.set(id, label);
  }
  const notes = new Map<string, StyledText[]>();
  for (const { from, to, label, tentative } of rest) {
    const note: StyledText = {
      text: `→ ${label} ${names.get(to) ?? to}`,
      style: tentative ? 'tentative' : 'note',
    };
    notes.set(from, [...(notes.get(from) ?? []), note]);
  }
  return notes;
}

function placeHeadings(headings: LevelsGraph['headings'], frame: Frame): TextLine[] {
  const line = (text: string, x: number): TextLine => ({ text, x, y: 15, style: 'heading', anchor: 'start' });
  return [
    line(headings.level, PAD),
    line(headings.bodies, frame.columns.get(0)!),
    line(headings.marks, frame.marksX),
  ];
}

function placeLevel(
  level: GraphLevel,
  top: number,
  frame: Frame,
  cells: ReadonlyMap<string, Cell>,
  notes: Notes,
  measure: Measure,
): PlacedLevel {
  const head = placeHead(level, frame, notes, measure);
  if (level.nothing !== null) return placeEmptyLevel(level, level.nothing, top, head, frame, measure);
  const headHeight = Math.max(head.height, 2 * SIGN.radius);
  const bodies = placeBodyGrid(level, frame, cells, notes, measure);
  const marks = placeMarks(level, frame, measure);

  const inner = frame.wide
    ? Math.max(headHeight, bodies.height, marks.height)
    : [headHeight, bodies.height, marks.height]
        .filter(Boolean)
        .reduce((sum, height) => sum + ROW_GAP + height);
  const centred = (block: { height: number }) => top + PAD + (inner - block.height) / 2;
  const headY = frame.wide ? centred(head) : top + PAD + (headHeight - head.height) / 2;
  const bodiesY = frame.wide ? centred(bodies) : top + PAD + headHeight + ROW_GAP;
  const marksY = frame.wide ? centred(marks) : bodiesY + (bodies.height && bodies.height + ROW_GAP);

  return {
    id: level.id,
    areaId: level.areaId,
    box: { x: 0, y: top, width: frame.width, height: inner + 2 * PAD },
    head: moveHead(head, headY),
    sign: {
      x: PAD + SIGN.radius + 2,
      y: top + PAD + (frame.wide ? inner / 2 : SIGN.radius),
      radius: SIGN.radius,
    },
    bodies: moveItems(bodies.bodies, bodiesY),
    marks: moveItems(marks.marks, marksY),
    remarks: [...moveTexts(bodies.texts, bodiesY), ...moveTexts(marks.texts, marksY)],
  };
}

/** Fresh copies throughout, numbers in tenths. */
function roundAll<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(roundAll) as T;
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundAll(inner)])) as T;
  }
  return value;
}
