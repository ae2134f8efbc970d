import { scaleSqrt } from 'd3';
import type { Box } from './levels-shapes.ts';
import {
  TRAINING_STYLES,
  type GraphCrossing,
  type PlacedGap,
  type PlacedTrainingMark,
  type TrainingGraph,
  type TrainingLine,
  type TrainingMeasure,
  type TrainingStyle,
} from './layout-training-shapes.ts';
import { wrapText } from './wrap-text.ts';

export const TRAINING_LINE_HEIGHT: Readonly<Record<TrainingStyle, number>> = {
  stage: 20,
  lane: 17,
  note: 17,
  letter: 13,
  count: 14,
  gap: 13,
};

/** The order in which kinds stand at a crossing; each has a place of its own, so that they line up over the rows. */
const PLACES = ['recommendation', 'programme', 'obstacle'] as const;
const BESIDE_SHAPE = 3;
const TAG = { height: 14, pad: 4, inset: 8 };

/** How wide a shape is that stands for so many things: its area goes with their number. */
export function makeMarkSize(
  graph: TrainingGraph,
  range: readonly [number, number],
): (count: number) => number {
  const counts = graph.stages.flatMap(({ crossings }) =>
    crossings.flatMap(({ marks }) => marks.map(({ count }) => count)),
  );
  const scale = scaleSqrt([1, Math.max(2, ...counts)], range).clamp(true);
  return (count) => round(scale(count));
}

/** Marks in a crossing's box, the middle of each shape in the column of its kind. */
export function placeTrainingMarks(
  marks: GraphCrossing['marks'],
  box: Box,
  sizeOf: (count: number) => number,
  largest: number,
  measure: TrainingMeasure,
): PlacedTrainingMark[] {
  const room = box.width / PLACES.length;
  return marks.map(({ kind, count }) => {
    const left = box.x + PLACES.indexOf(kind) * room;
    const size = sizeOf(count);
    const [x, y] = [left + largest / 2 + 1, box.y + box.height / 2];
    const width = largest + 1 + BESIDE_SHAPE + measure(String(count), 'count');
    return {
      kind,
      count,
      box: roundBox({ x: left, y: y - largest / 2 - 1, width, height: largest + 2 }),
      shape: { x: round(x), y: round(y), size },
      letter: line('letter', kind[0]!.toUpperCase(), x, y + TRAINING_STYLES.letter.size * 0.36, 'middle'),
      number: line(
        'count',
        String(count),
        x + size / 2 + BESIDE_SHAPE,
        y + TRAINING_STYLES.count.size * 0.36,
      ),
    };
  });
}

/** An outline with its word on the upper edge, from the left. */
export function placeGap(count: number, box: Box, measure: TrainingMeasure): PlacedGap | null {
  if (count === 0) return null;
  const text = count === 1 ? 'gap' : `${count} gaps`;
  const tag = {
    x: box.x + TAG.inset,
    y: box.y - TAG.height / 2,
    width: measure(text, 'gap') + 2 * TAG.pad,
    height: TAG.height,
  };
  return {
    count,
    box: roundBox(box),
    tag: roundBox(tag),
    text: line('gap', text, tag.x + TAG.pad, box.y + TRAINING_STYLES.gap.size * 0.36),
  };
}

/** A text broken to its room, its first line's top at `y`. */
export function placeTexts(
  text: string,
  style: TrainingStyle,
  at: { x: number; y: number; room: number; anchor?: TrainingLine['anchor'] },
  measure: TrainingMeasure,
): { height: number; texts: TrainingLine[] } {
  const height = TRAINING_LINE_HEIGHT[style];
  const texts = wrapText(text, at.room, (words) => measure(words, style)).map((words, i) =>
    line(style, words, at.x, at.y + (i + 0.74) * height, at.anchor),
  );
  return { height: texts.length * height, texts };
}

export function line(
  style: TrainingStyle,
  text: string,
  x: number,
  y: number,
  anchor: TrainingLine['anchor'] = 'start',
): TrainingLine {
  return { text, x: round(x), y: round(y), style, anchor };
}

/** A box less the same at either side, and at top and bottom. */
export function shrink({ x, y, width, height }: Box, across: number, down = across): Box {
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}

export function roundBox({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
