import { useState } from 'preact/hooks';
import { FACET_LABELS, facetValues, type SayValue } from '../facet-values.ts';
import { FACETS, type Facet, type IndexEntry } from '../index-entry.ts';
import type { SearchState } from '../search-state.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { isWide } from './is-wide.ts';

/** What the list can be narrowed to: AND between the groups, OR within one. Closed where it would hide the results. */
export function Facets({
  entries,
  filters,
  say,
  choose,
}: {
  entries: readonly IndexEntry[];
  filters: SearchState['filters'];
  say: SayValue;
  choose: (facet: Facet, values: string[]) => void;
}) {
  const [open] = useState(isWide);
  const chosen = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return (
    <details class="facets" open={open}>
      <summary>
        Filters <span class="soft">{chosen > 0 && `(${chosen} chosen)`}</span>
      </summary>
      <p class="soft small">
        A number says how many results its line has, whatever else is ticked in its group.
      </p>
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={FACET_LABELS[facet]}
          values={facetValues(facet, entries, filters, say)}
          chosen={filters[facet]}
          choose={(values) => choose(facet, values)}
        />
      ))}
    </details>
  );
}
