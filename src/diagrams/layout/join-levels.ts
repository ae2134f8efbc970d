import { isStraight, rowsOf, type Cell } from './place-bodies.ts';
import type { GraphLink, LevelsGraph } from './levels-shapes.ts';

/** Through the gap under a level, in a column of bodies or beside the names; `rises` where it starts below the gap. */
interface UpAndDown {
  gapUnder: number;
  column: number | 'rail';
  rises: boolean;
}

/** A link that can be drawn as one straight line: between neighbours in a row, or between neighbouring levels. */
export type Line = GraphLink & { run: 'across' | UpAndDown };

interface Spot {
  level: number;
  /** Null for the level itself. */
  cell: Cell | null;
}

/**
 * Sorts links into those that can be drawn straight without crossing anything and those that cannot. No two lines share
 * a column of one gap.
 */
export function chooseStraightLines(
  { levels, links }: Pick<LevelsGraph, 'levels' | 'links'>,
  cells: ReadonlyMap<string, Cell>,
): { lines: Line[]; rest: GraphLink[] } {
  const spots = new Map<string, Spot>();
  levels.forEach(({ areaId, bodies }, level) => {
    if (areaId) spots.set(areaId, { level, cell: null });
    for (const { id } of bodies) spots.set(id, { level, cell: cells.get(id)! });
  });
  const rows = levels.map(({ bodies }) => rowsOf(new Map(bodies.map(({ id }) => [id, cells.get(id)!]))));

  const lines: Line[] = [];
  const rest: GraphLink[] = [];
  const taken = new Set<string>();
  for (const link of links) {
    const run = findRun(spots.get(link.from), spots.get(link.to), rows);
    const key = run === 'across' ? link.from : `${run?.gapUnder} ${run?.column}`;
    if (!run || taken.has(key)) rest.push(link);
    else {
      taken.add(key);
      lines.push({ ...link, run });
    }
  }
  return { lines, rest };
}

function findRun(from: Spot | undefined, to: Spot | undefined, rows: readonly number[]): Line['run'] | null {
  if (!from || !to) return null;
  if (from.level === to.level) {
    const adjacent =
      from.cell && to.cell && from.cell.row === to.cell.row && to.cell.column - from.cell.column === 1;
    return adjacent ? 'across' : null;
  }
  const rises = from.level > to.level;
  const [upper, lower] = rises ? [to, from] : [from, to];
  if (lower.level - upper.level !== 1) return null;
  const upperRows = rows[upper.level]!;
  const column = findColumn(upper.cell, upperRows, lower.cell);
  return column === null ? null : { gapUnder: upper.level, column, rises };
}

function findColumn(upper: Cell | null, upperRows: number, lower: Cell | null): number | 'rail' | null {
  if (upper && lower) return isStraight(upper, upperRows, lower) ? upper.column : null;
  if (lower) return lower.row === 0 ? lower.column : null;
  if (upper) return upper.row === upperRows - 1 ? upper.column : null;
  return 'rail';
}
