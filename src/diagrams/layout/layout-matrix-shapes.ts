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

/** One thing that a cell's asks are split by: `outer` by its key, `inner` by the other. */
export interface GridSlice {
  outer: string;
  inner: string;
  count: number;
}

export interface GridCell {
  id: string;
  row: string;
  column: string;
  count: number;
  /** Asks in the order of the key; empty for pairs, which are a sign and a number. */
  slices: readonly GridSlice[];
  /** The key of each outer value and its letter, in the order of the key. */
  letters: readonly { key: string; letter: string }[];
}

export interface GridLine {
  id: string;
  label: string;
  /** How many things the whole line has; null where it has no list of its own. */
  whole: number | null;
}

export interface GridColumn extends GridLine {
  holds: 'asks' | 'pairs';
}

export interface MatrixGraph {
  rows: readonly GridLine[];
  columns: readonly GridColumn[];
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
  /** The key whose letter it is. */
  key?: string;
}

export interface PlacedSlice extends Rectangle {
  outer: string;
  inner: string;
}

/** Everything in it is measured from the corner of its `box`, which is measured from that of its line. */
export interface PlacedMatrixCell {
  id: string;
  box: Rectangle;
  slices: readonly PlacedSlice[];
  sign: { x: number; y: number; radius: number } | null;
  texts: readonly MatrixText[];
}

/** A row, or the group of a narrow drawing: `at` from the top of what it stands in. */
export interface PlacedMatrixLine {
  id: string;
  at: number;
  /** Its height; for a group that of its head alone. */
  extent: number;
  head: { box: Rectangle; texts: readonly MatrixText[] };
  cells: readonly PlacedMatrixCell[];
}

export interface PlacedMatrixHead {
  id: string;
  at: number;
  extent: number;
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

/** Fresh copies throughout, numbers in hundredths. */
export function roundMatrix<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 100) / 100) as T;
  if (Array.isArray(value)) return value.map(roundMatrix) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, roundMatrix(own)])) as T;
  return value;
}
