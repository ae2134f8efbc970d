// What the layouts of the timeline take and return. Lengths are in the units of the drawing, times in years.

export interface GraphTimeItem {
  id: string;
  label: string;
  /** Set in bold, and never folded into a count. */
  strong: boolean;
  start: number;
  end: number;
  /** A year or a period is drawn as a bar, a day or a month as a point. */
  span: 'day' | 'year' | 'period';
}

/** What one year holds of one sort; where there is no room it stands as one mark with its count. */
export interface GraphTimeList {
  id: string;
  year: number;
  /** Stands beside the count: "reports and meetings in 2019". */
  label: string;
  items: readonly GraphTimeItem[];
}

export interface GraphTimeLane {
  id: string;
  title: string;
  /** Whether full years may be folded into counts where time runs across. */
  folds: boolean;
  lists: readonly GraphTimeList[];
}

export interface TimeGraph {
  lanes: readonly GraphTimeLane[];
  /** What has no date of its own; it stands off the axis. */
  undated: { title: string; items: readonly GraphTimeItem[] };
}

export const TIME_TEXTS = {
  year: { size: 13, face: 'bold' },
  note: { size: 13, face: 'regular' },
  lane: { size: 14, face: 'bold' },
  item: { size: 13, face: 'regular' },
  strong: { size: 13, face: 'bold' },
  count: { size: 13, face: 'bold' },
} as const;
export type TimeTextStyle = keyof typeof TIME_TEXTS;

/** The width of a line of text in a style. */
export type TimeMeasure = (text: string, style: TimeTextStyle) => number;

export interface TimeBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line; `y` is its baseline. */
export interface TimeText {
  text: string;
  x: number;
  y: number;
  style: TimeTextStyle;
  anchor: 'start' | 'middle' | 'end';
}

export interface PlacedTime {
  id: string;
  /** A single thing, or a list that stands as its count. */
  is: 'item' | 'list';
  /** Which lane it is of; null for what is undated. */
  lane: string | null;
  /** Number of its row for the keyboard, the highest first. */
  row: number;
  /** The mark: its left end, its middle line and its length, which is 0 for a point. */
  mark: { x: number; y: number; length: number };
  /** All that it covers. */
  box: TimeBox;
  texts: readonly TimeText[];
}

export interface TimeLine {
  is: 'axis' | 'grid' | 'rail' | 'piece';
  from: readonly [number, number];
  to: readonly [number, number];
}

/** A lane of a drawing across, or a year of a drawing downward. */
export interface TimeSection {
  id: string;
  label: string;
  ground: TimeBox;
  things: readonly PlacedTime[];
}

export interface TimeLayout {
  width: number;
  height: number;
  direction: 'across' | 'down';
  lines: readonly TimeLine[];
  /** Where the axis breaks: the middle of each sign. */
  breaks: readonly { x: number; y: number }[];
  texts: readonly TimeText[];
  sections: readonly TimeSection[];
  undated: readonly PlacedTime[];
  /** Where a year ends, for the line that is drawn when it is chosen. */
  ends: readonly { year: number; from: readonly [number, number]; to: readonly [number, number] }[];
}
