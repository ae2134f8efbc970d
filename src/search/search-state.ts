import { cutQuery } from './expand-query.ts';
import { FACETS, type Facet, type IndexEntry } from './index-entry.ts';

/** A whole search, as the address states it. */
export interface SearchState {
  query: string;
  filters: Readonly<Record<Facet, readonly string[]>>;
  /** Rewordings that are switched off, each by the words that it puts in. */
  without: readonly string[];
  /** True where a word is looked for as it was typed, even if it looks like a slip of the keys. */
  literal: boolean;
}

export const NO_FILTERS: SearchState['filters'] = Object.freeze(
  Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, string[]>,
);

/** Nothing is asked. */
export const NO_SEARCH: SearchState = Object.freeze({
  query: '',
  filters: NO_FILTERS,
  without: [],
  literal: false,
});

// As many rewordings as anybody switches off by hand; an address made up by a program may have more.
const MOST_WITHOUT = 20;

/**
 * Reads the part of an address after the question mark. Values that no record has are left out and named in `ignored`
 * (`kind=nonsense`), so that a page can say so. While the entries are not there yet (null), every value is taken as it
 * stands. Nothing is reworded where nothing is asked.
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
      const kept = values.filter((value) => !known || known[facet].has(value));
      ignored.push(...values.filter((value) => !kept.includes(value)).map((value) => `${facet}=${value}`));
      return [facet, kept];
    }),
  ) as Record<Facet, string[]>;
  const query = cutQuery(parameters.get('q') ?? '');
  const asks = query.trim() !== '';
  const without = new Set(parameters.getAll('without').filter(Boolean).map(cutQuery));
  return {
    query,
    filters,
    without: asks ? [...without].slice(0, MOST_WITHOUT) : [],
    literal: asks && parameters.get('literal') === 'yes',
    ignored,
  };
}

/** The address of a search, always in the same order; empty for an empty search. */
export function formatSearchState({ query, filters, without, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) {
    parameters.append('q', query.trim());
    for (const wording of without) parameters.append('without', wording);
    if (literal) parameters.append('literal', 'yes');
  }
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** AND between facets, OR within one. A date filter means every date that begins with it: 2024 takes in 2024-04. */
export function passesFilters(entry: IndexEntry, filters: SearchState['filters']): boolean {
  for (const facet of FACETS) {
    const wanted = filters[facet];
    if (wanted.length === 0) continue;
    const own = facetValuesOf(entry, facet);
    if (!wanted.some((value) => own.includes(value))) return false;
  }
  return true;
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
    for (const value of facetValuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of a facet that list this entry. A date does so by its year and its month too. */
function facetValuesOf(entry: IndexEntry, facet: Facet): readonly string[] {
  const own = entry.facets[facet];
  if (facet !== 'date') return own;
  return [...new Set(own.flatMap((date) => [date.slice(0, 4), date.slice(0, 7), date]))];
}

function valuesOf(entries: readonly IndexEntry[]): Record<Facet, Set<string>> {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(entries.flatMap((entry) => facetValuesOf(entry, facet)))]),
  ) as Record<Facet, Set<string>>;
}
