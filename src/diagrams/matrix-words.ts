import { sayCount } from '../model/words.ts';
import type { MatrixCell, MatrixModel, Tally } from './matrix-model.ts';
import { countLeft, isFiltered, type MatrixView } from './matrix-view.ts';

const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  repeats: ['pair of asks that say the same', 'pairs of asks that say the same'],
  extends: [
    'pair of asks of which one goes further than the other',
    'pairs of asks of which one goes further than the other',
  ],
  'conflicts-with': ['pair of asks that pull apart', 'pairs of asks that pull apart'],
};

/** What one whole column or one whole row is called in the twin. */
export const WHOLE = 'All asks';

/** What the parts of a cell are told apart by, each with its letter. */
export function keysOf({ split, sources, strengths }: MatrixModel): MatrixModel['sources'] {
  return split === 'source' ? sources : strengths;
}

/** "NHS England, National: 66 asks. 5 with this filter": what a link is called. */
export function nameCell(view: MatrixView, cell: MatrixCell): string {
  return describeCell(view, cell, false);
}

/** "NHS England, National: 66 asks (Fuller Stocktake 61, On Primary Care 5). 5 with this filter": everything about it. */
export function sayCell(view: MatrixView, cell: MatrixCell): string {
  return describeCell(view, cell, true);
}

function describeCell({ model, choice }: MatrixView, cell: MatrixCell, isWhole: boolean): string {
  const { row, column, count, tally } = cell;
  const name = model.rows.find(({ id }) => id === row)?.label ?? row;
  const head = model.columns.find(({ id }) => id === column);
  const asks = `${head ? `${name}, ${head.label}` : name}: ${sayCount(count, 'ask')}`;
  const what =
    head?.holds === 'pairs'
      ? `${name}: ${sayCount(count, ...(PAIRS[column] ?? ['pair', 'pairs']))}`
      : isWhole
        ? `${asks} (${saySplit(model, tally)})`
        : asks;
  return isFiltered(choice) ? `${what}. ${countLeft(choice, tally)} with this filter` : what;
}

/** "Fuller Stocktake 61, On Primary Care 5": what a cell is split by, in the order of the key. */
function saySplit(model: MatrixModel, tally: readonly Tally[]): string {
  return keysOf(model)
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

/** "Levels down, owners across" */
export function sayTurned({ name }: MatrixModel): string {
  return name === 'owners' ? 'Levels down, owners across' : 'Documents down, themes across';
}

/** What is said of a choice: what the filter leaves, how it is sorted, whether it is turned. Empty where nothing is chosen. */
export function sayChoice({ model, choice, rows }: MatrixView): string {
  const { order, source, strength, isTurned } = choice;
  const labelOf = (things: readonly { id: string; label: string }[], id: string) =>
    things.find((thing) => thing.id === id)?.label ?? id;
  const filter = [
    source && `asked in ${labelOf(model.sources, source)}`,
    strength && `worded “${labelOf(model.strengths, strength).toLowerCase()}”`,
  ].filter(Boolean);
  const hasPairs = model.columns.some(({ holds }) => holds === 'pairs');
  const place = `${rows.length} of ${sayCount(model.rows.length, ...model.rowWord)}`;
  return [
    filter.length
      ? `${countLeft(choice, model.all)} of ${sayTotal(model)} are shown, those ${filter.join(' and ')}, at ${place}; hollow is what the filter leaves out.`
      : '',
    strength && hasPairs ? 'Pairs are shown whatever their wording.' : '',
    order ? `Sorted: ${labelOf(model.orders, order).toLowerCase()}.` : '',
    isTurned ? `${sayTurned(model)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "All 635 asks are shown, the owners with the most first." */
export function sayWhole(model: MatrixModel): string {
  return `All ${sayTotal(model)} are shown, the ${model.rowWord[1]} with the most first.`;
}

function sayTotal({ all }: MatrixModel): string {
  return sayCount(
    all.reduce((sum, { count }) => sum + count, 0),
    'ask',
  );
}
