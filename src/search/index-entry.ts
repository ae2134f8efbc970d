import type { AtlasRecord } from '../model/atlas.ts';
import { sayDate } from '../model/dates.ts';
import { KIND_NAMING, type Kind } from '../model/kinds.ts';
import { recordText } from '../model/record-text.ts';
import { citesOf } from '../graph/atlas-index.ts';

/** What the search page knows of a record before it asks for more: enough to list, count and filter. */
export interface IndexEntry {
  id: string;
  kind: Kind;
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
  const { id, kind, url, title, short, summary, aliases, parts } = record;
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    id,
    kind,
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
      theme: kind === 'theme' ? [id] : record.themes,
      strength: unique(parts.map(({ strength }) => strength)),
      date: unique(parts.flatMap(({ dates }) => dates.map(({ date }) => date))),
    },
  };
}

/** A record as Pagefind indexes it. The number is spelt as people type it: "shared action 7". */
export function searchDocument(record: AtlasRecord): {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
} {
  const naming = KIND_NAMING[record.kind];
  const name = naming.numbered ? `${naming.singular} ${record.slug}` : naming.singular;
  return {
    url: record.url,
    content: recordText(record),
    language: 'en',
    meta: {
      title: record.title,
      also: [record.short, name, ...record.aliases, ...record.parts.map(({ id }) => id)]
        .filter(Boolean)
        .join('; '),
      dates: record.parts
        .flatMap(({ dates }) => dates.map(({ date, kind }) => `${kind} ${sayDate(date)}`))
        .join('; '),
    },
  };
}
