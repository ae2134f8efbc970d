import { KIND_NAMING, KINDS } from '../../model/kinds.ts';
import type { IndexEntry } from '../index-entry.ts';
import { countFacet, type SearchState } from '../search-state.ts';

/** Which kinds are listed, with how many of each there are. A count is the length of the list it promises. */
export function KindFilter({
  entries,
  state,
  choose,
}: {
  entries: readonly IndexEntry[];
  state: SearchState;
  choose: (values: string[]) => void;
}) {
  const counts = countFacet('kind', entries, state.filters);
  const chosen = state.filters.kind;
  const kinds = KINDS.filter((kind) => counts.has(kind) || chosen.includes(kind));
  return (
    <fieldset class="facet">
      <legend>Kind</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            name="kind"
            value={kind}
            checked={chosen.includes(kind)}
            onChange={(event) =>
              choose(
                event.currentTarget.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind),
              )
            }
          />
          {KIND_NAMING[kind].plural}
          <span class="soft" data-count={kind}>
            {counts.get(kind) ?? 0}
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" onClick={() => choose([])}>
          All kinds
        </button>
      )}
    </fieldset>
  );
}
