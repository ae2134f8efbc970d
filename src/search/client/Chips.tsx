import { FACETS, type Facet, type IndexEntry } from '../index-entry.ts';
import type { SearchState } from '../search-state.ts';

/** The filters other than kind, each taken off by a press. */
export function Chips({
  filters,
  entries,
  remove,
}: {
  filters: SearchState['filters'];
  entries: readonly IndexEntry[];
  remove: (facet: Facet, values: string[]) => void;
}) {
  const chosen = FACETS.filter((facet) => facet !== 'kind').flatMap((facet) =>
    filters[facet].map((value) => ({ facet, value })),
  );
  const name = (value: string) =>
    entries.find(({ id, url }) => id === value || url === `/sources/${value}/`)?.title ?? value;
  if (chosen.length === 0) return null;
  return (
    <p class="chips">
      {chosen.map(({ facet, value }) => (
        <button
          type="button"
          key={`${facet} ${value}`}
          onClick={() =>
            remove(
              facet,
              filters[facet].filter((other) => other !== value),
            )
          }
        >
          <span class="vh">Take off the filter </span>
          {facet}: {name(value)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </p>
  );
}
