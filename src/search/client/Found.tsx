import { chooseAnswer } from '../answers.ts';
import type { SearchEngine } from '../engine.ts';
import type { SayValue } from '../facet-values.ts';
import { FACETS, type IndexEntry } from '../index-entry.ts';
import { NO_FILTERS, type SearchState } from '../search-state.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Facets } from './Facets.tsx';
import { NearTerms } from './NearTerms.tsx';
import { Nothing } from './Nothing.tsx';
import { Results } from './Results.tsx';
import type { SavedSearch, SavedSearches } from './saved-searches.ts';
import { Tools } from './Tools.tsx';
import { Understood } from './Understood.tsx';
import type { Answer } from './use-search.ts';

/** What a search found: how it was understood, the filters, the list, and what can be done with it. */
export function Found({
  engine,
  found,
  listed,
  state,
  say,
  root,
  saved,
  search,
  correct,
  change,
  clear,
}: {
  engine: SearchEngine;
  found: Answer;
  /** What of it passes the filters. */
  listed: readonly IndexEntry[];
  state: SearchState;
  say: SayValue;
  root: string;
  saved: SavedSearches;
  /** The search as it would be saved. */
  search: SavedSearch;
  correct: (query: string) => void;
  change: (changes: Partial<SearchState>) => void;
  clear: () => void;
}) {
  const { entries } = engine;
  const filtered = FACETS.some((facet) => state.filters[facet].length > 0);
  const chosen = found.query ? chooseAnswer(found.query, listed) : null;
  const isStrange = found.spelling.strange.length > 0 || listed.length === 0;
  return (
    <>
      <Understood found={found} state={state} change={change} />
      {found.partial && listed.length > 0 && (
        <p class="soft small">No record has all of these words; these have some of them.</p>
      )}
      {isStrange && !found.corrected && (
        <NearTerms
          query={found.query}
          spelling={found.spelling}
          entries={entries}
          base={root}
          correct={correct}
        />
      )}
      {chosen && <AnswerCard answer={chosen} entries={entries} base={root} />}
      <div class="found">
        {found.entries.length > 0 && (
          <Facets
            entries={found.entries}
            filters={state.filters}
            say={say}
            choose={(facet, values) => change({ filters: { ...state.filters, [facet]: values } })}
          />
        )}
        <div>
          <Tools engine={engine} search={search} listed={listed} root={root} saved={saved} clear={clear} />
          {listed.length > 0 ? (
            <Results address={search.address} engine={engine} found={found} listed={listed} base={root} />
          ) : (
            <Nothing base={root} clear={filtered ? () => change({ filters: NO_FILTERS }) : null} />
          )}
        </div>
      </div>
    </>
  );
}
