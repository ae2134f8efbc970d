import { chooseAnswers } from '../answers.ts';
import type { SearchEngine } from '../engine.ts';
import type { SayValue } from '../facet-values.ts';
import { FACETS, type IndexEntry } from '../index-entry.ts';
import { NO_FILTERS, type SearchState } from '../search-state.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Facets } from './Facets.tsx';
import { NearTerms } from './NearTerms.tsx';
import { Nothing } from './Nothing.tsx';
import { Results } from './Results.tsx';
import { Understood } from './Understood.tsx';
import type { Answer } from './use-search.ts';

/** What a search found: how it was understood, the filters, and the list, or what to do where there is none. */
export function Found({
  engine,
  found,
  listed,
  state,
  say,
  address,
  correct,
  change,
}: {
  engine: SearchEngine;
  found: Answer;
  /** What of it passes the filters. */
  listed: readonly IndexEntry[];
  state: SearchState;
  say: SayValue;
  /** The address of the search. */
  address: string;
  correct: (query: string) => void;
  change: (changes: Partial<SearchState>) => void;
}) {
  const { entries } = engine;
  const filtered = FACETS.some((facet) => state.filters[facet].length > 0);
  const answers = found.query ? chooseAnswers(found.corrected?.to ?? found.query, listed) : [];
  const isStrange = found.spelling.strange.length > 0 || found.entries.length === 0;
  const near = isStrange && !found.corrected && (
    <NearTerms query={found.query} spelling={found.spelling} entries={entries} correct={correct} />
  );
  return (
    <>
      <Understood query={found.query} found={found} state={state} change={change} />
      {found.partial && listed.length > 0 && (
        <p class="soft small">No record has all of these words; these have some of them.</p>
      )}
      {listed.length > 0 && near}
      {answers.length > 0 && (
        <div class="answers">
          {answers.map((answer) => (
            <AnswerCard key={answer.entry.id} answer={answer} entries={entries} />
          ))}
        </div>
      )}
      <div class={found.entries.length > 0 ? 'found with-facets' : 'found'}>
        {found.entries.length > 0 && (
          <Facets
            entries={found.entries}
            filters={state.filters}
            say={say}
            choose={(facet, values) => change({ filters: { ...state.filters, [facet]: values } })}
          />
        )}
        {listed.length > 0 ? (
          <Results address={address} engine={engine} found={found} listed={listed} />
        ) : (
          <Nothing query={found.query} clear={filtered ? () => change({ filters: NO_FILTERS }) : null}>
            {near}
          </Nothing>
        )}
      </div>
    </>
  );
}
