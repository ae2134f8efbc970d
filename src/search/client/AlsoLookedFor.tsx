import { useState } from 'preact/hooks';
import type { FoundRecords } from '../engine.ts';
import { isWide } from './is-wide.ts';

/** A row has no more wordings than these; the others stand among the reasons. */
const MOST = 5;

/** The other wordings that were looked for, in one row, and why. On a narrow screen they are folded in. */
export function AlsoLookedFor({
  expansions,
  switchOff,
}: {
  expansions: FoundRecords['expansions'];
  switchOff: (to: string) => void;
}) {
  const [wide] = useState(isWide);
  const [why, setWhy] = useState(false);
  const wordings = [...new Set(expansions.map(({ to }) => to))];
  const shown = wide && !why ? wordings.slice(0, MOST) : wordings;
  const left = wordings.length - shown.length;
  const row = (
    <>
      {shown.map((to) => (
        <button type="button" key={to} onClick={() => switchOff(to)}>
          <span class="vh">Switch off </span>“{to}” <span aria-hidden="true">×</span>
        </button>
      ))}
      {left > 0 && <span class="soft">and {left} more</span>}
      <button type="button" class="why" aria-expanded={why} onClick={() => setWhy(!why)}>
        Why these
      </button>
    </>
  );
  const reasons = why && (
    <ul class="reasons">
      {expansions.map(({ from, to, why: reason }) => (
        <li key={`${from} ${to}`}>
          “{to}” for “{from}”: {reason}
        </li>
      ))}
    </ul>
  );
  if (wide)
    return (
      <div class="also">
        <p class="chips">
          <span class="soft">Also looked for</span> {row}
        </p>
        {reasons}
      </div>
    );
  return (
    <details class="also">
      <summary>Also looked for {sayFirst(wordings)}</summary>
      <p class="chips">{row}</p>
      {reasons}
    </details>
  );
}

/** The first two wordings, and how many more there are. */
function sayFirst(wordings: readonly string[]): string {
  const first = wordings.slice(0, 2).map((wording) => `“${wording}”`);
  return first.join(', ') + (wordings.length > 2 ? ` and ${wordings.length - 2} more` : '');
}
