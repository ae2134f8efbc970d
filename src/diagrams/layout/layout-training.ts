import type { TrainingGraph, TrainingLayout, TrainingMeasure } from './layout-training-shapes.ts';
import { layoutTrainingAcross } from './layout-training-across.ts';
import { layoutTrainingDown } from './layout-training-down.ts';

/** From this width on the path runs from left to right; below, downward. */
const ACROSS = 640;

/**
 * Lays the stages out along a path, with the lanes as rows that cross it. The input is left as it is; coordinates are
 * rounded to tenths.
 */
export function layoutTraining(
  graph: TrainingGraph,
  options: { width: number; measure: TrainingMeasure },
): TrainingLayout {
  return options.width >= ACROSS ? layoutTrainingAcross(graph, options) : layoutTrainingDown(graph, options);
}
