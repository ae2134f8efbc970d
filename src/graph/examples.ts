import type { AtlasRecord } from '../model/atlas.ts';
import { splitReference } from '../model/ids.ts';
import { getRecord, type AtlasIndex } from './atlas-index.ts';

/** A case or programme, and the asks that it is an example of or delivers. */
export interface Example {
  example: AtlasRecord;
  asks: readonly AtlasRecord[];
}

/** Cases and programmes that do something of the given asks, in the order of the records. */
export function listExamples(index: AtlasIndex, asks: readonly AtlasRecord[]): Example[] {
  const wanted = new Set(asks.map(({ id }) => id));
  const found = new Map<string, Set<AtlasRecord>>();
  for (const { from, type, to } of index.atlas.relations) {
    const ask = splitReference(to).record;
    if ((type !== 'exemplifies' && type !== 'delivers') || !wanted.has(ask)) continue;
    const example = splitReference(from).record;
    found.set(example, (found.get(example) ?? new Set()).add(getRecord(index, ask)));
  }
  return index.atlas.records.flatMap((example) => {
    const own = found.get(example.id);
    return own ? [{ example, asks: [...own] }] : [];
  });
}
