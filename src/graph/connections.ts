import type { AtlasRecord, Relation } from '../model/atlas.ts';
import { splitReference } from '../model/ids.ts';
import { RELATION_TYPES, RELATION_TYPE_NAMES } from '../model/relation-types.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** A relation as one of its ends sees it. */
export interface Connection {
  relation: Relation;
  /** The record at the other end, and its part where the relation names one. */
  other: AtlasRecord;
  otherPart: string | null;
  /** The part of this record where the relation starts or ends, if it names one. */
  ownPart: string | null;
}

/** Connections that read alike: "Extends", "Extended by". */
export interface ConnectionGroup {
  label: string;
  connections: readonly Connection[];
}

/**
 * What a record is connected to, from both ends, grouped by verb in the order of the table of verbs, forward before
 * backward. Verbs that read alike from either end make one group.
 */
export function groupConnections(index: AtlasIndex, record: AtlasRecord): ConnectionGroup[] {
  const groups = new Map<string, Connection[]>();
  const relations = index.relationsAt.get(record.id) ?? [];
  for (const type of RELATION_TYPE_NAMES) {
    for (const direction of ['forward', 'backward'] as const) {
      const label = RELATION_TYPES[type][direction];
      for (const relation of relations) {
        if (relation.type !== type) continue;
        const [own, other] =
          direction === 'forward' ? [relation.from, relation.to] : [relation.to, relation.from];
        const here = splitReference(own);
        const there = splitReference(other);
        if (here.record !== record.id) continue;
        // What came since has its own place on the page.
        if (type === 'later-related' && direction === 'backward') continue;
        const connection = {
          relation,
          other: getRecord(index, there.record),
          otherPart: there.part,
          ownPart: here.part,
        };
        groups.set(label, [...(groups.get(label) ?? []), connection]);
      }
    }
  }
  return [...groups].map(([label, connections]) => ({ label, connections }));
}
