import type { AtlasRecord, IcbRecord } from '../model/atlas.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** A board of July 2022 with those that hold its area now: itself, where it was not abolished. */
export interface BoardThenAndNow {
  then: IcbRecord;
  now: readonly IcbRecord[];
}

export function successorsOf(index: AtlasIndex, board: AtlasRecord): IcbRecord[] {
  return otherEnds(index, board, 'from');
}

export function predecessorsOf(index: AtlasIndex, board: AtlasRecord): IcbRecord[] {
  return otherEnds(index, board, 'to');
}

/** Ids of the boards that hold the areas of the given ones now, each once. */
export function boardsNow(index: AtlasIndex, ids: readonly string[]): string[] {
  const now = ids.flatMap((id) => {
    const successors = successorsOf(index, getRecord(index, id));
    return successors.length ? successors.map((board) => board.id as string) : [id];
  });
  return [...new Set(now)];
}

/** Every board of July 2022, by NHS region and then by name. */
export function boardsByRegion(index: AtlasIndex): [string, BoardThenAndNow[]][] {
  const boards = (index.byKind.get('icb') ?? []).filter((record) => record.kind === 'icb');
  const then = boards.filter(({ from }) => from < '2026');
  const regions = [...new Set(then.map(({ region }) => region))].sort();
  return regions.map((region) => [
    region,
    then
      .filter((board) => board.region === region)
      .map((board) => {
        const now = successorsOf(index, board);
        return { then: board, now: now.length ? now : [board] };
      }),
  ]);
}

function otherEnds(index: AtlasIndex, board: AtlasRecord, here: 'from' | 'to'): IcbRecord[] {
  const there = here === 'from' ? 'to' : 'from';
  return (index.relationsAt.get(board.id) ?? [])
    .filter((relation) => relation.type === 'succeeded-by' && relation[here] === board.id)
    .map((relation) => getRecord(index, relation[there]))
    .filter((record) => record.kind === 'icb');
}
