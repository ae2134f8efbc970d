import { KIND_NAMING, KINDS, type Kind } from './kinds.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A record's id, for ever: `shared-action-7`, `owner-nhs-england`. */
export type RecordId = Branded<'RecordId'>;
/** A part's reference everywhere: `shared-action-7#7b`. */
export type PartReference = Branded<'PartReference'>;
/** A source's id as citations name it: `fuller-stocktake`. */
export type SourceId = Branded<'SourceId'>;
/** What a relation may start from or lead to. */
export type Reference = RecordId | PartReference;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words and digits joined by single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

export function recordIdOf(kind: Kind, slug: string): RecordId {
  return `${KIND_NAMING[kind].idPrefix}-${slug}` as RecordId;
}

/** The kind and slug that an id is made of, or `null` where no kind has its prefix. */
export function readRecordId(id: string): { kind: Kind; slug: string } | null {
  const byLength = [...KINDS].sort((a, b) => KIND_NAMING[b].idPrefix.length - KIND_NAMING[a].idPrefix.length);
  for (const kind of byLength) {
    const prefix = `${KIND_NAMING[kind].idPrefix}-`;
    const slug = id.slice(prefix.length);
    if (id.startsWith(prefix) && isSlug(slug)) return { kind, slug };
  }
  return null;
}

export function partReference(record: RecordId, part: string): PartReference {
  return `${record}#${part}` as PartReference;
}

/** The record and, where the reference names one, the part. */
export function splitReference(reference: string): { record: RecordId; part: string | null } {
  const [record = '', ...rest] = reference.split('#');
  return { record: record as RecordId, part: rest.length ? rest.join('#') : null };
}

/** A record's address, without the base path; begins and ends with `/`. */
export function urlOf(kind: Kind, slug: string): string {
  return `/${KIND_NAMING[kind].segment}/${slug}/`;
}

export function indexUrlOf(kind: Kind): string {
  return `/${KIND_NAMING[kind].segment}/`;
}

/** The address of a passage of a source: `/sources/fuller-stocktake/#annex/7`. */
export function passageUrl(source: string, passage: string): string {
  return `${urlOf('source', source)}#${passage}`;
}
