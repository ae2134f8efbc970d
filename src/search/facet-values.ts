import { sayDate } from '../model/dates.ts';
import { KIND_NAMING, KINDS } from '../model/kinds.ts';
import {
  LEVEL_LABELS,
  LEVELS,
  STAGE_LABELS,
  STAGES,
  STRENGTH_LABELS,
  STRENGTHS,
} from '../model/vocabularies.ts';
import type { Facet, IndexEntry } from './index-entry.ts';
import { countFacet, type SearchState } from './search-state.ts';

/** How the facets are called, as headings. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  source: 'Source',
  owner: 'Owner',
  level: 'Level',
  stage: 'Stage of training',
  theme: 'Theme',
  strength: 'Strength of the ask',
  date: 'Date',
};

/** Says a value of a facet in words: `owner-nhs-england` is "NHS England". */
export type SayValue = (facet: Facet, value: string) => string;

/** Owners, themes and sources are called by their titles among the entries; what has no name is said as it stands. */
export function valueNames(entries: readonly IndexEntry[]): SayValue {
  const titles = new Map(
    entries.map(({ kind, id, slug, title }) => (kind === 'source' ? [slug, title] : [id, title])),
  );
  const labels: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
    kind: Object.fromEntries(KINDS.map((kind) => [kind, KIND_NAMING[kind].plural])),
    level: LEVEL_LABELS,
    stage: STAGE_LABELS,
    strength: STRENGTH_LABELS,
  };
  return (facet, value) => {
    if (facet === 'date') return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? sayDate(value) : value;
    const named = labels[facet];
    return (named ? Object.entries(named).find(([own]) => own === value)?.[1] : titles.get(value)) ?? value;
  };
}

/** A value that can be chosen, in words, and how many results it lists when it is chosen alone in its facet. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

// Values that have an order of their own; the others stand by how many they list.
const ORDERS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: KINDS,
  level: LEVELS,
  stage: STAGES,
  strength: STRENGTHS,
};

/** The values of a facet that list anything, and those that are chosen even where they list nothing. */
export function facetValues(
  facet: Facet,
  entries: readonly IndexEntry[],
  filters: SearchState['filters'],
  say: SayValue,
): FacetValue[] {
  const counts = countFacet(facet, entries, filters);
  const values = [...new Set([...counts.keys(), ...filters[facet]])].map((value) => ({
    value,
    label: say(facet, value),
    count: counts.get(value) ?? 0,
  }));
  const order = ORDERS[facet];
  if (order) return values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  if (facet === 'date') return values.sort((a, b) => (a.value < b.value ? -1 : 1));
  return values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** A search in one line, as a name for it: “ICB”, kind: Structures. */
export function saySearch({ query, filters }: SearchState, say: SayValue): string {
  const chosen = (Object.keys(filters) as Facet[])
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => {
      const values = filters[facet].map((value) => say(facet, value));
      return `${FACET_LABELS[facet].toLowerCase()}: ${values.join(' or ')}`;
    });
  return [query.trim() && `“${query.trim()}”`, ...chosen].filter(Boolean).join(', ');
}
