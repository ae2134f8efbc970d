import { useEffect, useRef, useState } from 'preact/hooks';
import { cutQuery } from '../expand-query.ts';
import { FACETS, type Facet } from '../index-entry.ts';
import {
  formatSearchState,
  NO_FILTERS,
  passesFilters,
  readSearchState,
  type SearchState,
} from '../search-state.ts';
import { Chips } from './Chips.tsx';
import { loadSearchEngine, type FoundRecords, type SearchEngine } from './engine.ts';
import { KindFilter } from './KindFilter.tsx';
import { NearTerms } from './NearTerms.tsx';
import { Nothing } from './Nothing.tsx';
import { Results } from './Results.tsx';
import { useQuietAnnouncement } from './use-quiet-announcement.ts';

/** What an empty query finds. */
const everything = ({ entries }: SearchEngine): FoundRecords => ({
  entries,
  expansions: [],
  wordings: [],
  partial: false,
  spelling: { used: [], strange: [], corrected: null },
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
  const current = useRef(state);
  current.current = state;
  const root = base.replace(/\/$/, '');

  const readAddress = (search: string, known: SearchEngine | null) => {
    const { ignored: left, ...read } = readSearchState(search, known?.entries ?? null);
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
    loadSearchEngine(root).then((started) => {
      // What was typed meanwhile counts; what no record has is left out now.
      readAddress(formatSearchState(current.current), started);
      setEngine(started);
    }, fail);
  };
  useEffect(() => {
    readAddress(location.search, null);
    load();
  }, []);

  useEffect(() => {
    const onMove = () => readAddress(location.search, engine);
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, [engine]);

  useEffect(() => {
    if (!engine) return;
    let wanted = true;
    const query = state.query.trim();
    const asked = query ? engine.search(query) : Promise.resolve(everything(engine));
    asked.then(
      (found) => wanted && setAnswer({ ...found, query }),
      () => wanted && fail(),
    );
    return () => {
      wanted = false;
    };
  }, [engine, state.query]);

  const change = (next: SearchState, record: 'push' | 'replace') => {
    setState(next);
    setIgnored([]);
    history[`${record}State`](null, '', `${location.pathname}${formatSearchState(next)}`);
  };
  const setFacet = (facet: Facet, values: string[]) =>
    change({ ...state, filters: { ...state.filters, [facet]: values } }, 'push');

  const filtered = FACETS.some((facet) => state.filters[facet].length > 0);
  const shown = state.query.trim() !== '' || filtered ? answer : null;
  const listed = shown ? shown.entries.filter((entry) => passesFilters(entry, state.filters)) : [];
  const count = shown ? sayCount(listed.length, shown.query) : '';
  const said = useQuietAnnouncement(count);
  useEffect(() => {
    document.title = [shown?.query && `“${shown.query}”`, 'Search', 'Integration Atlas']
      .filter(Boolean)
      .join(' – ');
  }, [shown?.query]);

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
          onInput={(event) => change({ ...state, query: cutQuery(event.currentTarget.value) }, 'replace')}
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
      <Chips filters={state.filters} entries={engine?.entries ?? []} remove={setFacet} />
      <p class="vh" role="status">
        {said}
      </p>
      {shown && (
        <>
          <p class="count" data-search-count>
            {count}
          </p>
          {shown.expansions.length > 0 && (
            <p class="soft small">
              Also looked for {shown.expansions.map(({ to }) => `“${to}”`).join(', ')}.
            </p>
          )}
          {shown.partial && listed.length > 0 && (
            <p class="soft small">No record has all of these words; these have some of them.</p>
          )}
          {(shown.spelling.strange.length > 0 || listed.length === 0) && (
            <NearTerms
              query={shown.query}
              spelling={shown.spelling}
              entries={engine?.entries ?? []}
              base={root}
              correct={(query) => change({ ...state, query }, 'push')}
            />
          )}
          <div class="found">
            {shown.entries.length > 0 && (
              <KindFilter
                entries={shown.entries}
                state={state}
                choose={(values) => setFacet('kind', values)}
              />
            )}
            {listed.length > 0 ? (
              <Results key={formatSearchState(state)} found={shown} listed={listed} base={root} />
            ) : (
              <Nothing
                base={root}
                clear={filtered ? () => change({ ...state, filters: NO_FILTERS }, 'push') : null}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

function sayCount(count: number, query: string): string {
  return `${count === 1 ? '1 result' : `${count} results`}${query && ` for “${query}”`}`;
}
