// What the layout of the levels takes and what it returns. Lengths are in the units of the drawing.

export interface GraphBody {
  id: string;
  label: string;
  /** A second, lighter text under the label. */
  detail: string | null;
}

export interface GraphMark {
  id: string;
  label: string;
  /** Inside a triangle there is less room, and it is lower. */
  shape: 'hexagon' | 'triangle';
}

export interface GraphLevel {
  id: string;
  name: string;
  /** A link may start or end at the level itself, under this id. */
  areaId: string | null;
  /** What a note on a link to the level calls it; its name where this is null. */
  areaLabel: string | null;
  /** Lighter lines under the name. */
  details: readonly string[];
  bodies: readonly GraphBody[];
  marks: readonly GraphMark[];
  /** Stands over the marks where they are not in a column of their own. */
  marksCaption: string | null;
  /** Said where there is no body or no mark. */
  noBodies: string | null;
  noMarks: string | null;
  /** Said in the place of both where there is neither. */
  nothing: string | null;
}

export interface GraphLink {
  from: string;
  to: string;
  label: string;
  /** Not said outright: its words are set apart. */
  tentative: boolean;
}

/** The highest level first. */
export interface LevelsGraph {
  levels: readonly GraphLevel[];
  links: readonly GraphLink[];
  headings: { level: string; bodies: string; marks: string };
}

export const TEXT_STYLES = {
  heading: { size: 13, face: 'regular' },
  name: { size: 19, face: 'serif' },
  detail: { size: 13, face: 'regular' },
  label: { size: 15, face: 'bold' },
  title: { size: 14, face: 'bold' },
  note: { size: 13, face: 'regular' },
  tentative: { size: 13, face: 'regular' },
  mark: { size: 15, face: 'bold' },
  markInTriangle: { size: 13, face: 'bold' },
} as const;
export type TextStyle = keyof typeof TEXT_STYLES;

/** The width of a line of text in a style. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line; `y` is its baseline. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
  anchor: 'start' | 'middle';
  /** The relation that it says, where a line may start from it: "from type to". */
  link?: string;
}

export interface PlacedItem {
  id: string;
  box: Box;
  texts: readonly TextLine[];
}

export interface PlacedLevel {
  id: string;
  areaId: string | null;
  box: Box;
  /** The name and what stands under it. */
  head: { box: Box; texts: readonly TextLine[] };
  /** Where the sign of the level goes: its middle and radius. */
  sign: { x: number; y: number; radius: number };
  bodies: readonly PlacedItem[];
  marks: readonly PlacedItem[];
  remarks: readonly TextLine[];
}

export interface PlacedLink {
  from: string;
  to: string;
  tentative: boolean;
  start: readonly [number, number];
  end: readonly [number, number];
  texts: readonly TextLine[];
}

export interface LevelsLayout {
  width: number;
  height: number;
  headings: readonly TextLine[];
  levels: readonly PlacedLevel[];
  /** The links drawn as lines; each of the others is a note on the item that it starts from. */
  links: readonly PlacedLink[];
}
