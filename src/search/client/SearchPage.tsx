import { useEffect, useMemo } from 'preact/hooks';
import { siteAddress } from '../../browser/site-address.ts';
import { saySearch, valueNames } from '../facet-values.ts';
import { FACETS } from '../index-entry.ts';
import { formatSearchState, NO_SEARCH, passesFilters } from '../search-state.ts';
import { Chips } from './Chips.tsx';
import { focusOnWhatIsLeft } from './focus-on-what-is-left.ts';
import { Found } from './Found.tsx';
import { savedSearches } from './saved-searches.ts';
import { SavedList } from './SavedList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SkipToResults } from './SkipToResults.tsx';
import { Tools } from './Tools.tsx';
import { useQuietAnnouncement } from './use-quiet-announcement.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSearch } from './use-search.ts';

const saved = savedSearches(() => localStorage);
const AS_TYPED = { without: [], literal: false };

/** The search page above its lists of everything. Without a script its form still sends a plain GET. */
export function SearchPage() {
  const { engine, failed, state, ignored, answer, load, touch, change } = useSearch();
  const say = useMemo(() => valueNames(engine?.entries ?? []), [engine]);

  const filtered = FACETS.some((facet) => state.filters[facet].length > 0);
  const asked = state.query.trim() !== '' || filtered;
  const shown = asked ? answer : null;
  const listed = shown ? shown.entries.filter((entry) => passesFilters(entry, state.filters)) : [];
  const count = shown ? sayCount(listed.length, shown.query) : '';
  const said = useQuietAnnouncement(count);
  const address = formatSearchState(state);
  useScrollPlace(engine !== null && shown !== null);
  useEffect(() => {
    document.title = [shown?.query && `“${shown.query}”`, 'Search', 'Integration Atlas']
      .filter(Boolean)
      .join(' – ');
  }, [shown?.query]);

  return (
    <div class="search-page">
      <SearchBox
        query={state.query}
        touch={touch}
        type={(query) => {
          touch();
          change({ query, ...AS_TYPED }, 'replace');
        }}
        submit={() => change({}, 'push')}
      />
      {failed && (
        <p class="voice" role="alert">
          Search is unavailable just now. The <a href={siteAddress('/a-to-z/')}>A to Z</a> and the lists below
          work without it.{' '}
          <button type="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
      {ignored.length > 0 && (
        <p class="voice" role="status">
          Nothing in the atlas has {ignored.join(' or ')}, so that part of the address is left out.
        </p>
      )}
      <Chips filters={state.filters} say={say} change={(filters) => change({ filters }, 'push')} />
      <p class="vh" role="status">
        {said}
      </p>
      {!asked && <SavedList saved={saved} />}
      {engine && shown && (
        <>
          <div class="found-head">
            <p class="count" data-search-count tabIndex={-1}>
              {count}
            </p>
            {listed.length > 0 && (
              <>
                <SkipToResults />
                <Tools
                  engine={engine}
                  search={{ name: saySearch(state, say), address }}
                  listed={listed}
                  saved={saved}
                  clear={() => {
                    change(NO_SEARCH, 'push');
                    focusOnWhatIsLeft();
                  }}
                />
              </>
            )}
          </div>
          <Found
            engine={engine}
            found={shown}
            listed={listed}
            state={state}
            say={say}
            address={address}
            correct={(query) => change({ query, ...AS_TYPED }, 'push')}
            change={(changes) => change(changes, 'push')}
          />
        </>
      )}
    </div>
  );
}

function sayCount(count: number, query: string): string {
  return `${count === 1 ? '1 result' : `${count} results`}${query && ` for “${query}”`}`;
}
