import { recordIdOf, urlOf } from '../model/ids.ts';
import { KINDS } from '../model/kinds.ts';
import { FACETS, type Facet, type IndexEntry } from './index-entry.ts';
import { normalise } from './plain-words.ts';
import type { TextSize } from './word-index.ts';

/**
 * The entries as they are published: a column for each field, so that the file is small. A slug that is the title in
 * lower case with hyphens is left empty, and so is a short form that is missing; facets are numbers of their values.
 */
export interface PackedTable {
  slugs: string[];
  titles: string[];
  shorts: string[];
  aliases: (readonly string[])[];
  /** The numbers of the entries that are led. */
  led: number[];
  facets: Record<Facet, { values: string[]; own: number[][] }>;
}

export function packTable(entries: readonly IndexEntry[]): PackedTable {
  const packFacet = (facet: Facet) => {
    const values = [...new Set(entries.flatMap((entry) => entry.facets[facet]))].sort();
    const own = entries.map((entry) => entry.facets[facet].map((value) => values.indexOf(value)));
    return { values, own };
  };
  return {
    slugs: entries.map(({ slug, title }) => (slug === slugOf(title) ? '' : slug)),
    titles: entries.map(({ title }) => title),
    shorts: entries.map(({ short }) => short ?? ''),
    aliases: entries.map(({ aliases }) => aliases),
    led: entries.flatMap(({ led }, i) => (led ? [i] : [])),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, packFacet(facet)])) as PackedTable['facets'],
  };
}

/** @throws Error where an entry has no kind that is known: the table is of another version of the site. */
export function unpackTable({ slugs, titles, shorts, aliases, led, facets }: PackedTable): IndexEntry[] {
  const isLed = new Set(led);
  return titles.map((title, i) => {
    const own = Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        (facets[facet].own[i] ?? []).flatMap((number) => facets[facet].values[number] ?? []),
      ]),
    ) as unknown as Record<Facet, readonly string[]>;
    const kind = KINDS.find((known) => known === own.kind[0]);
    if (!kind) throw new Error(`The search table gives “${title}” no kind that is known.`);
    const slug = slugs[i] || slugOf(title);
    return {
      id: recordIdOf(kind, slug),
      kind,
      slug,
      url: urlOf(kind, slug),
      title,
      short: shorts[i] || null,
      aliases: aliases[i] ?? [],
      led: isLed.has(i),
      facets: own,
    };
  });
}

const slugOf = (title: string) => normalise(title).replaceAll(' ', '-');

/** By record: how many places its names take, then its summary, then the rest. */
export type PackedSizes = Record<'names' | 'summary' | 'body', number[]>;

export function packSizes(sizes: readonly TextSize[]): PackedSizes {
  return {
    names: sizes.map(({ names }) => names),
    summary: sizes.map(({ names, summary }) => summary - names),
    body: sizes.map(({ summary, all }) => all - summary),
  };
}

export function unpackSizes({ names, summary, body }: PackedSizes): TextSize[] {
  return names.map((own, i) => {
    const end = own + (summary[i] ?? 0);
    return { names: own, summary: end, all: end + (body[i] ?? 0) };
  });
}
