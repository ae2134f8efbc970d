import { LINE_ROOM, roundAll } from './layout-structure-box.ts';
import type { NestedLayout, PlacedNested, PlacedRelation, RelationEnds } from './layout-structure-shapes.ts';

/** How far a line that runs down inside a frame stands in from its left side, and how far lines side by side stand apart. */
const STRIP = 4;
const LANE = 3.5;
/** A line over a row of boxes runs so far above them, so that the mark at its end has room. */
const ABOVE = 9;
/** Where a line meets a box: so far from its left side, or below its top. */
const INWARDS = 16;
const DOWN = 14;
/** From the baseline of a text to its middle. */
const HALF_TEXT = 4.5;

type Point = readonly [number, number];

interface Spot {
  placed: PlacedNested;
  /** What it lies in, widest first, and itself. */
  holders: readonly PlacedNested[];
  /** Whether nothing stands to the left of it in its row. */
  first: boolean;
}

/**
 * Runs a line for each relation whose words stand in the box that it starts from: out of that box at its words, through
 * the gaps between the boxes, down or up inside the left side of the narrowest frame that holds both ends, and to the
 * other end. No line runs over a text. Lines share their way: those of one thing branch off one another, so that what is
 * seen at once should be the relations of one thing. Lines that are always drawn keep clear of each other instead.
 * Relations of which an end or the words are not drawn are left out. Coordinates are rounded to tenths.
 */
export function layoutRelations(
  { root }: NestedLayout,
  relations: readonly RelationEnds[],
): PlacedRelation[] {
  const spots = new Map<string, Spot>();
  findSpots(root, [], true, spots);
  const taken: { frame: PlacedNested; to: string; top: number; bottom: number }[] = [];
  return roundAll(
    relations.flatMap((relation): PlacedRelation[] => {
      const [from, to] = [spots.get(relation.from), spots.get(relation.to)];
      const words = from?.placed.texts.find(({ link }) => link === relation.key);
      if (!from || !to || !words) return [];
      const frame = narrowestFrame(from, to);
      const start = words.y - HALF_TEXT;
      const span = { top: Math.min(start, to.placed.box.y), bottom: Math.max(start, to.placed.box.y) };
      const besides = taken.filter(
        (other) =>
          other.frame === frame &&
          other.to !== relation.to &&
          other.top < span.bottom &&
          other.bottom > span.top,
      );
      if (relation.always) taken.push({ frame, to: relation.to, ...span });
      const trunk = frame.box.x + STRIP + LANE * (relation.always ? besides.length : 0);
      return [{ ...relation, points: withoutHalts(runLine(from, to, frame, start, trunk)) }];
    }),
  );
}

function findSpots(
  placed: PlacedNested,
  outer: readonly PlacedNested[],
  first: boolean,
  spots: Map<string, Spot>,
): void {
  const holders = [...outer, placed];
  spots.set(placed.id, { placed, holders, first });
  for (const inner of placed.inside) {
    const leftmost = placed.inside.every(({ row, box }) => row !== inner.row || box.x >= inner.box.x);
    findSpots(inner, holders, leftmost, spots);
  }
}

/** It may be one of the two. */
function narrowestFrame(a: Spot, b: Spot): PlacedNested {
  return a.holders.findLast((holder) => b.holders.includes(holder))!;
}

function runLine(from: Spot, to: Spot, frame: PlacedNested, start: number, trunk: number): Point[] {
  const { box } = from.placed;
  const next = to.placed.box.x + to.placed.box.width;
  const inRow = from.placed !== frame && to.placed.row === from.placed.row;
  if (inRow && box.x > next && box.x - next < 2 * LINE_ROOM)
    return [
      [box.x, start],
      [next, start],
    ];
  const over = box.y - ABOVE;
  const beside = box.x - LINE_ROOM / 2;
  const out: Point[] =
    from.first || from.placed === frame
      ? [[box.x, start], [trunk, start], ...(inRow ? [[trunk, over] as const] : [])]
      : [[box.x, start], [beside, start], [beside, over], ...(inRow ? [] : [[trunk, over] as const])];
  return [...out, ...enter(to, frame, trunk, inRow)];
}

/** From the trunk, or from above the row, to where the line ends. */
function enter({ placed, first }: Spot, frame: PlacedNested, trunk: number, inRow: boolean): Point[] {
  const { x, y } = placed.box;
  if (placed === frame) return [[trunk, y + DOWN]];
  if (first && !inRow)
    return [
      [trunk, y + DOWN],
      [x, y + DOWN],
    ];
  return [
    [trunk, y - ABOVE],
    [x + INWARDS, y - ABOVE],
    [x + INWARDS, y],
  ].slice(inRow ? 1 : 0) as unknown as Point[];
}

/** Without corners at which the line does not turn, and without steps of no length. */
function withoutHalts(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before) return true;
    if (before[0] === x && before[1] === y) return false;
    return !after || !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}
