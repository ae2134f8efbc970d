import type { DevelopmentRecord } from '../model/atlas.ts';
import {
  changesSince,
  ERA_ENDS,
  type Change,
  type Era,
  type StructureBody,
  type StructureModel,
} from './structure-model.ts';

/** Nothing of before this day is among what changed. */
const FIRST_DAY = '2022-01-01';

/** Something that changed the bodies drawn. */
export interface Turn {
  development: DevelopmentRecord;
  /** Bodies that it ended and that its title does not name. */
  ended: readonly StructureBody[];
}

/**
 * What changed from the beginning of 2022 to the last day followed, the earliest first: every end, merger or announced
 * end that names a body drawn, and how many other developments name one.
 */
export function listTurns({ bodies }: StructureModel): { turns: Turn[]; others: number } {
  const seen = new Map<string, { development: DevelopmentRecord; weighty: boolean }>();
  const named = bodies.flatMap(({ changes, succession }) => [
    ...changes,
    ...(succession?.development ? [{ development: succession.development, weighty: true }] : []),
  ]);
  for (const one of named) {
    const { id, date } = one.development;
    if (date >= FIRST_DAY && date <= ERA_ENDS['2026']) seen.set(id, one);
  }
  const turns = [...seen.values()]
    .filter(({ weighty }) => weighty)
    .map(({ development }): Turn => {
      return { development, ended: bodies.filter((body) => isEndOf(body, development)) };
    })
    .sort((a, b) => (a.development.date < b.development.date ? -1 : 1));
  return { turns, others: seen.size - turns.length };
}

function isEndOf({ succession, title }: StructureBody, development: DevelopmentRecord): boolean {
  return (
    succession?.development?.id === development.id &&
    !development.title.toLowerCase().includes(title.toLowerCase())
  );
}

/** The one that a body's box shows of several: the latest end, merger or announced end, or else the latest. */
export function chooseChange(body: StructureBody, era: Era): Change | null {
  const changes = changesSince(body, era);
  return changes.findLast(({ weighty }) => weighty) ?? changes.at(-1) ?? null;
}
