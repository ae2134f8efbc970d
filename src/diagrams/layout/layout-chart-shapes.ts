// What the layout of a chart takes and what it returns. Lengths are in the units of the drawing.

export const CHART_TEXTS = {
  measure: { size: 15, face: 'bold', line: 20 },
  label: { size: 15, face: 'regular', line: 19 },
  value: { size: 15, face: 'bold', line: 19 },
  point: { size: 13, face: 'bold', line: 17 },
  note: { size: 13, face: 'regular', line: 17 },
  big: { size: 42, face: 'serif', line: 46 },
  unit: { size: 18, face: 'regular', line: 24 },
} as const;
export type ChartTextStyle = keyof typeof CHART_TEXTS;

/** The width of a line of text in a style. */
export type MeasureChartText = (text: string, style: ChartTextStyle) => number;

export interface ChartGraphRow {
  /** The places in the series of the values that it stands for. */
  places: readonly number[];
  /** Empty where the number says it all. */
  label: string;
  /** "over 26,000", "7% to 10%". */
  shown: string;
  /** What stands before and after the number where it stands alone, large. */
  large: { before: string; number: string; after: string };
  start: number;
  end: number;
  /** "or more": the range goes on beyond its end. */
  open: boolean;
}

export interface ChartGraphPanel {
  form: 'number' | 'grid' | 'ratio' | 'whole' | 'slope' | 'line' | 'bars';
  /** What the numbers are, where their sign does not say so: "full-time equivalents". */
  unit: string | null;
  rows: readonly ChartGraphRow[];
  /** The scale begins at 0 and ends here; how its end is written. */
  top: number;
  topLabel: string;
  /** When each row is of, in any unit, rising. */
  times: readonly number[];
}

/** What stands over all, each unit in its own panel, and what stands under all. */
export interface ChartGraph {
  measure: string;
  panels: readonly ChartGraphPanel[];
  notes: readonly string[];
}

export interface ChartBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line; `y` is its baseline. */
export interface ChartText {
  text: string;
  x: number;
  y: number;
  style: ChartTextStyle;
  anchor: 'start' | 'middle' | 'end';
  /** What goes on in the same line in another style. */
  then?: { text: string; style: ChartTextStyle };
}

/**
 * A shape as the `d` of a path: `full` shows a value, `empty` what is left of a whole, `track` the room that a bar might fill,
 * `axis` a line of the scale, `course` joins values, `apart` joins two between which nothing is known.
 */
export interface ChartMark {
  role: 'full' | 'empty' | 'track' | 'axis' | 'course' | 'apart';
  d: string;
}

export interface PlacedChartItem {
  places: readonly number[];
  /** Rows are counted from the top of the drawing. */
  row: number;
  box: ChartBox;
  marks: readonly ChartMark[];
  texts: readonly ChartText[];
}

export interface ChartLayout {
  width: number;
  height: number;
  /** Over, beside and under the items. */
  texts: readonly ChartText[];
  marks: readonly ChartMark[];
  items: readonly PlacedChartItem[];
}
