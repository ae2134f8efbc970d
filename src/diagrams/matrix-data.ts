import type { MatrixCell, MatrixModel, MatrixRow, Tally } from './matrix-model.ts';

type Keys = Pick<MatrixModel, 'sources' | 'strengths'>;

/** A matrix as its page holds it: whatever follows from something else is left out. */
interface Written extends Omit<MatrixModel, 'rows' | 'cells' | 'all'> {
  rows: readonly (Omit<MatrixRow, 'whole'> & { whole: string })[];
  /** By the places of its row and its column. */
  cells: readonly (readonly [row: number, column: number, tally: string])[];
  all: string;
}

/** The whole of a matrix as JSON, for the script of its page. */
export function writeMatrix(model: MatrixModel): string {
  const { rows, columns, cells, all, ...rest } = model;
  const written: Written = {
    ...rest,
    columns,
    rows: rows.map(({ whole, ...row }) => ({
      ...row,
      whole: writeTally(model, whole.tally),
    })),
    cells: cells.map(({ row, column, tally }) => [
      rows.findIndex(({ id }) => id === row),
      columns.findIndex(({ id }) => id === column),
      writeTally(model, tally),
    ]),
    all: writeTally(model, all),
  };
  // In markup, a name in it could end the element that holds it.
  return JSON.stringify(written).replaceAll('<', '\\u003c');
}

/** The same matrix again. */
export function readMatrix(text: string): MatrixModel {
  const { rows, cells, all, ...rest } = JSON.parse(text) as Written;
  const describe = (row: string, column: string, tally: string): MatrixCell => {
    const read = readTally(rest, tally);
    const count = read.reduce((sum, own) => sum + own.count, 0);
    const url = `/explore/${rest.name}/${row}/${column === 'all' ? '' : `#${column}`}`;
    return { id: `${row}.${column}`, row, column, count, url, tally: read };
  };
  return {
    ...rest,
    rows: rows.map((row) => ({ ...row, whole: describe(row.id, 'all', row.whole) })),
    cells: cells.map(([row, column, tally]) => describe(rows[row]!.id, rest.columns[column]!.id, tally)),
    all: readTally(rest, all),
  };
}

/** "1/2:3 0+4/:2": three of the second document and the third strength, two pairs of the first and the fifth document. */
function writeTally({ sources, strengths }: Keys, tally: readonly Tally[]): string {
  const placeOf = (keys: readonly { id: string }[], id: string) => keys.findIndex((key) => key.id === id);
  return tally
    .map(({ sources: own, strength, count }) => {
      const documents = own.map((id) => placeOf(sources, id)).join('+');
      return `${documents}/${strength === null ? '' : placeOf(strengths, strength)}:${count}`;
    })
    .join(' ');
}

function readTally({ sources, strengths }: Keys, text: string): Tally[] {
  return text.split(' ').flatMap((entry) => {
    const [, documents, strength, count] = /^(.+)\/(.*):(\d+)$/.exec(entry) ?? [];
    if (documents === undefined) return [];
    return [
      {
        sources: documents.split('+').map((place) => sources[Number(place)]!.id),
        strength: strength ? strengths[Number(strength)]!.id : null,
        count: Number(count),
      },
    ];
  });
}
