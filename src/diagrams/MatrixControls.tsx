import type { MatrixModel } from './matrix-model.ts';
import { sayTurned } from './matrix-words.ts';

/** Hidden until `enhance-matrix.ts` brings them to life. Where the drawing is narrow, one button folds them away. */
export function MatrixControls({ model }: { model: MatrixModel }) {
  return (
    <div class="matrix-controls" data-matrix-controls="" hidden>
      <button type="button" class="matrix-fold" data-matrix-fold="" aria-expanded="false">
        Sort, filter or turn
      </button>
      <label>
        <span>Sort</span>
        <select data-matrix-order="">
          {model.orders.map(({ id, label }, i) => (
            <option key={id} value={i === 0 ? '' : id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Document</span>
        <select data-matrix-source="">
          <option value="">All documents</option>
          {model.sources.map(({ id, letter, label }) => (
            <option key={id} value={id}>
              {letter}: {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Strength</span>
        <select data-matrix-strength="">
          <option value="">Any wording</option>
          {model.strengths.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-matrix-turn="" aria-pressed="false">
        {sayTurned(model)}
      </button>
      <button type="button" data-matrix-reset="">
        Show all
      </button>
    </div>
  );
}

/** What is said of the filter and of the thing pointed at; stays in sight over a long drawing. */
export function MatrixPanel() {
  return (
    <div class="matrix-panel" data-matrix-panel="" hidden>
      <p class="matrix-peek" data-matrix-peek="" aria-hidden="true" />
      <p class="matrix-status" role="status" data-matrix-status="" />
      <p class="matrix-open" data-matrix-open="" hidden>
        <a href="#">Open the list</a>
      </p>
      <p class="matrix-hint">
        A number is a list: a click opens it.{' '}
        <span class="matrix-keys">
          By keyboard: arrow keys move, Space picks out, Enter opens, Escape shows all; or type a name.
        </span>
      </p>
    </div>
  );
}
