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

/** Whether the record, or one of its parts, rests on the passage as a whole, and not only a sentence of its text. */
export function restsOn({ cites, parts }: AtlasRecord, source: string, passage: string): boolean {
  const grounds = parts.length ? parts.flatMap((part) => part.cites) : cites;
  return grounds.some((cite) => cite.source === source && cite.passages.includes(passage));
}
