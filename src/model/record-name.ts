import type { Kind } from './kinds.ts';
import { KIND_NAMING } from './kinds.ts';

/** What a record is called among others: "Shared action 7"; its kind alone where the kind is not numbered. */
export function sayRecordKind({ kind, slug }: { kind: Kind; slug: string }): string {
  const { numbered, singular } = KIND_NAMING[kind];
  return numbered ? `${singular} ${slug}` : singular;
}

/** What names a record in a list: "Shared action 7" (with a part, "Shared action 7b"), else its title. */
export function sayRecordName(
  record: { kind: Kind; slug: string; title: string },
  part: string | null = null,
): string {
  const { numbered, singular } = KIND_NAMING[record.kind];
  if (numbered) return `${singular} ${part ?? record.slug}`;
  return part ? `${record.title}, part ${part}` : record.title;
}
