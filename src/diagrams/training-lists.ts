import { TRAINING_KINDS, type ShownKind, type TrainingKind } from './training-kinds.ts';
import type { Crossing, TrainingStage } from './training-model.ts';
import type { TrainingThing } from './training-places.ts';

/** "education-training:3 fuller-stocktake:1": how many of the things rest on each document. */
export function countBySource(things: readonly TrainingThing[]): string {
  const counts = new Map<string, number>();
  for (const { sources } of things)
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, count]) => `${source}:${count}`).join(' ');
}

/** Where the list of one kind at a crossing stands; of the gaps of a whole stage, where `crossing` is null. */
export function listUrl(
  { url }: Pick<TrainingStage, 'url'>,
  crossing: Crossing | null,
  kind: ShownKind,
): string {
  return `${url}#${listId(crossing, kind)}`;
}

export function listId(crossing: Crossing | null, kind: ShownKind | TrainingKind): string {
  const name = kind === 'gap' ? 'gaps' : `${kind}s`;
  return crossing ? `${crossing.lane.slug}-${name}` : `stage-${name}`;
}

/** The kinds of thing that stand at the crossing, with how many. */
export function marksOf({ things }: Crossing): { kind: TrainingKind; things: readonly TrainingThing[] }[] {
  return TRAINING_KINDS.map((kind) => ({ kind, things: things[kind] })).filter(
    ({ things: own }) => own.length > 0,
  );
}
