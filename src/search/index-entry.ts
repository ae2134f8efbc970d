import type { AtlasRecord } from '../model/atlas.ts';
import { sayDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import { sayRecordKind } from '../model/record-name.ts';
import { recordText } from '../model/record-text.ts';
import { citesOf } from '../model/record-cites.ts';
import type { IndexedText } from './word-index.ts';

/** What the search page knows of a record before it asks for more: enough to list, count and filter. */
export interface IndexEntry {
  id: string;
  kind: Kind;
  slug: string;
  url: string;
  title: string;
  short: string | null;
  aliases: readonly string[];
  /** Whether somebody is asked to act on it, and not only mentioned. */
  led: boolean;
  facets: Readonly<Record<Facet, readonly string[]>>;
}

/** The facets of the contract, in the order in which addresses state them. */
export const FACETS = ['kind', 'source', 'owner', 'level', 'stage', 'theme', 'strength', 'date'] as const;
export type Facet = (typeof FACETS)[number];

/** Kinds that a date is the date of: of a figure it is only one of the things that it says. */
const DATED: readonly Kind[] = ['event', 'development', 'source'];

export function indexEntry(record: AtlasRecord): IndexEntry {
  const { id, kind, slug, url, title, short, aliases, parts } = record;
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    id,
    kind,
    slug,
    url,
    title,
    short,
    aliases,
    led: [...record.owners, ...parts.flatMap(({ owners }) => owners)].some(({ as }) => as !== 'named'),
    facets: {
      kind: [kind],
      source: unique(kind === 'source' ? [record.slug] : citesOf(record).map(({ source }) => source)),
      owner: unique([...record.owners, ...parts.flatMap(({ owners }) => owners)].map(({ owner }) => owner)),
      level: unique([...record.levels, ...parts.flatMap(({ levels }) => levels)]),
      stage: record.stages,
      theme: kind === 'theme' ? [id] : unique([...record.themes, ...parts.flatMap(({ themes }) => themes)]),
      strength: unique(parts.map(({ strength }) => strength)),
      date: unique([
        ...parts.flatMap(({ dates }) => dates.map(({ date }) => date)),
        ...(DATED.includes(kind) && 'date' in record && record.date ? [record.date] : []),
      ]),
    },
  };
}

/**
 * A record as it is indexed. Its number is spelt as people type it ("shared action 7", "7b"), and an ask is found by the
 * name of the document that asks it, and by its dates.
 * @param sourceNames short names by source id
 */
export function indexedText(record: AtlasRecord, sourceNames: ReadonlyMap<string, string>): IndexedText {
  const asker = record.parts.length ? sourceNames.get(record.cites[0]?.source ?? '') : null;
  const names = [
    record.title,
    record.short,
    sayRecordKind(record),
    asker,
    ...record.aliases,
    ...record.parts.map(({ id }) => id),
    ...record.parts.flatMap(({ dates }) => dates.map(({ date, kind }) => `${kind} ${sayDate(date)}`)),
  ];
  return {
    names: names.filter(Boolean).join('\n'),
    summary: record.summary,
    body: recordText(record).slice(record.summary.length + 1),
  };
}
