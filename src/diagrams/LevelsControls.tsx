import { listFilterChoices, listFocusChoices, nameOfChoice } from './levels-choices.ts';
import type { LevelsModel } from './levels-model.ts';

interface Props {
  model: LevelsModel;
  href: (url: string) => string;
}

/** Hidden until `enhance-levels.ts` brings it to life; all that the script says stands here, in its options. */
export function LevelsControls({ model, href }: Props) {
  const all = model.actions.length;
  return (
    <div class="levels-controls" data-levels-controls="" hidden>
      <div class="levels-choices">
        <label>
          <span>Highlight</span>
          <select data-levels-focus="">
            <option value="">Nothing: choose an action or a body</option>
            {listFocusChoices(model).map(({ label, choices }) => (
              <optgroup key={label} label={label}>
                {choices.map((choice) => (
                  <option
                    key={choice.id}
                    value={choice.id}
                    data-also={choice.alsoId ?? undefined}
                    data-lights={choice.lights.join(' ')}
                    data-says={choice.says}
                    data-name={nameOfChoice(choice.id, model)}
                    data-url={href(choice.url)}
                  >
                    {choice.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          <span>Actions shown</span>
          <select data-levels-filter="">
            <option value="">All actions ({all})</option>
            {listFilterChoices(model).map(({ label, choices }) => (
              <optgroup key={label} label={label}>
                {choices.map(({ id, label: name, actions }) => (
                  <option key={id} value={id} data-actions={actions.join(' ')} data-name={name}>
                    {name} ({actions.length})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" data-levels-reset="">
          Show all
        </button>
      </div>
      <div class="levels-panel">
        <p class="levels-peek" data-levels-peek="" aria-hidden="true" />
        <p class="levels-status" role="status" data-levels-status="" data-all={all} />
        <p class="levels-open" data-levels-open="" hidden>
          <a href="#" />
        </p>
        <p class="levels-hint" data-levels-hint="">
          Choose an action or a body, or point at one, to see what it touches. A click opens its page.{' '}
          <span class="levels-keys">
            By keyboard: arrow keys move, Space highlights, Enter opens, Escape shows all; or type a number or
            a name.
          </span>
        </p>
      </div>
    </div>
  );
}
