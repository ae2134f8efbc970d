import { h, render } from 'preact';
import { siteAddress } from '../browser/site-address.ts';
import { addItemKeys, itemAt, type ItemLink } from './enhance-items.ts';
import { readState, writeState, type MatrixState } from './matrix-address.ts';
import { readMatrix } from './matrix-data.ts';
import { takeOverDrawings } from './matrix-drawings.ts';
import { addressOfList, countLeft, NOTHING_CHOSEN, viewMatrix } from './matrix-view.ts';
import { sayCell, sayChoice, sayWhole } from './matrix-words.ts';
import { MatrixTwin } from './MatrixTwin.tsx';

const NOTHING: MatrixState = { ...NOTHING_CHOSEN, pick: '' };
const SELECTS = ['order', 'source', 'strength'] as const;

/**
 * Brings a matrix to life: sorting, filtering, changing rows and columns about, picking out. Every number is counted from
 * the matrix in the page; drawing and table are drawn again from it. The address holds what is chosen, and cells lead to
 * their lists with the same filter. An unknown value is said and passed over.
 */
export function enhanceMatrix(section: HTMLElement): void {
  const find = <E extends HTMLElement>(name: string) => section.querySelector<E>(`[data-matrix-${name}]`)!;
  const model = readMatrix(find('data').textContent);
  const cells = new Map(
    [...model.cells, ...model.rows.map(({ whole }) => whole)].map((cell) => [cell.id, cell]),
  );
  const selects = SELECTS.map((name) => [name, find<HTMLSelectElement>(name)] as const);
  const turn = find('turn');
  const status = find('status');
  const peek = find('peek');
  const open = find('open');
  const fold = find('fold');
  const frame = find('drawings');
  const twin = find('twin');
  const drawings = takeOverDrawings(frame);
  let state = NOTHING;
  let view = viewMatrix(model, state);

  const sayItem = (id: string) => `${sayCell(view, cells.get(id)!)}.`;
  const say = (...sentences: string[]) => {
    status.textContent = sentences.filter(Boolean).join(' ');
  };

  function show(next: MatrixState): void {
    const isOther = viewOf(next) !== viewOf(state);
    const picked = cells.get(next.pick);
    state = picked && countLeft(next, picked.tally) > 0 ? next : { ...next, pick: '' };
    if (isOther) view = viewMatrix(model, state);
    for (const [name, select] of selects) select.value = state[name];
    turn.setAttribute('aria-pressed', String(state.isTurned));
    section.classList.toggle('is-turned', state.isTurned);
    section.classList.toggle('is-picking', state.pick !== '');
    if (isOther) redraw();
    drawings.light(state.pick);
    open.hidden = !state.pick;
    if (state.pick) open.querySelector('a')!.href = siteAddress(addressOfList(state, cells.get(state.pick)!));
    say(sayChoice(view), state.pick && sayItem(state.pick));
  }

  function redraw(): void {
    drawings.show(view);
    render(h(MatrixTwin, { view, href: siteAddress }), twin);
  }

  function choose(next: Partial<MatrixState>): void {
    show({ ...state, ...next });
    if (!status.textContent) say(sayWhole(model));
    history.replaceState(history.state, '', writeState(location.href, state));
  }

  function readAddress(): void {
    const read = readState(location.search, model);
    show(read.state);
    if (read.unknown.length)
      say(`“${read.unknown.join('”, “')}” is not in this matrix and was passed over.`, status.textContent);
  }

  function preview(item: ItemLink | null): void {
    section.classList.toggle('is-peeking', Boolean(item));
    peek.textContent = item ? sayItem(item.dataset.item) : '';
    drawings.light(item?.dataset.item ?? state.pick);
  }

  redraw();
  addItemKeys(frame, {
    toggle: (id) => choose({ pick: state.pick === id ? '' : id }),
    clear: () => choose({ pick: '', source: '', strength: '' }),
  });
  frame.addEventListener('focusin', (event) => preview(itemAt(event.target)));
  frame.addEventListener('focusout', () => preview(null));
  frame.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') preview(itemAt(event.target));
  });
  frame.addEventListener('pointerleave', () => preview(null));
  for (const [name, select] of selects)
    select.addEventListener('change', () => choose({ [name]: select.value }));
  turn.addEventListener('click', () => choose({ isTurned: !state.isTurned }));
  find('reset').addEventListener('click', () => choose(NOTHING));
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
  });
  window.addEventListener('popstate', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  for (const name of ['controls', 'panel']) find(name).hidden = false;
  readAddress();
}

/** Tells one view from another. */
function viewOf({ order, source, strength, isTurned }: MatrixState): string {
  return [order, source, strength, isTurned].join(' ');
}
