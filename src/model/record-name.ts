import type { Kind } from './kinds.ts';
import { KIND_NAMING } from './kinds.ts';

/** What a record is called among others: "Shared action 7"; its kind alone where the kind is not numbered. */
export function sayRecordKind({ kind, slug }: { kind: Kind; slug: string }): string {
  const { numbered, singular } = KIND_NAMING[kind];
  return numbered ? `${singular} ${slug}` : singular;
}
