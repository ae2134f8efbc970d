import { FACET_LABELS, type SayValue } from '../facet-values.ts';
import { FACETS, type Facet } from '../index-entry.ts';
import { NO_FILTERS, type SearchState } from '../search-state.ts';
import { focusOnWhatIsLeft } from './focus-on-what-is-left.ts';

/** The filters that are chosen, each taken off by a press. */
export function Chips({
  filters,
  say,
  change,
}: {
  filters: SearchState['filters'];
  say: SayValue;
  change: (filters: SearchState['filters']) => void;
}) {
  const chosen = FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  const without = (facet: Facet, value: string) => ({
    ...filters,
    [facet]: filters[facet].filter((other) => other !== value),
  });
  return (
    <p class="chips">
      {chosen.map(({ facet, value }) => (
        <button
          type="button"
          key={`${facet} ${value}`}
          onClick={() => {
            change(without(facet, value));
            focusOnWhatIsLeft();
          }}
        >
          <span class="vh">Take off the filter </span>
          {FACET_LABELS[facet]}: {say(facet, value)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chosen.length > 1 && (
        <button
          type="button"
          class="all"
          onClick={() => {
            change(NO_FILTERS);
            focusOnWhatIsLeft();
          }}
        >
          Take off all filters
        </button>
      )}
    </p>
  );
}
