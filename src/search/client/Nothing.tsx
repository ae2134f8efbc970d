import { FACETS, type IndexEntry } from '../index-entry.ts';
import { nearTerms } from '../near-terms.ts';
import { NearTerms } from './NearTerms.tsx';
import type { SearchState } from '../search-state.ts';

/** Says that nothing was found, and what lies near. */
export function Nothing({
  entries,
  state,
  base,
  clear,
}: {
  entries: readonly IndexEntry[];
  state: SearchState;
  base: string;
  clear: () => void;
}) {
  const filtered = FACETS.some((facet) => state.filters[facet].length > 0);
  return (
    <div class="nothing">
      <p>Nothing in the atlas matches this.</p>
      {filtered && (
        <p>
          <button type="button" onClick={clear}>
            Search again without the filters
          </button>
        </p>
      )}
      <NearTerms entries={nearTerms(state.query, entries)} base={base} />
      <p>
        Or look through the <a href={`${base}/glossary/`}>A to Z</a>.
      </p>
    </div>
  );
}
