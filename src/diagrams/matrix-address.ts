import type { MatrixModel } from './matrix-model.ts';
import type { MatrixChoice } from './matrix-view.ts';

/** Everything that the address of a matrix states. `pick` is a cell, or nothing. */
export interface MatrixState extends MatrixChoice {
  pick: string;
}

/**
 * Reads `?order=name&source=fuller-stocktake&strength=should&turned=1&pick=nhs-england.national`.
 * @returns the state, and what in the address is not in this matrix and was passed over
 */
export function readState(search: string, model: MatrixModel): { state: MatrixState; unknown: string[] } {
  const asked = new URLSearchParams(search);
  const unknown: string[] = [];
  const read = (name: string, known: readonly string[]): string => {
    const given = asked.get(name) ?? '';
    if (given === '' || known.includes(given)) return given;
    unknown.push(given);
    return '';
  };
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const order = read('order', ids(model.orders));
  const state = {
    // The first order is that of the rows as they stand.
    order: order === model.orders[0]?.id ? '' : order,
    source: read('source', ids(model.sources)),
    strength: read('strength', ids(model.strengths)),
    isTurned: read('turned', ['1']) === '1',
    pick: read('pick', [...ids(model.cells), ...model.rows.map(({ whole }) => whole.id)]),
  };
  return { state, unknown };
}

/** The same address with this state, and with whatever else it states. */
export function writeState(address: string, { isTurned, ...rest }: MatrixState): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ ...rest, turned: isTurned ? '1' : '' })) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
