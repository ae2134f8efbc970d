import { useState } from 'preact/hooks';
import type { FacetValue } from '../facet-values.ts';
import type { Facet } from '../index-entry.ts';

/** A longer group is folded after this many lines. */
const FOLD = 8;

/** One facet as a fieldset of checkboxes, each with the number of results that it lists. */
export function FacetGroup({
  facet,
  label,
  values,
  chosen,
  choose,
}: {
  facet: Facet;
  label: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  choose: (values: string[]) => void;
}) {
  const [open] = useState(facet === 'kind' || chosen.length > 0);
  const [whole, setWhole] = useState(facet === 'kind');
  if (values.length === 0) return null;
  const shown = values.filter(({ value }, i) => whole || i < FOLD || chosen.includes(value));

  const tick = (value: string, ticked: boolean) => {
    // A line that is below the fold must not vanish under the pointer when it is no longer chosen.
    if (values.findIndex((own) => own.value === value) >= FOLD) setWhole(true);
    choose(ticked ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <details class="facet-group" data-facet={facet} open={open}>
      <summary>
        {label} <span class="soft">{chosen.length > 0 && `(${chosen.length} chosen)`}</span>
      </summary>
      <fieldset class="facet">
        <legend class="vh">{label}</legend>
        {shown.map(({ value, label: name, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={facet}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => tick(value, event.currentTarget.checked)}
            />
            <span>{name}</span>
            <span class="soft" data-count={value}>
              {count}
            </span>
          </label>
        ))}
        {facet !== 'kind' && values.length > FOLD && (
          <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show fewer' : `Show all ${values.length}`}
            <span class="vh"> of {label.toLowerCase()}</span>
          </button>
        )}
      </fieldset>
    </details>
  );
}
