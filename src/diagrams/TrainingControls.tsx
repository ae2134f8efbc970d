import { KIND_WORDS, SHOWN_KINDS } from './training-kinds.ts';
import type { TrainingModel } from './training-model.ts';
import { sayLaneFocus, sayPickFocus, sayStageFocus } from './training-words.ts';

interface Props {
  model: TrainingModel;
  href: (url: string) => string;
}

const KIND_CHOICES = {
  recommendation: 'Recommendations',
  programme: 'Programmes',
  obstacle: 'Obstacles',
  gap: 'Gaps',
};

/**
 * Hidden until `enhance-training.ts` brings it to life; what the script says of a stage, a theme or a recommendation
 * stands here, in its options. Where the drawing is narrow, one button folds it all away.
 */
export function TrainingControls({ model, href }: Props) {
  const crossingsOf = (slug: string) =>
    model.stages.flatMap(({ crossings }) => crossings.filter(({ lane }) => lane.slug === slug));
  return (
    <div class="drawing-controls" data-training-controls="" hidden>
      <button type="button" class="drawing-fold" data-training-fold="" aria-expanded="false">
        Highlight or filter
      </button>
      <div class="drawing-choices">
        <label class="is-long">
          <span>Highlight</span>
          <select data-training-focus="">
            <option value="">Nothing: choose a stage, a theme or a recommendation</option>
            <optgroup label="Stages">
              {model.stages.map((stage) => (
                <option
                  key={stage.stage}
                  value={stage.stage}
                  data-says={sayStageFocus(stage)}
                  data-url={href(stage.url)}
                >
                  {stage.label}
                </option>
              ))}
            </optgroup>
            <optgroup label="Themes">
              {model.lanes.map((lane) => (
                <option
                  key={lane.slug}
                  value={lane.slug}
                  data-says={sayLaneFocus(lane, crossingsOf(lane.slug))}
                  data-url={href(lane.url)}
                >
                  {lane.title}
                </option>
              ))}
            </optgroup>
            <optgroup label="Recommendations">
              {model.picks.map((pick) => (
                <option
                  key={pick.id}
                  value={pick.id}
                  data-says={sayPickFocus(pick)}
                  data-url={href(pick.url)}
                  data-lights={pick.lights.join(' ')}
                >
                  {pick.title}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label>
          <span>Said by</span>
          <select data-training-source="">
            <option value="">All documents</option>
            {model.sources.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Kind of thing</span>
          <select data-training-show="">
            <option value="">All kinds</option>
            {SHOWN_KINDS.map((kind) => (
              <option key={kind} value={KIND_WORDS[kind].many}>
                {KIND_CHOICES[kind]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-training-reset="">
          Show all
        </button>
      </div>
    </div>
  );
}

/** What is said of the thing picked out or pointed at: over a wide drawing, at the foot of the window with a narrow one. */
export function TrainingPanel() {
  return (
    <div class="drawing-panel" data-training-panel="" hidden>
      <p class="drawing-peek" data-training-peek="" aria-hidden="true" />
      <p class="drawing-status" role="status" data-training-status="" />
      <p class="drawing-open" data-training-open="" hidden>
        <a href="#">Open its page</a>
      </p>
      <p class="drawing-hint">
        Choose a stage, a theme or a recommendation to see all that belongs to it. A click on a number opens
        its list.{' '}
        <span class="drawing-keys">
          By keyboard: arrow keys move, Space highlights, Enter opens, Escape shows all; or type a name.
        </span>
      </p>
    </div>
  );
}
