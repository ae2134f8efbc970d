import { useEffect, useRef, useState } from 'preact/hooks';
import {
  formatSearchState,
  NO_FILTERS,
  NO_SEARCH,
  readSearchState,
  type SearchState,
} from '../search-state.ts';
import type { FoundRecords, SearchEngine } from '../engine.ts';
import { loadSearchEngine } from './load-engine.ts';

/** Everything that a search found, before the filters; `query` is the one it answers. */
export interface Answer extends FoundRecords {
  query: string;
}

/** What an empty query finds. */
const everything = ({ entries }: SearchEngine): FoundRecords => ({
  entries,
  expansions: [],
  corrected: null,
  phrases: [],
  beginnings: [],
  partial: false,
  spelling: { used: [], strange: [], corrected: null },
});

/** The search that the address states, its answer, and how to change it. The address follows every change. */
export function useSearch() {
  const [engine, setEngine] = useState<SearchEngine | null>(null);
  const [failed, setFailed] = useState(false);
  const [state, setState] = useState<SearchState>(NO_SEARCH);
  const [ignored, setIgnored] = useState<string[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const current = useRef(state);
  current.current = state;

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
    loadSearchEngine().then((started) => {
      // What was typed meanwhile counts; what no record has is left out now.
      readAddress(formatSearchState(current.current), started);
      setEngine(started);
    }, fail);
  };
  useEffect(() => {
    readAddress(location.search, null);
    if (location.search) load();
  }, []);

  useEffect(() => {
    const onMove = () => readAddress(location.search, engine);
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, [engine]);

  const wording = formatSearchState({ ...state, filters: NO_FILTERS });
  useEffect(() => {
    if (!engine) return;
    let wanted = true;
    const query = state.query.trim();
    const { without, literal } = state;
    const asked = query ? engine.search(query, { without, literal }) : Promise.resolve(everything(engine));
    asked.then(
      (found) => wanted && setAnswer({ ...found, query }),
      () => wanted && fail(),
    );
    return () => {
      wanted = false;
    };
  }, [engine, wording]);

  const change = (changes: Partial<SearchState>, record: 'push' | 'replace') => {
    const next = { ...state, ...changes };
    setState(next);
    setIgnored([]);
    history[`${record}State`](null, '', `${location.pathname}${formatSearchState(next)}`);
  };
  /** Nothing is loaded before somebody means to search. */
  const touch = () => {
    if (!engine && !failed) load();
  };
  return { engine, failed, state, ignored, answer, load, touch, change };
}
