import type { FoundRecords } from '../engine.ts';
import { sayOperators } from '../operators.ts';
import type { SearchState } from '../search-state.ts';
import { AlsoLookedFor } from './AlsoLookedFor.tsx';
import { focusOnWhatIsLeft } from './focus-on-what-is-left.ts';

/** What was looked for besides the words as they were typed; each of it can be switched off, and on again. */
export function Understood({
  query,
  found: { expansions, corrected, beginnings },
  state: { without, literal },
  change: changeSearch,
}: {
  /** The query that was answered. */
  query: string;
  found: FoundRecords;
  state: SearchState;
  change: (changes: Partial<SearchState>) => void;
}) {
  const change = (changes: Partial<SearchState>) => {
    changeSearch(changes);
    focusOnWhatIsLeft();
  };
  const operators = sayOperators(query);
  return (
    <div class="understood">
      {operators && <p>{operators}</p>}
      {corrected && (
        <p>
          Showing results for <b>{corrected.to}</b>.{' '}
          <button type="button" onClick={() => change({ literal: true })}>
            Search for “{corrected.from}” instead
          </button>
        </p>
      )}
      {beginnings.length > 0 && (
        <p>The atlas has no word {sayQuoted(beginnings)}: these results have words that begin so.</p>
      )}
      {literal && (
        <p>
          Every word is looked for as it was typed.{' '}
          <button type="button" onClick={() => change({ literal: false })}>
            Look for other wordings too
          </button>
        </p>
      )}
      {expansions.length > 0 && (
        <AlsoLookedFor
          expansions={expansions}
          switchOff={(to) => change({ without: [...new Set([...without, to])] })}
        />
      )}
      {without.length > 0 && (
        <p class="chips">
          Switched off{' '}
          {without.map((to) => (
            <button
              type="button"
              key={to}
              onClick={() => change({ without: without.filter((other) => other !== to) })}
            >
              “{to}”: look for it again
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

const sayQuoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' or ');
