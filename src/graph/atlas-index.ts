import type { Atlas, AtlasRecord, Part, Relation } from '../model/atlas.ts';
import { splitReference, type RecordId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import { citesOf } from '../model/record-cites.ts';
import type { Level, OwnerRole, Stage } from '../model/vocabularies.ts';

/** A part together with the record that it belongs to. */
export interface AskedPart {
  record: AtlasRecord;
  part: Part;
}

/** A part and how the owner in question stands to it. */
export interface OwnedPart extends AskedPart {
  as: OwnerRole;
}

/** The atlas seen from every side that a page asks for. Built once, in time proportional to the content. */
export interface AtlasIndex {
  atlas: Atlas;
  byId: ReadonlyMap<string, AtlasRecord>;
  byKind: ReadonlyMap<Kind, readonly AtlasRecord[]>;
  /** Relations that start or end at the record or at one of its parts. */
  relationsAt: ReadonlyMap<string, readonly Relation[]>;
  partsByOwner: ReadonlyMap<string, readonly OwnedPart[]>;
  partsByLevel: ReadonlyMap<Level, readonly AskedPart[]>;
  /** Records on the theme, and those of which a part is. */
  recordsByTheme: ReadonlyMap<string, readonly AtlasRecord[]>;
  partsByTheme: ReadonlyMap<string, readonly AskedPart[]>;
  recordsByStage: ReadonlyMap<Stage, readonly AtlasRecord[]>;
  /** Records whose text rests on the passage, keyed `fuller-stocktake annex/7`. */
  recordsByPassage: ReadonlyMap<string, readonly AtlasRecord[]>;
}

/** Looks a record up that the gate has made sure of. */
export function getRecord(index: AtlasIndex, id: RecordId | string): AtlasRecord {
  const record = index.byId.get(id);
  if (!record) throw new Error(`No record ${id}: the gate should have refused this reference.`);
  return record;
}

export function passageKey(source: string, passage: string): string {
  return `${source} ${passage}`;
}

export function indexAtlas(atlas: Atlas): AtlasIndex {
  const byKind = new Map<Kind, AtlasRecord[]>();
  const relationsAt = new Map<string, Relation[]>();
  const partsByOwner = new Map<string, OwnedPart[]>();
  const partsByLevel = new Map<Level, AskedPart[]>();
  const recordsByTheme = new Map<string, AtlasRecord[]>();
  const partsByTheme = new Map<string, AskedPart[]>();
  const recordsByStage = new Map<Stage, AtlasRecord[]>();
  const recordsByPassage = new Map<string, AtlasRecord[]>();

  for (const record of atlas.records) {
    push(byKind, record.kind, record);
    const themes = new Set([...record.themes, ...record.parts.flatMap((part) => part.themes)]);
    for (const theme of themes) push(recordsByTheme, theme, record);
    for (const stage of record.stages) push(recordsByStage, stage, record);
    for (const part of record.parts) {
      for (const theme of part.themes) push(partsByTheme, theme, { record, part });
      for (const level of part.levels) push(partsByLevel, level, { record, part });
      for (const { owner, as } of part.owners) push(partsByOwner, owner, { record, part, as });
    }
    const passages = citesOf(record).flatMap((cite) =>
      cite.passages.map((id) => passageKey(cite.source, id)),
    );
    for (const key of new Set(passages)) push(recordsByPassage, key, record);
  }
  for (const relation of atlas.relations) {
    const ends = new Set([splitReference(relation.from).record, splitReference(relation.to).record]);
    for (const end of ends) push(relationsAt, end, relation);
  }
  return {
    atlas,
    byId: new Map(atlas.records.map((record) => [record.id, record])),
    byKind,
    relationsAt,
    partsByOwner,
    partsByLevel,
    recordsByTheme,
    partsByTheme,
    recordsByStage,
    recordsByPassage,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
