import type { AtlasRecord, Cite } from './atlas.ts';
import { statementsOf } from './body.ts';

/** Every citation that a record's page shows: its own, its parts' and its statements'. */
export function citesOf(record: AtlasRecord): Cite[] {
  return [
    ...record.cites,
    ...record.parts.flatMap((part) => (part.inherited.includes('cites') ? [] : part.cites)),
    ...record.sections.flatMap(({ blocks }) => blocks.flatMap(statementsOf).flatMap(({ cites }) => cites)),
  ];
}
