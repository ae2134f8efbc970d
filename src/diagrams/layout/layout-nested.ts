import { BOX_PAD, LINE_ROOM, roundAll, stackBox } from './layout-structure-box.ts';
import type { NestedLayout, NestedNode, PlacedNested } from './layout-structure-shapes.ts';
import type { Measure } from './levels-shapes.ts';

/** Between boxes there is room for a line and for the mark at its end. */
const GAP = LINE_ROOM;
/** Two columns or more need this much each. */
const COLUMN = 180;
/** A row is divided into no fewer, so that one body alone is no wider than it need be. */
const FEWEST = 2;

/** How far an area stands in from the one around it. */
interface Inset {
  left: number;
  right: number;
  bottom: number;
}
const ROOMY: Inset = { left: 14, right: 14, bottom: 14 };
/** On a narrow drawing the areas are a stack, each a step further in. */
const STACKED: Inset = { left: 11, right: 4, bottom: 8 };
const ROOMY_FROM = 600;

interface Frame {
  inset: Inset;
  measure: Measure;
  /** Takes the next number of a row. */
  nextRow: () => number;
}

/**
 * Lays areas out inside one another: at the top of each its own words, under them its bodies in columns, under those
 * the area that it holds. A body with bodies or an area in it takes the whole width. The input is left as it is; coordinates are
 * rounded to tenths.
 */
export function layoutNested(
  root: NestedNode,
  { width, measure }: { width: number; measure: Measure },
): NestedLayout {
  let row = 0;
  const frame: Frame = {
    inset: width >= ROOMY_FROM ? ROOMY : STACKED,
    measure,
    nextRow: () => row++,
  };
  const placed = placeNode(root, 1, 1, width - 2, frame.nextRow(), frame);
  return roundAll({ width, height: placed.box.height + 2, root: placed });
}

function placeNode(
  node: NestedNode,
  x: number,
  y: number,
  width: number,
  row: number,
  frame: Frame,
): PlacedNested {
  const { inset, measure } = frame;
  const holds = isHolder(node);
  const own = stackBox(node.texts, node.since, { x, y, width, row: row + 0.5 }, measure);
  const head = { x, y, width, height: own.height };
  const inside: PlacedNested[] = [];
  let end = y + own.height;
  if (holds) {
    const left = x + inset.left;
    const room = width - inset.left - inset.right;
    end += LINE_ROOM - BOX_PAD.bottom;
    const grid = placeBodies(node.bodies, left, end, room, frame);
    inside.push(...grid.placed);
    end = grid.end;
    if (node.area) {
      const area = placeNode(node.area, left, end, room, frame.nextRow(), frame);
      inside.push(area);
      end += area.box.height + GAP;
    }
    end += inset.bottom - GAP;
  }
  return {
    id: node.id,
    kind: node.kind,
    box: { x, y, width, height: end - y },
    row,
    head,
    texts: own.texts,
    since: own.since,
    inside,
  };
}

function isHolder({ bodies, area }: NestedNode): boolean {
  return bodies.length > 0 || area !== null;
}

function placeBodies(
  bodies: readonly NestedNode[],
  left: number,
  top: number,
  room: number,
  frame: Frame,
): { placed: PlacedNested[]; end: number } {
  const fitting = Math.max(1, Math.floor((room + GAP) / (COLUMN + GAP)));
  const count = Math.min(fitting, Math.max(FEWEST, bodies.length));
  const placed: PlacedNested[] = [];
  let y = top;
  for (const line of linesOf(bodies, count)) {
    const row = frame.nextRow();
    const whole = isHolder(line[0]!);
    const width = whole ? room : (room + GAP) / count - GAP;
    const boxes = line.map((body, i) => placeNode(body, left + i * (width + GAP), y, width, row, frame));
    const height = Math.max(...boxes.map(({ box }) => box.height));
    placed.push(...boxes.map((body) => ({ ...body, box: { ...body.box, height } })));
    y += height + GAP;
  }
  return { placed, end: y };
}

/** Bodies in lines of at most `count`; one that holds others has a line to itself. */
function linesOf(bodies: readonly NestedNode[], count: number): NestedNode[][] {
  const lines: NestedNode[][] = [];
  for (const body of bodies) {
    const line = lines.at(-1);
    const joins = line && line.length < count && !isHolder(body) && !isHolder(line[0]!);
    if (joins) line.push(body);
    else lines.push([body]);
  }
  return lines;
}
