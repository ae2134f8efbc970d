import type { AtlasIndex } from '../graph/atlas-index.ts';
import type { AtlasRecord, OwnerRecord, StructureRecord } from '../model/atlas.ts';
import type { RelationType } from '../model/relation-types.ts';
import { isSameBody } from './levels-bodies.ts';
import type { LevelBody, LevelsModel } from './levels-model.ts';
import { bodiesOf } from './levels-words.ts';

/** A structure that stands so to a body of the drawing of levels is drawn too. */
const JOINING: readonly RelationType[] = ['part-of', 'answers-to', 'sits-on', 'succeeded-by'];

/**
 * The bodies of the drawing of levels, and every structure that is part of one of them, answers to it, sits on it or
 * gave way to it, by what a relation of its own record or of its owner record says.
 */
export function joinBodies(index: AtlasIndex, levels: LevelsModel): LevelBody[] {
  const drawn = bodiesOf(levels);
  const ends = new Set<string>(
    drawn.flatMap((body) => [body.id, findOwner(index, index.byId.get(body.id)!)?.id ?? body.id]),
  );
  const joined: StructureRecord[] = [];
  let left = ((index.byKind.get('structure') ?? []) as readonly StructureRecord[]).filter(
    ({ id, levels: [level] }) => level && !ends.has(id),
  );
  /** One that has just been joined may join others, so this goes on until none is added. */
  for (let found = left; found.length > 0;) {
    found = left.filter((record) => {
      const ids = [record.id, findOwner(index, record)?.id];
      return index.atlas.relations.some(
        ({ from, type, to }) => JOINING.includes(type) && ids.some((id) => id === from) && ends.has(to),
      );
    });
    joined.push(...found);
    left = left.filter((record) => !found.includes(record));
    for (const { id } of found) ends.add(id);
  }
  return [...drawn, ...joined.map((record) => describeJoined(index, record))].map((body) => ({
    ...body,
    ownerId: findOwner(index, index.byId.get(body.id)!)?.id ?? null,
  }));
}

/** The owner record of the same body: itself, or the one of the same short form or title. */
export function findOwner(index: AtlasIndex, record: AtlasRecord): OwnerRecord | null {
  if (record.kind === 'owner') return record;
  const owners = (index.byKind.get('owner') ?? []) as readonly OwnerRecord[];
  return owners.find((owner) => isSameBody(owner, record)) ?? null;
}

/** A structure as a body of the drawing, at the first level that it names. */
export function describeJoined(index: AtlasIndex, record: StructureRecord): LevelBody {
  const owner = findOwner(index, record);
  const { id, title, url, statutory, levels } = record;
  return {
    id,
    kind: 'structure',
    ownerId: owner?.id ?? null,
    ownerUrl: owner?.url ?? null,
    label: record.short ?? title,
    title,
    url,
    statutory,
    level: levels[0]!,
  };
}
