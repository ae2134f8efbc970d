import type { Box } from './levels-shapes.ts';

// What the layout of the training pathway takes and what it returns. Lengths are in the units of the drawing.

/** Marks of one kind at one crossing, drawn as one with their number beside it. */
export interface GraphTrainingMark {
  kind: 'recommendation' | 'programme' | 'obstacle';
  count: number;
}

/** One crossing, in the row of its stage and the column of its lane. */
export interface GraphCrossing {
  marks: readonly GraphTrainingMark[];
  /** How many things are said to be missing here. */
  gaps: number;
}

export interface GraphStage {
  id: string;
  name: string;
  /** How many things are said to be missing of the stage as a whole. */
  gaps: number;
  /** One a lane, in the order of the lanes. */
  crossings: readonly GraphCrossing[];
}

export interface TrainingGraph {
  stages: readonly GraphStage[];
  lanes: readonly { id: string; name: string }[];
  /** Stands over the names of the lanes. */
  lanesHeading: string;
  /** Stands before the names of the lanes that have nothing at a stage, where they get no row. */
  nothing: string;
}

export const TRAINING_STYLES = {
  stage: { size: 16, face: 'serif' },
  lane: { size: 14, face: 'regular' },
  note: { size: 13, face: 'regular' },
  letter: { size: 13, face: 'bold' },
  count: { size: 14, face: 'bold' },
  gap: { size: 13, face: 'bold' },
} as const;
export type TrainingStyle = keyof typeof TRAINING_STYLES;

/** The width of a line of text in a style. */
export type TrainingMeasure = (text: string, style: TrainingStyle) => number;

/** One line; `y` is its baseline. */
export interface TrainingLine {
  text: string;
  x: number;
  y: number;
  style: TrainingStyle;
  anchor: 'start' | 'middle';
}

export interface PlacedTrainingMark extends GraphTrainingMark {
  /** The place of the whole, shape and number. */
  box: Box;
  /** Middle and width of the shape. */
  shape: { x: number; y: number; size: number };
  letter: TrainingLine;
  number: TrainingLine;
}

/** A dashed outline, broken at its top by the word that says how many gaps it stands for. */
export interface PlacedGap {
  count: number;
  box: Box;
  /** What the word covers of the outline. */
  tag: Box;
  text: TrainingLine;
}

export interface PlacedHead {
  /** Id of the stage or the lane. */
  id: string;
  box: Box;
  texts: readonly TrainingLine[];
}

export interface PlacedCrossing {
  /** Places in the graph's lists. */
  stage: number;
  lane: number;
  /** The ground of the crossing. */
  tile: Box;
  marks: readonly PlacedTrainingMark[];
  gap: PlacedGap | null;
}

export interface PlacedStage {
  head: PlacedHead;
  /** Where it lies on the path. */
  node: { x: number; y: number; radius: number };
  /** All of it: a column where the path runs across, a block where it runs down. */
  ground: Box;
  gap: PlacedGap | null;
  /** The lanes that have nothing here, where they get no row. */
  remarks: readonly TrainingLine[];
}

/** A row of the drawing: one lane, at all stages where the path runs across, at one where it runs down. */
export interface PlacedLane {
  lane: number;
  /** The stage that the row stands at; null for all. */
  stage: number | null;
  head: PlacedHead;
  crossings: readonly PlacedCrossing[];
}

export interface TrainingLayout {
  width: number;
  height: number;
  direction: 'across' | 'down';
  path: { start: readonly [number, number]; end: readonly [number, number] };
  headings: readonly TrainingLine[];
  stages: readonly PlacedStage[];
  lanes: readonly PlacedLane[];
}
