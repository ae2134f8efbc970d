import { sayCount, sayList } from '../model/words.ts';
import { STAGE_LABELS } from '../model/vocabularies.ts';
import { sayThings, SHOWN_KINDS } from './training-kinds.ts';
import type { Crossing, ThingsByKind, TrainingLane, TrainingPick, TrainingStage } from './training-model.ts';

/** "5 recommendations, 2 programmes and 1 gap"; what is nought is left out. */
export function sayContents(things: ThingsByKind): string {
  return sayList(
    SHOWN_KINDS.filter((kind) => things[kind].length > 0).map((kind) => sayThings(kind, things[kind].length)),
  );
}

/** What is said when a stage is picked out. */
export function sayStageFocus({ label, things }: TrainingStage): string {
  return `${label}: ${sayContents(things) || 'nothing'}, each counted once.`;
}

/** What is said when a theme is picked out. */
export function sayLaneFocus(
  { title, recommendations }: TrainingLane,
  crossings: readonly Crossing[],
): string {
  const asked = crossings.filter(({ things }) => things.recommendation.length > 0);
  const missing = crossings.filter(({ things }) => things.gap.length > 0);
  return [
    `${title}: carried by ${sayCount(recommendations, 'recommendation')}.`,
    `Asked at ${sayList(asked.map(({ stage }) => STAGE_LABELS[stage]))}.`,
    missing.length
      ? `Something is missing at ${sayList(missing.map(({ stage }) => STAGE_LABELS[stage]))}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is said when a recommendation is picked out. */
export function sayPickFocus({ title, stages, lanes, obstacles, programmes }: TrainingPick): string {
  return [
    `${title}.`,
    `Asked at ${sayList(stages.map((stage) => STAGE_LABELS[stage]))};`,
    `on ${sayList(lanes.map((lane) => lane.title))}.`,
    obstacles ? `${sayCount(obstacles, 'obstacle')}.` : 'No obstacle is named.',
    programmes.length ? `Programmes: ${sayList(programmes)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
