import type { ActionKind } from '../action-kinds.ts';

/** The outlines of the marks, the kinds' glyphs drawn large, in a box of 40 by 40. */
export const MARK_SHAPES: Readonly<Record<ActionKind, string>> = {
  'shared-action': 'M20 1l17 9.5v19L20 39 3 29.5v-19z',
  'high-impact-action': 'M20 2l19 36H1z',
};
