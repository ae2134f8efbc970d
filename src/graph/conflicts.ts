import type { Relation } from '../model/atlas.ts';
import { recordIdOf } from '../model/ids.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';
import { describeEnd, type RelationEnd } from './relation-ends.ts';

/** One side of a disagreement; `source` is the short name of its document. */
export type ConflictEnd = RelationEnd;

export interface Conflict {
  relation: Relation;
  ends: readonly [ConflictEnd, ConflictEnd];
}

/** Every pair of asks that pull apart, in the order of the relations. */
export function listConflicts(index: AtlasIndex): Conflict[] {
  return index.atlas.relations
    .filter(({ type }) => type === 'conflicts-with')
    .map((relation) => ({
      relation,
      ends: [
        nameSource(index, describeEnd(index, relation.from)),
        nameSource(index, describeEnd(index, relation.to)),
      ],
    }));
}

function nameSource(index: AtlasIndex, end: RelationEnd): ConflictEnd {
  return { ...end, source: end.source && getRecord(index, recordIdOf('source', end.source)).short };
}
