import { sayCount } from '../model/words.ts';
import type { MatrixCell, MatrixModel, Tally } from './matrix-model.ts';

/** `fuller-stocktake/should:3 big-gp-consultation+on-primary-care/:1`, as the script reads it. */
export function writeTally(tally: readonly Tally[]): string {
  return tally
    .map(({ sources, strength, count }) => `${sources.join('+')}/${strength ?? ''}:${count}`)
    .join(' ');
}

const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  repeats: ['pair of asks that say the same', 'pairs of asks that say the same'],
  extends: [
    'pair of asks of which one goes further than the other',
    'pairs of asks of which one goes further than the other',
  ],
  'conflicts-with': ['pair of asks that pull apart', 'pairs of asks that pull apart'],
};

/** "NHS England, National: 66 asks (Fuller Stocktake 61, On Primary Care 5)" */
export function sayCell(model: MatrixModel, { row, column, count, tally }: MatrixCell): string {
  const name = model.rows.find(({ id }) => id === row)?.label ?? row;
  const head = model.columns.find(({ id }) => id === column);
  if (head?.holds === 'pairs') return `${name}: ${sayCount(count, ...(PAIRS[column] ?? ['pair', 'pairs']))}`;
  const where = head ? `${name}, ${head.label}` : name;
  return `${where}: ${sayCount(count, 'ask')} (${saySplit(model, tally)})`;
}

/** "Fuller Stocktake 61, On Primary Care 5": what a cell is split by, in the order of the key. */
export function saySplit(model: MatrixModel, tally: readonly Tally[]): string {
  const keys = model.split === 'source' ? model.sources : model.strengths;
  return keys
    .map(({ id, label }) => [label, countOf(model, tally, id)] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${model.split === 'source' ? label : label.toLowerCase()} ${count}`)
    .join(', ');
}

/** How many of a cell have one value of what it is split by. */
export function countOf({ split }: Pick<MatrixModel, 'split'>, tally: readonly Tally[], id: string): number {
  return tally
    .filter(({ sources, strength }) => (split === 'source' ? sources.includes(id) : strength === id))
    .reduce((sum, { count }) => sum + count, 0);
}

/** What one whole column or one whole row is called in the twin. */
export const WHOLE = 'All asks';
