import { cutQuery } from './expand-query.ts';
import { FACETS, type Facet, type IndexEntry } from './index-entry.ts';

/** A whole search, as the address states it. */
export interface SearchState {
  query: string;
  filters: Readonly<Record<Facet, readonly string[]>>;
}

export const NO_FILTERS: SearchState['filters'] = Object.freeze(
  Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, string[]>,
);

/**
 * Reads the part of an address after the question mark. Values that no record has are left out and named in `ignored`
 * (`kind=nonsense`), so that a page can say so. While the entries are not there
 * yet (null), every value is taken as it stands.
 */
export function readSearchState(
  search: string,
  entries: readonly IndexEntry[] | null,
): SearchState & { ignored: string[] } {
  const parameters = new URLSearchParams(search);
  const known = entries && valuesOf(entries);
  const ignored: string[] = [];
  const filters = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(parameters.getAll(facet))];
      const kept = values.filter((value) => !known || isKnown(facet, value, known[facet]));
      ignored.push(...values.filter((value) => !kept.includes(value)).map((value) => `${facet}=${value}`));
      return [facet, kept];
    }),
  ) as Record<Facet, string[]>;
  return { query: cutQuery(parameters.get('q') ?? ''), filters, ignored };
}

/** The address of a search, always in the same order; empty for an empty search. */
export function formatSearchState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.append('q', query.trim());
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** AND between facets, OR within one. A date filter means every date that begins with it: 2024 takes in 2024-04. */
export function passesFilters(entry: IndexEntry, filters: SearchState['filters']): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return wanted.length === 0 || wanted.some((value) => hasValue(entry, facet, value));
  });
}

/**
 * For each value of a facet, how many of the entries would be listed if it were chosen alone in its facet, the other
 * facets staying as they are: always the length of that list.
 */
export function countFacet(
  facet: Facet,
  entries: readonly IndexEntry[],
  filters: SearchState['filters'],
): Map<string, number> {
  const others = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!passesFilters(entry, others)) continue;
    for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function hasValue(entry: IndexEntry, facet: Facet, value: string): boolean {
  const own = entry.facets[facet];
  return facet === 'date' ? own.some((date) => date.startsWith(value)) : own.includes(value);
}

function isKnown(facet: Facet, value: string, known: ReadonlySet<string>): boolean {
  if (facet === 'date') return value.length >= 4 && [...known].some((date) => date.startsWith(value));
  return known.has(value);
}

function valuesOf(entries: readonly IndexEntry[]): Record<Facet, Set<string>> {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(entries.flatMap((entry) => entry.facets[facet]))]),
  ) as Record<Facet, Set<string>>;
}
