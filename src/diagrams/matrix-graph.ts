import { layoutMatrixStack } from './layout/layout-matrix-stack.ts';
import { layoutMatrix } from './layout/layout-matrix.ts';
import {
  MATRIX_TEXT,
  type GridCell,
  type MatrixGraph,
  type MatrixLayout,
  type MatrixMeasure,
} from './layout/layout-matrix-shapes.ts';
import type { MatrixCell, MatrixModel } from './matrix-model.ts';
import { measureText } from './text-width.ts';

/** The drawings that a page holds: its container and the reader choose one. Turned, rows and columns change places. */
export const MATRIX_DRAWINGS = [
  { id: 'narrow', width: 324, turned: false },
  { id: 'middle', width: 760, turned: false },
  { id: 'wide', width: 1120, turned: false },
  { id: 'narrow-turned', width: 324, turned: true },
  { id: 'wide-turned', width: 1120, turned: true },
] as const;
export type MatrixDrawing = (typeof MATRIX_DRAWINGS)[number];

export const measureMatrix: MatrixMeasure = (text, style) =>
  measureText(text, MATRIX_TEXT[style].size, MATRIX_TEXT[style].face);

/** What the layout needs to know of the model, rows and columns as they stand or changed about. */
export function graphOfMatrix(model: MatrixModel, turned: boolean): MatrixGraph {
  const keys = model.split === 'source' ? model.sources : model.strengths;
  const cells = model.cells.map((cell): GridCell => ({
    id: cell.id,
    row: turned ? cell.column : cell.row,
    column: turned ? cell.row : cell.column,
    count: cell.count,
    ...splitCell(model, cell, keys),
  }));
  const rows = model.rows.map(({ id, label, short, whole }) => ({
    id,
    label: turned ? short : label,
    whole: whole.count,
    holds: 'asks' as const,
  }));
  const columns = model.columns.map(({ id, label, holds }) => ({ id, label, holds, whole: null }));
  return {
    rows: turned ? columns : rows,
    columns: turned ? rows : columns,
    cells,
    keys,
    keyHeading: model.split === 'source' ? 'Asked in' : 'Worded',
  };
}

function splitCell(
  { split, columns, sources, strengths }: MatrixModel,
  { column, tally }: MatrixCell,
  keys: readonly { id: string; letter: string }[],
): Pick<GridCell, 'slices' | 'letters'> {
  if (columns.find(({ id }) => id === column)?.holds === 'pairs') return { slices: [], letters: [] };
  const inners = split === 'source' ? strengths : sources;
  const slices = keys.flatMap(({ id: outer }) =>
    inners.flatMap(({ id: inner }) => {
      const [source, strength] = split === 'source' ? [outer, inner] : [inner, outer];
      const found = tally.find((own) => own.sources[0] === source && own.strength === strength);
      return found ? [{ outer, inner, count: found.count }] : [];
    }),
  );
  const letters = keys
    .filter(({ id }) => slices.some(({ outer }) => outer === id))
    .map(({ id, letter }) => ({ key: id, letter }));
  return { slices, letters };
}

export function layOutDrawing(model: MatrixModel, { id, width, turned }: MatrixDrawing): MatrixLayout {
  const graph = graphOfMatrix(model, turned);
  const measure = measureMatrix;
  if (id === 'narrow' || id === 'narrow-turned')
    return layoutMatrixStack(graph, { width, measure, labels: turned ? 122 : 104 });
  if (turned)
    return layoutMatrix(graph, {
      width,
      measure,
      labels: 104,
      shape: 'square-under',
      lettered: true,
      largest: 44,
      turnedHeads: true,
    });
  const bars = model.split === 'strength';
  return layoutMatrix(graph, {
    width,
    measure,
    labels: id === 'wide' ? (bars ? 260 : 290) : bars ? 166 : 178,
    // Where there is no room for letters, the order of the parts and their shade tell them apart.
    lettered: id === 'wide',
    shape: bars ? 'bar' : 'square-beside',
    largest: id === 'wide' ? 64 : 34,
    turnedHeads: false,
  });
}
