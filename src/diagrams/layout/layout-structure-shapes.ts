import type { Box, TextLine } from './levels-shapes.ts';
import type { StyledText } from './stack-texts.ts';

// What the layouts of the structure take and what they return. Lengths are in the units of the drawing.

/** What has come since, in a box, with the mark that stands before it. */
export interface SinceText {
  texts: readonly StyledText[];
  gone: boolean;
}

export interface NestedNode {
  id: string;
  kind: 'area' | 'body';
  texts: readonly StyledText[];
  since: SinceText | null;
  /** Bodies in it. */
  bodies: readonly NestedNode[];
  /** The narrower area inside it: in an area, or in the body that all of it belongs to. */
  area: NestedNode | null;
}

/** A text with a mark before it, in a box of its own. */
export interface PlacedSince {
  box: Box;
  /** Middle of the mark. */
  mark: readonly [number, number];
  gone: boolean;
  /** Counted from the top; for the arrow keys. */
  row: number;
  texts: readonly TextLine[];
}

export interface PlacedNested {
  id: string;
  kind: 'area' | 'body';
  box: Box;
  row: number;
  /** The room of its own texts, at its top. */
  head: Box;
  texts: readonly TextLine[];
  since: PlacedSince | null;
  inside: readonly PlacedNested[];
}

export interface NestedLayout {
  width: number;
  height: number;
  root: PlacedNested;
}

/** A relation between two things of the nested drawing. */
export interface RelationEnds {
  /** "from type to"; the words in a box that a line starts from bear it too. */
  key: string;
  from: string;
  to: string;
  type: string;
  /** Our reading: its line is broken. */
  tentative: boolean;
  /** Drawn at all times, and not only where one of its ends is picked out. */
  always: boolean;
}

/** A relation as a line that runs through the gaps between boxes: from its words to the thing it leads to. */
export interface PlacedRelation extends RelationEnds {
  /** Corners, first to last; from each to the next the line runs along one axis. */
  points: readonly (readonly [number, number])[];
}

export interface TreeNode {
  id: string;
  kind: 'area' | 'body';
  texts: readonly StyledText[];
  since: SinceText | null;
  /** How it stands to the node above it; null for the topmost. */
  link: { label: string; note: string | null; tentative: boolean; given: boolean } | null;
  children: readonly TreeNode[];
}

export interface PlacedTreeNode {
  id: string;
  kind: 'area' | 'body';
  depth: number;
  row: number;
  box: Box;
  texts: readonly TextLine[];
  since: PlacedSince | null;
}

/** A line to a node from the one above it. */
export interface PlacedBranch {
  from: string;
  to: string;
  tentative: boolean;
  /** False where nothing is said beyond that it stands at the level. */
  given: boolean;
  /** Where the line leaves the trunk, and where it ends. */
  start: readonly [number, number];
  end: readonly [number, number];
  texts: readonly TextLine[];
}

export interface TreeLayout {
  width: number;
  height: number;
  nodes: readonly PlacedTreeNode[];
  /** One vertical line for each node with others under it. */
  trunks: readonly { from: string; x: number; top: number; bottom: number }[];
  branches: readonly PlacedBranch[];
}
