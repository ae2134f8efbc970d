// What the layouts of a matrix take and what they return. Lengths are in the units of the drawing.

export const MATRIX_TEXT = {
  key: { size: 13, face: 'regular' },
  head: { size: 13, face: 'regular' },
  label: { size: 14, face: 'regular' },
  name: { size: 15, face: 'bold' },
  count: { size: 15, face: 'bold' },
  letters: { size: 13, face: 'regular' },
} as const;
export type MatrixTextStyle = keyof typeof MATRIX_TEXT;
export type MatrixMeasure = (text: string, style: MatrixTextStyle) => number;

/** One thing that a cell’s asks are split by: `outer` by its key, and within it by what a filter may leave of it. */
export interface GridSlice {
  outer: string;
  count: number;
  isLeft: boolean;
}

export interface Letter {
  letter: string;
  isLeft: boolean;
}

export interface GridCell {
  id: string;
  row: string;
  column: string;
  /** As large as it is drawn, whatever is left of it. */
  count: number;
  /** As many as it says: those that are left. A cell with none is not drawn. */
  shown: number;
  /** Asks in the order of the key; empty for pairs, which are a sign and a number. */
  slices: readonly GridSlice[];
  /** Of each outer value, in the order of the key. */
  letters: readonly Letter[];
}

export interface GridLine {
  id: string;
  label: string;
  /** How many things are left of the whole line; null where it has no list of its own. */
  whole: number | null;
}

export interface GridColumn extends GridLine {
  holds: 'asks' | 'pairs';
}

export interface MatrixGraph {
  rows: readonly GridLine[];
  columns: readonly GridColumn[];
  /** Of lines that are not drawn too, so that everything keeps its scale under a filter. */
  cells: readonly GridCell[];
  keys: readonly { id: string; letter: string; label: string }[];
  /** Said over the keys. */
  keyHeading: string;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `y` is the baseline. A turned text reads upwards from its point. */
export interface MatrixText {
  text: string;
  x: number;
  y: number;
  style: MatrixTextStyle;
  anchor: 'start' | 'middle' | 'end';
  turned?: true;
}

/** What a cell has of one key. */
export interface PlacedPart {
  key: string;
  box: Rectangle;
  /** What a filter left of it; null where it is whole. */
  left: readonly Rectangle[] | null;
}

/** Everything in it is measured from the corner of its `box`, which is measured from that of its line. */
export interface PlacedMatrixCell {
  id: string;
  box: Rectangle;
  parts: readonly PlacedPart[];
  sign: { x: number; y: number; radius: number } | null;
  texts: readonly MatrixText[];
}

/** A row, or the group of a narrow drawing: `at` from the top of the rows. */
export interface PlacedMatrixLine {
  id: string;
  at: number;
  height: number;
  head: { box: Rectangle; texts: readonly MatrixText[] };
  cells: readonly PlacedMatrixCell[];
}

export interface PlacedMatrixHead {
  id: string;
  at: number;
  box: Rectangle;
  texts: readonly MatrixText[];
}

export interface PlacedKey {
  id: string;
  swatch: Rectangle;
  texts: readonly MatrixText[];
}

export interface MatrixLayout {
  width: number;
  height: number;
  /** Where the rows begin. */
  top: number;
  keys: { texts: readonly MatrixText[]; swatches: readonly PlacedKey[] };
  /** Heads of columns; none where each cell says what it is. */
  heads: readonly PlacedMatrixHead[];
  rows: readonly PlacedMatrixLine[];
  /** Cells stand in columns, or one under another below the head of their line. */
  flow: 'columns' | 'stack';
}

/** Fresh copies throughout, numbers in tenths: finer is not seen, and every digit is carried by the page. */
export function roundMatrix<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(roundMatrix) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, roundMatrix(own)])) as T;
  return value;
}
