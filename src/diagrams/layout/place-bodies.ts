/** Where a body stands in the grid of its level. */
export interface Cell {
  row: number;
  column: number;
}

export interface Join {
  from: string;
  to: string;
}

/** Above this many chains in a level, orders are not tried: the first is taken. */
const MOST_CHAINS = 5;

/**
 * Gives each body of each level a row and a column. Bodies joined within a level stand side by side, the start on the
 * left; then the order is taken that puts most bodies straight under what they are joined to in the level above.
 * @param levels ids of bodies, the highest level first.
 */
export function placeBodies(
  levels: readonly (readonly string[])[],
  joins: readonly Join[],
  columns: number,
): ReadonlyMap<string, Cell> {
  const placed = new Map<string, Cell>();
  let above: readonly string[] = [];
  for (const bodies of levels) {
    let best: ReadonlyMap<string, Cell> = new Map();
    let bestScore = -Infinity;
    for (const order of ordersOf(chainsOf(bodies, joins, columns))) {
      for (const cells of packings(order, columns)) {
        const rows = rowsOf(cells);
        const score = countStraight(cells, placed, above, joins) - rows * bodies.length;
        if (score > bestScore) [best, bestScore] = [cells, score];
      }
    }
    for (const [id, cell] of best) placed.set(id, cell);
    above = bodies;
  }
  return placed;
}

/** Whether two joined bodies face each other: the upper in its level's last row, the lower in its first. */
export function isStraight(upper: Cell, upperRows: number, lower: Cell): boolean {
  return upper.column === lower.column && upper.row === upperRows - 1 && lower.row === 0;
}

export function rowsOf(cells: ReadonlyMap<string, Cell>): number {
  return Math.max(0, ...[...cells.values()].map(({ row }) => row + 1));
}

/** Bodies in runs in which each is joined to the next; the others alone. Order follows the bodies'. */
function chainsOf(bodies: readonly string[], joins: readonly Join[], columns: number): string[][] {
  const chains: string[][] = bodies.map((id) => [id]);
  for (const { from, to } of joins) {
    const start = chains.find((chain) => chain.at(-1) === from);
    const end = chains.find((chain) => chain[0] === to);
    if (!start || !end || start === end || start.length + end.length > columns) continue;
    start.push(...end);
    chains.splice(chains.indexOf(end), 1);
  }
  return chains;
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length > MOST_CHAINS) return [[...items]];
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => ordersOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

/** Each chain in the first row with room for it; a single row is also tried further to the right. */
function packings(chains: readonly (readonly string[])[], columns: number): Map<string, Cell>[] {
  const cells = new Map<string, Cell>();
  const used: number[] = [];
  for (const chain of chains) {
    let row = used.findIndex((taken) => taken + chain.length <= columns);
    if (row < 0) row = used.push(0) - 1;
    chain.forEach((id, i) => cells.set(id, { row, column: used[row]! + i }));
    used[row]! += chain.length;
  }
  if (used.length !== 1) return [cells];
  const shifts = Array.from({ length: columns - used[0]! + 1 }, (_, shift) => shift);
  return shifts.map(
    (by) => new Map([...cells].map(([id, { row, column }]) => [id, { row, column: column + by }])),
  );
}

function countStraight(
  cells: ReadonlyMap<string, Cell>,
  placed: ReadonlyMap<string, Cell>,
  above: readonly string[],
  joins: readonly Join[],
): number {
  const rows = Math.max(0, ...above.map((id) => placed.get(id)!.row + 1));
  return joins.filter(({ from, to }) => {
    const [upper, lower] = above.includes(to) ? [to, from] : [from, to];
    const [high, low] = [placed.get(upper), cells.get(lower)];
    return above.includes(upper) && high && low && isStraight(high, rows, low);
  }).length;
}
