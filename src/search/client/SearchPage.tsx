import { useEffect, useState } from 'preact/hooks';
import { misspelt } from '../near-terms.ts';
import { FACETS, type Facet, type IndexEntry } from '../index-entry.ts';
import {
  formatSearchState,
  NO_FILTERS,
  passesFilters,
  readSearchState,
  type SearchState,
} from '../search-state.ts';
import { loadSearchEngine, type FoundRecords, type SearchEngine } from './engine.ts';
import { Chips } from './Chips.tsx';
import { KindFilter } from './KindFilter.tsx';
import { NearTerms } from './NearTerms.tsx';
import { Nothing } from './Nothing.tsx';
import { ResultItem } from './ResultItem.tsx';

const PAGE = 20;

/** What an empty query finds. */
const everything = ({ entries }: SearchEngine): FoundRecords => ({
  entries,
  expansions: [],
  wordings: [],
  partial: false,
  excerptOf: () => Promise.resolve([]),
});

/** Everything that a search found, before the filters; `query` is the one it answers. */
interface Answer extends FoundRecords {
  query: string;
}

/** The search page above its lists of everything. Without a script its form still sends a plain GET. */
export function SearchPage({ base }: { base: string }) {
  const [engine, setEngine] = useState<SearchEngine | null>(null);
  const [failed, setFailed] = useState(false);
  const [state, setState] = useState<SearchState>({ query: '', filters: NO_FILTERS });
  const [ignored, setIgnored] = useState<string[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [most, setMost] = useState(PAGE);
  const root = base.replace(/\/$/, '');

  const readAddress = (entries: readonly IndexEntry[]) => {
    const { ignored: left, ...read } = readSearchState(location.search, entries);
    setState(read);
    setIgnored(left);
  };
  const fail = () => {
    setFailed(true);
    setEngine(null);
    setAnswer(null);
  };
  const load = () => {
    setFailed(false);
    // The address is read before the engine is there, so that nothing is listed that was not asked for.
    loadSearchEngine(root).then((started) => {
      readAddress(started.entries);
      setEngine(started);
    }, fail);
  };
  useEffect(load, []);

  useEffect(() => {
    if (!engine) return;
    const onMove = () => readAddress(engine.entries);
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, [engine]);

  useEffect(() => {
    if (!engine) return;
    let current = true;
    const query = state.query.trim();
    const asked = query ? engine.search(query) : Promise.resolve(everything(engine));
    asked.then(
      (found) => current && setAnswer({ ...found, query }),
      () => current && fail(),
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
      {isSearch && <Chips filters={state.filters} entries={engine?.entries ?? []} remove={setFacet} />}
      {/* The line stands there from the first, so that what comes into it is announced. */}
      <p class="count" role="status">
        {isSearch && answer && <span data-search-count>{sayCount(listed.length, answer.query)}</span>}
      </p>
      {isSearch && answer && (
        <>
          {answer.expansions.length > 0 && (
            <p class="soft small">
              Also looked for {answer.expansions.map(({ to }) => `“${to}”`).join(', ')}.
            </p>
          )}
          {answer.partial && listed.length > 0 && (
            <p class="soft small">No record has all of these words; these have some of them.</p>
          )}
          {listed.length > 0 && (
            <NearTerms entries={misspelt(answer.query, engine?.entries ?? [])} base={root} />
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
                      wordings={answer.wordings}
                      excerptOf={answer.excerptOf}
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

function sayCount(count: number, query: string): string {
  return `${count === 1 ? '1 result' : `${count} results`}${query && ` for “${query}”`}`;
}
