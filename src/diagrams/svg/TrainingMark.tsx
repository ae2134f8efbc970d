import type { PlacedGap, PlacedTrainingMark, TrainingLine } from '../layout/layout-training-shapes.ts';
import { TRAINING_STYLES } from '../layout/layout-training-shapes.ts';
import { TRAINING_SHAPES } from '../training-shapes.ts';

/** Lines of text, each where the layout puts it. */
export function TrainingLines({ lines }: { lines: readonly TrainingLine[] }) {
  return lines.map(({ text, x, y, style, anchor }) => {
    const { size, face } = TRAINING_STYLES[style];
    return (
      <text
        key={`${x} ${y}`}
        class={`t-${style}`}
        x={x}
        y={y}
        font-size={size}
        font-weight={face === 'regular' ? undefined : 600}
        text-anchor={anchor === 'start' ? undefined : anchor}
      >
        {text}
      </text>
    );
  });
}

/** A shape with its letter, and how many things it stands for beside it. */
export function TrainingMarkShape({ mark }: { mark: PlacedTrainingMark }) {
  const { kind, shape, letter, number, box } = mark;
  return (
    <>
      <rect class="hit" {...box} fill="none" />
      <path
        class="shape"
        d={TRAINING_SHAPES[kind]}
        transform={`translate(${shape.x} ${shape.y}) scale(${Math.round((shape.size / 24) * 1000) / 1000})`}
        fill="none"
        stroke="currentColor"
        stroke-linejoin="round"
        stroke-width="1.5"
      />
      <TrainingLines lines={[letter, number]} />
    </>
  );
}

/** A dashed outline, broken by the word that stands on it. */
export function TrainingGapShape({ gap: { box, tag, text } }: { gap: PlacedGap }) {
  return (
    <>
      <rect
        class="outline"
        {...box}
        rx="7"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="6 4"
      />
      <rect class="tag" {...tag} rx="3" fill="#fff" />
      <TrainingLines lines={[text]} />
    </>
  );
}
