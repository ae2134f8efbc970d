import { layoutMatrixStack } from './layout/layout-matrix-stack.ts';
import { layoutMatrix } from './layout/layout-matrix.ts';
import {
  MATRIX_TEXT,
  type GridCell,
  type MatrixGraph,
  type MatrixLayout,
  type MatrixMeasure,
} from './layout/layout-matrix-shapes.ts';
import type { MatrixCell } from './matrix-model.ts';
import { countLeft, isLeft, type MatrixView } from './matrix-view.ts';
import { keysOf } from './matrix-words.ts';
import { measureText } from './text-width.ts';

/** The drawings that a page holds: its container chooses one. */
export const MATRIX_SIZES = ['narrow', 'middle', 'wide'] as const;
export type MatrixSize = (typeof MATRIX_SIZES)[number];

/** How wide each is; turned, there is none between the narrow and the wide. */
const WIDTHS = { narrow: 324, middle: 760, wide: 1120 } as const;

export const measureMatrix: MatrixMeasure = (text, style) =>
  measureText(text, MATRIX_TEXT[style].size, MATRIX_TEXT[style].face);

/** What the layout needs to know of a matrix, rows and columns as they stand or changed about. */
export function graphOfMatrix(view: MatrixView): MatrixGraph {
  const { model, choice, rows } = view;
  const { isTurned } = choice;
  const cells = model.cells.map((cell): GridCell => ({
    id: cell.id,
    row: isTurned ? cell.column : cell.row,
    column: isTurned ? cell.row : cell.column,
    count: cell.count,
    shown: countLeft(choice, cell.tally),
    ...splitCell(view, cell),
  }));
  const lines = rows.map(({ id, label, short, whole }) => ({
    id,
    label: isTurned ? short : label,
    whole: countLeft(choice, whole.tally),
    holds: 'asks' as const,
  }));
  const columns = model.columns.map(({ id, label, holds }) => ({ id, label, holds, whole: null }));
  return {
    rows: isTurned ? columns : lines,
    columns: isTurned ? lines : columns,
    cells,
    keys: keysOf(model),
    keyHeading: model.split === 'source' ? 'Asked in' : 'Worded',
  };
}

function splitCell(
  { model, choice }: MatrixView,
  { column, tally }: MatrixCell,
): Pick<GridCell, 'slices' | 'letters'> {
  if (model.columns.find(({ id }) => id === column)?.holds === 'pairs') return { slices: [], letters: [] };
  const bySource = model.split === 'source';
  const inners = bySource ? model.strengths : model.sources;
  const slices = keysOf(model).flatMap(({ id: outer }) =>
    inners.flatMap(({ id: inner }) => {
      const [source, strength] = bySource ? [outer, inner] : [inner, outer];
      const found = tally.find((own) => own.sources[0] === source && own.strength === strength);
      return found ? [{ outer, count: found.count, isLeft: isLeft(choice, found) }] : [];
    }),
  );
  const letters = keysOf(model).flatMap(({ id, letter }) => {
    const own = slices.filter(({ outer }) => outer === id);
    return own.length ? [{ letter, isLeft: own.some((slice) => slice.isLeft) }] : [];
  });
  return { slices, letters };
}

export function layOutDrawing(view: MatrixView, size: MatrixSize): MatrixLayout {
  const { isTurned } = view.choice;
  const graph = graphOfMatrix(view);
  const width = WIDTHS[size];
  const measure = measureMatrix;
  const isWide = size === 'wide';
  if (size === 'narrow' || (isTurned && !isWide))
    return layoutMatrixStack(graph, { width: WIDTHS.narrow, measure, labels: isTurned ? 122 : 104 });
  if (isTurned)
    return layoutMatrix(graph, {
      width,
      measure,
      labels: 104,
      shape: 'square-under',
      lettered: true,
      largest: 44,
      turnedHeads: true,
    });
  const bars = view.model.split === 'strength';
  return layoutMatrix(graph, {
    width,
    measure,
    labels: isWide ? (bars ? 260 : 290) : bars ? 166 : 178,
    // Where there is no room for letters, the order of the parts and their shade tell them apart.
    lettered: isWide,
    shape: bars ? 'bar' : 'square-beside',
    largest: isWide ? 64 : 34,
    turnedHeads: false,
  });
}
