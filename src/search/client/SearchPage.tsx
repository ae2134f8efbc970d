import { useEffect, useState } from 'preact/hooks';
import { nearTerms } from '../near-terms.ts';
import { FACETS, type Facet, type IndexEntry } from '../index-entry.ts';
import {
  formatSearchState,
  NO_FILTERS,
  passesFilters,
  readSearchState,
  type SearchState,
} from '../search-state.ts';
import { loadSearchEngine, type FoundRecords, type SearchEngine } from './engine.ts';
import { KindFilter } from './KindFilter.tsx';
import { ResultItem } from './ResultItem.tsx';

const PAGE = 20;

/** Everything that a search found, before the filters; `query` is the one it answers. */
interface Answer extends FoundRecords {
  query: string;
}

/** The whole search page. Without a script its form still sends a plain GET, and the page below explains itself. */
export function SearchPage({ base }: { base: string }) {
  const [engine, setEngine] = useState<SearchEngine | null>(null);
  const [failed, setFailed] = useState(false);
  const [state, setState] = useState<SearchState>({ query: '', filters: NO_FILTERS });
  const [ignored, setIgnored] = useState<string[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [most, setMost] = useState(PAGE);
  const root = base.replace(/\/$/, '');

  const load = () => {
    setFailed(false);
    loadSearchEngine(root).then(setEngine, () => setFailed(true));
  };
  useEffect(load, []);

  useEffect(() => {
    if (!engine) return;
    const readAddress = () => {
      const { ignored: left, ...read } = readSearchState(location.search, engine.entries);
      setState(read);
      setIgnored(left);
    };
    readAddress();
    addEventListener('popstate', readAddress);
    return () => removeEventListener('popstate', readAddress);
  }, [engine]);

  useEffect(() => {
    if (!engine) return;
    let current = true;
    const query = state.query.trim();
    const asked = query
      ? engine.search(query)
      : Promise.resolve({ entries: engine.entries, expansions: [], excerptOf: () => Promise.resolve([]) });
    asked.then(
      (found) => current && setAnswer({ ...found, query }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [engine, state.query]);

  const change = (next: SearchState, record: 'push' | 'replace') => {
    setState(next);
    setMost(PAGE);
    setIgnored([]);
    history[`${record}State`](null, '', `${location.pathname}${formatSearchState(next)}`);
  };
  const setFacet = (facet: Facet, values: string[]) =>
    change({ ...state, filters: { ...state.filters, [facet]: values } }, 'push');

  const isSearch = state.query.trim() !== '' || FACETS.some((facet) => state.filters[facet].length > 0);
  const found = answer?.entries ?? [];
  const listed = isSearch ? found.filter((entry) => passesFilters(entry, state.filters)) : [];

  return (
    <div class="search-page">
      <form
        class="search"
        role="search"
        action={`${root}/search/`}
        onSubmit={(event) => {
          event.preventDefault();
          change(state, 'push');
        }}
      >
        <label class="vh" for="search-q">
          Search the atlas
        </label>
        <input
          id="search-q"
          name="q"
          type="search"
          data-search-input
          autocomplete="off"
          spellcheck={false}
          placeholder="An action, an acronym, a word"
          value={state.query}
          onInput={(event) => change({ ...state, query: event.currentTarget.value.slice(0, 200) }, 'replace')}
        />
        <button>Search</button>
      </form>

      {failed && (
        <p class="voice" role="alert">
          Search is unavailable just now. The <a href={`${root}/glossary/`}>A to Z</a> and the lists below
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
      {isSearch && answer && (
        <>
          <Chips filters={state.filters} entries={engine?.entries ?? []} remove={setFacet} />
          <p class="count" role="status" data-search-count>
            {listed.length === 1 ? '1 result' : `${listed.length} results`}
            {answer.query && ` for “${answer.query}”`}
          </p>
          {answer.expansions.length > 0 && (
            <p class="soft small">
              Also looked for {answer.expansions.map(({ to }) => `“${to}”`).join(', ')}.
            </p>
          )}
          <div class="found">
            <KindFilter entries={found} state={state} choose={(values) => setFacet('kind', values)} />
            <div>
              {listed.length > 0 ? (
                <ol class="list" data-search-results>
                  {listed.slice(0, most).map((entry) => (
                    <ResultItem
                      key={entry.id}
                      entry={entry}
                      base={root}
                      excerpt={answer.query ? answer.excerptOf : null}
                      query={answer.query}
                    />
                  ))}
                </ol>
              ) : (
                <Nothing
                  entries={engine?.entries ?? []}
                  state={state}
                  base={root}
                  clear={() => change({ ...state, filters: NO_FILTERS }, 'push')}
                />
              )}
              {listed.length > most && (
                <button type="button" class="more" onClick={() => setMost(most + PAGE)}>
                  Show {Math.min(PAGE, listed.length - most)} more of {listed.length}
                </button>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** The filters other than kind, each taken off by a press. */
function Chips({
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

function Nothing({
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
  const near = nearTerms(state.query, entries);
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
      {near.length > 0 && (
        <>
          <p>Near to it:</p>
          <ul data-near-terms>
            {near.map(({ id, url, title, short }) => (
              <li key={id}>
                <a href={base + url}>
                  {title}
                  {short && ` (${short})`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or look through the <a href={`${base}/glossary/`}>A to Z</a>.
      </p>
    </div>
  );
}
