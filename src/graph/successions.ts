import type { AtlasRecord } from '../model/atlas.ts';
import { splitReference } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** A body that gave way to another. */
export interface Succession {
  from: AtlasRecord;
  to: AtlasRecord;
  why: string;
}

/** Every succession that starts at a record of the kind. */
export function successionsOf(index: AtlasIndex, kind: Kind): Succession[] {
  return index.atlas.relations
    .filter(({ type }) => type === 'succeeded-by')
    .map(({ from, to, why }) => ({
      from: getRecord(index, splitReference(from).record),
      to: getRecord(index, splitReference(to).record),
      why,
    }))
    .filter(({ from }) => from.kind === kind);
}
