import { listFilterChoices, listFocusChoices, nameOfChoice } from './levels-choices.ts';
import type { LevelsModel } from './levels-model.ts';

interface Props {
  model: LevelsModel;
  href: (url: string) => string;
}

/**
 * Hidden until `enhance-levels.ts` brings it to life; all that the script says stands here, in its options. Where the
 * drawing is narrow, one button folds it all away.
 */
export function LevelsControls({ model, href }: Props) {
  const all = model.actions.length;
  return (
    <div class="drawing-controls" data-levels-controls="" hidden>
      <button type="button" class="drawing-fold" data-levels-fold="" aria-expanded="false">
        Highlight or filter
      </button>
      <div class="drawing-choices">
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
      <Hint />
    </div>
  );
}

/** What is said of the thing picked out or pointed at: over a wide drawing, at the foot of the window with a narrow one. */
export function LevelsPanel({ model }: Pick<Props, 'model'>) {
  return (
    <div class="drawing-panel" data-levels-panel="" hidden>
      <p class="drawing-peek" data-levels-peek="" aria-hidden="true" />
      <p class="drawing-status" role="status" data-levels-status="" data-all={model.actions.length} />
      <p class="drawing-open" data-levels-open="" hidden>
        <a href="#" />
      </p>
      <Hint />
    </div>
  );
}

/** Stands in the panel as long as that is empty, or with the controls that are folded: a stylesheet shows one of them. */
function Hint() {
  return (
    <p class="drawing-hint">
      Choose an action or a body, or point at one, to see what it touches. A click opens its page.{' '}
      <span class="drawing-keys">
        By keyboard: arrow keys move, Space highlights, Enter opens, Escape shows all; or type a number or a
        name.
      </span>
    </p>
  );
}
