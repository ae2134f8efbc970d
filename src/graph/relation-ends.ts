import type { AtlasRecord, Part } from '../model/atlas.ts';
import { splitReference } from '../model/ids.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** One side of a relation between asks: a whole recommendation, or the ask within it. */
export interface RelationEnd {
  record: AtlasRecord;
  part: Part | null;
  url: string;
  /** The slug of the document that asks it, or null where none is cited. */
  source: string | null;
}

export function describeEnd(index: AtlasIndex, reference: string): RelationEnd {
  const { record: id, part: partId } = splitReference(reference);
  const record = getRecord(index, id);
  const part = record.parts.find((own) => own.id === partId) ?? null;
  return {
    record,
    part,
    url: part ? `${record.url}#${part.id}` : record.url,
    source: (part?.cites ?? record.cites)[0]?.source ?? null,
  };
}
