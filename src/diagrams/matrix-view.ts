import type { MatrixCell, MatrixModel, MatrixRow, Tally } from './matrix-model.ts';

/** What a reader may choose of a matrix; what is empty or false is not chosen. */
export interface MatrixChoice {
  /** The id of an order of the rows. */
  order: string;
  /** The slug of a document. */
  source: string;
  /** The id of a group of strengths. */
  strength: string;
  /** Rows and columns have changed places. */
  isTurned: boolean;
}

export const NOTHING_CHOSEN: MatrixChoice = { order: '', source: '', strength: '', isTurned: false };

/** A matrix as it is chosen to be seen. */
export interface MatrixView {
  model: MatrixModel;
  choice: MatrixChoice;
  /** Those of which something is left, in their order. */
  rows: readonly MatrixRow[];
}

export function viewMatrix(model: MatrixModel, choice: MatrixChoice): MatrixView {
  const placeOf = ({ places, whole }: MatrixRow) =>
    choice.order ? (places[choice.order] ?? 0) : -countLeft(choice, whole.tally);
  const rows = model.rows.filter(({ whole }) => countLeft(choice, whole.tally) > 0);
  return { model, choice, rows: rows.sort((a, b) => placeOf(a) - placeOf(b)) };
}

export function isFiltered({ source, strength }: MatrixChoice): boolean {
  return Boolean(source || strength);
}

/** Whether the filter leaves things of these documents and this strength; pairs have no strength to go by. */
export function isLeft(
  { source, strength }: MatrixChoice,
  tally: Pick<Tally, 'sources' | 'strength'>,
): boolean {
  return (
    (!source || tally.sources.includes(source)) &&
    (!strength || tally.strength === null || tally.strength === strength)
  );
}

/** How many things of a list the filter leaves. */
export function countLeft(choice: MatrixChoice, tally: readonly Tally[]): number {
  return tally.reduce((sum, own) => (isLeft(choice, own) ? sum + own.count : sum), 0);
}

/** The address of the list of a cell, narrowed by the same filter. */
export function addressOfList({ source, strength }: MatrixChoice, { url }: MatrixCell): string {
  const search = new URLSearchParams();
  if (source) search.set('source', source);
  if (strength) search.set('strength', strength);
  return search.size ? url.replace(/(?=#|$)/, `?${search}`) : url;
}
