import {
  TRAINING_STYLES,
  type GraphCrossing,
  type TrainingGraph,
  type TrainingMeasure,
} from './layout/layout-training-shapes.ts';
import { marksOf } from './training-lists.ts';
import type { TrainingModel } from './training-model.ts';
import { measureText } from './text-width.ts';

/** The widths of drawing that a page holds; its container chooses one. */
export const TRAINING_WIDTHS = { narrow: 324, middle: 760, wide: 1120 } as const;
export type TrainingSize = keyof typeof TRAINING_WIDTHS;

export const measureTraining: TrainingMeasure = (text, style) =>
  measureText(text, TRAINING_STYLES[style].size, TRAINING_STYLES[style].face);

/** What the layout needs to know of the model. */
export function graphOfTraining({ stages, lanes }: TrainingModel): TrainingGraph {
  return {
    stages: stages.map(({ stage, label, gaps, crossings }) => ({
      id: stage,
      name: label,
      gaps: gaps.length,
      crossings: crossings.map((crossing): GraphCrossing => ({
        marks: marksOf(crossing).map(({ kind, things }) => ({ kind, count: things.length })),
        gaps: crossing.things.gap.length,
      })),
    })),
    lanes: lanes.map(({ slug, title }) => ({ id: slug, name: title })),
    lanesHeading: 'Themes, those that most recommendations carry first',
    nothing: 'Nothing asked on:',
  };
}
