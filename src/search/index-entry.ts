import type { AtlasRecord } from '../model/atlas.ts';
import { sayDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import { sayRecordKind } from '../model/record-name.ts';
import { recordText } from '../model/record-text.ts';
import { citesOf } from '../model/record-cites.ts';

/** What the search page knows of a record before it asks for more: enough to list, count and filter. */
export interface IndexEntry {
  id: string;
  kind: Kind;
  slug: string;
  url: string;
  title: string;
  short: string | null;
  summary: string;
  aliases: readonly string[];
  facets: Readonly<Record<Facet, readonly string[]>>;
}

/** The facets of the contract, in the order in which addresses state them. */
export const FACETS = ['kind', 'source', 'owner', 'level', 'stage', 'theme', 'strength', 'date'] as const;
export type Facet = (typeof FACETS)[number];

export function indexEntry(record: AtlasRecord): IndexEntry {
  const { id, kind, slug, url, title, short, summary, aliases, parts } = record;
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    id,
    kind,
    slug,
    url,
    title,
    short,
    summary,
    aliases,
    facets: {
      kind: [kind],
      source: unique(kind === 'source' ? [record.slug] : citesOf(record).map(({ source }) => source)),
      owner: unique([...record.owners, ...parts.flatMap(({ owners }) => owners)].map(({ owner }) => owner)),
      level: unique([...record.levels, ...parts.flatMap(({ levels }) => levels)]),
      stage: record.stages,
      theme: kind === 'theme' ? [id] : unique([...record.themes, ...parts.flatMap(({ themes }) => themes)]),
      strength: unique(parts.map(({ strength }) => strength)),
      date: unique(parts.flatMap(({ dates }) => dates.map(({ date }) => date))),
    },
  };
}

/** What Pagefind indexes of a record. */
export interface SearchDocument {
  url: string;
  content: string;
  language: string;
  meta: Record<'title' | 'also' | 'dates', string>;
}

/**
 * A record as Pagefind indexes it. Its number is spelt as people type it ("shared action 7", "7b"), and an ask is found
 * by the name of the document that asks it.
 * @param sourceNames short names by source id
 */
export function searchDocument(
  record: AtlasRecord,
  sourceNames: ReadonlyMap<string, string>,
): SearchDocument {
  const asker = record.parts.length ? sourceNames.get(record.cites[0]?.source ?? '') : null;
  const names = [
    record.short,
    sayRecordKind(record),
    asker,
    ...record.aliases,
    ...record.parts.map(({ id }) => id),
  ];
  const dates = record.parts.flatMap((part) =>
    part.dates.map(({ date, kind }) => `${kind} ${sayDate(date)}`),
  );
  return {
    url: record.url,
    content: recordText(record),
    language: 'en',
    meta: { title: record.title, also: names.filter(Boolean).join('; '), dates: dates.join('; ') },
  };
}
