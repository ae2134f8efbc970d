import type { AtlasRecord, Part, Relation } from '../model/atlas.ts';
import { recordIdOf, splitReference } from '../model/ids.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** One side of a disagreement: an ask, or the part of it that pulls. */
export interface ConflictEnd {
  record: AtlasRecord;
  part: Part | null;
  url: string;
  /** Short name of the document that asks it. */
  source: string | null;
}

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
      ends: [describeEnd(index, relation.from), describeEnd(index, relation.to)],
    }));
}

function describeEnd(index: AtlasIndex, reference: string): ConflictEnd {
  const { record: id, part: partId } = splitReference(reference);
  const record = getRecord(index, id);
  const part = record.parts.find((own) => own.id === partId) ?? null;
  const cite = (part?.cites ?? record.cites)[0];
  return {
    record,
    part,
    url: part ? `${record.url}#${part.id}` : record.url,
    source: cite ? getRecord(index, recordIdOf('source', cite.source)).short : null,
  };
}
