import type { TrainingKind } from './training-kinds.ts';

/** The outlines of the marks, each in a box of 24 by 24 around a middle at 0: a disc, a signpost, a block. */
export const TRAINING_SHAPES: Readonly<Record<TrainingKind, string>> = {
  recommendation: 'M0-12a12 12 0 010 24a12 12 0 010-24z',
  programme: 'M-11-10.5H4L12.5 0 4 10.5H-11z',
  obstacle: 'M-11-11H11V11H-11z',
};
