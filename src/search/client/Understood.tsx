import { useState } from 'preact/hooks';
import type { SearchState } from '../search-state.ts';
import type { FoundRecords } from '../engine.ts';
import { focusOnWhatIsLeft } from './focus-on-what-is-left.ts';
import { isWide } from './is-wide.ts';

/** What was looked for besides the words as they were typed; each of it can be switched off, and on again. */
export function Understood({
  found: { expansions, corrected },
  state: { without, literal },
  change: changeSearch,
}: {
  found: FoundRecords;
  state: SearchState;
  change: (changes: Partial<SearchState>) => void;
}) {
  const [open] = useState(isWide);
  const change = (changes: Partial<SearchState>) => {
    changeSearch(changes);
    focusOnWhatIsLeft();
  };
  const wordings = [...new Set(expansions.map(({ to }) => to))];
  return (
    <div class="understood">
      {corrected && (
        <p>
          Showing results for <b>{corrected.to}</b>.{' '}
          <button type="button" onClick={() => change({ literal: true })}>
            Search for “{corrected.from}” instead
          </button>
        </p>
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
        <details class="also" open={open}>
          <summary>Also looked for {sayFirst(wordings)}</summary>
          <p class="chips">
            {wordings.map((to) => (
              <button
                type="button"
                key={to}
                onClick={() => change({ without: [...new Set([...without, to])] })}
              >
                <span class="vh">Switch off </span>“{to}” <span aria-hidden="true">×</span>
              </button>
            ))}
          </p>
          <details class="why">
            <summary>Why these</summary>
            <ul>
              {expansions.map(({ from, to, why }) => (
                <li key={`${from} ${to}`}>
                  “{to}” for “{from}”: {why}
                </li>
              ))}
            </ul>
          </details>
        </details>
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

/** The first two wordings, and how many more there are. */
function sayFirst(wordings: readonly string[]): string {
  const first = wordings.slice(0, 2).map((wording) => `“${wording}”`);
  return first.join(', ') + (wordings.length > 2 ? ` and ${wordings.length - 2} more` : '');
}
