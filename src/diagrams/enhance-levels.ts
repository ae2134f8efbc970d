import { addItemKeys, itemAt, itemsOf, settleTabStop, type ItemLink } from './enhance-items.ts';

/** Adds picking out, filtering and a way round by keyboard to the drawing that the page holds. */
export function enhanceLevels(section: HTMLElement): void {
  const find = <E extends Element>(name: string) => section.querySelector<E>(`[data-levels-${name}]`)!;
  const fold = find<HTMLButtonElement>('fold');
  const focusSelect = find<HTMLSelectElement>('focus');
  const filterSelect = find<HTMLSelectElement>('filter');
  const status = find<HTMLElement>('status');
  const peek = find<HTMLElement>('peek');
  const open = find<HTMLElement>('open');
  const drawings = [...section.querySelectorAll<SVGSVGElement>('[data-levels-drawing]')];
  const options = [...focusSelect.options];
  const optionOf = (id: string) =>
    options.find(({ value, dataset }) => value !== '' && (value === id || dataset.also === id));

  let picked = '';
  let filter = '';

  function paint(id: string): void {
    const option = id ? optionOf(id) : undefined;
    const lit = new Set(option ? [option.value, ...(option.dataset.lights ?? '').split(' ')] : []);
    section.classList.toggle('is-picking', Boolean(option));
    const light = (element: Element, on: boolean) => element.classList.toggle('is-lit', on);
    for (const drawing of drawings) {
      for (const item of itemsOf(drawing)) light(item, lit.has(item.dataset.item));
      for (const band of drawing.querySelectorAll<SVGElement>('[data-band]'))
        light(band, lit.has(`level-${band.dataset.band}`));
      for (const link of drawing.querySelectorAll<SVGElement>('[data-ends]')) {
        light(
          link,
          link.dataset.ends!.split(' ').every((end) => lit.has(end)),
        );
      }
    }
  }

  function applyFilter(): void {
    const shown = shownActions();
    for (const drawing of drawings) {
      for (const item of itemsOf(drawing)) {
        item.classList.toggle(
          'is-out',
          item.classList.contains('mark') && shown !== null && !shown.has(item.dataset.item),
        );
      }
      settleTabStop(drawing);
    }
  }

  function shownActions(): Set<string> | null {
    const actions = filterSelect.selectedOptions[0]?.dataset.actions;
    return filter && actions ? new Set(actions.split(' ')) : null;
  }

  function say(before = ''): void {
    const all = Number(status.dataset.all);
    const shown = shownActions();
    const option = picked ? optionOf(picked) : undefined;
    const count = shown
      ? `${shown.size} of ${all} actions shown: ${filterSelect.selectedOptions[0]!.dataset.name}.`
      : '';
    status.textContent = [before, count, option?.dataset.says ?? ''].filter(Boolean).join(' ');
    open.hidden = !option;
    const link = open.querySelector('a')!;
    link.textContent = `Open ${option?.dataset.name ?? ''}`;
    link.href = option?.dataset.url ?? '#';
  }

  /** Takes over a choice; what the filter hides cannot stay picked, and what is picked is never hidden. */
  function choose(next: { picked?: string; filter?: string }, remember = true): void {
    if (next.filter !== undefined) {
      filter = next.filter;
      filterSelect.value = filter;
    }
    if (next.picked !== undefined) picked = next.picked;
    const hidden = shownActions() !== null && isAction(picked) && !shownActions()!.has(picked);
    if (hidden && next.picked) filter = filterSelect.value = '';
    else if (hidden) picked = '';
    focusSelect.value = picked;
    applyFilter();
    paint(picked);
    say(picked || filter || !remember ? '' : `Showing all ${status.dataset.all} actions.`);
    if (remember) writeAddress(picked, filter);
  }

  const isAction = (id: string) =>
    id !== '' && drawings.some((drawing) => drawing.querySelector(`.mark[data-item="${CSS.escape(id)}"]`));

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const [id, show] = [asked.get('focus') ?? '', asked.get('show') ?? ''];
    const known = optionOf(id)?.value ?? '';
    const set = [...filterSelect.options].some(({ value }) => value === show) ? show : '';
    choose({ picked: known, filter: set }, false);
    const unknown = [id && !known ? id : '', show && !set ? show : ''].filter(Boolean);
    if (unknown.length) say(`“${unknown.join('”, “')}” is not in this diagram and was passed over.`);
  }

  function preview(item: ItemLink | null): void {
    const option = item ? optionOf(item.dataset.item) : undefined;
    section.classList.toggle('is-peeking', Boolean(option));
    peek.textContent = option?.dataset.says ?? '';
    paint(option?.value ?? picked);
  }

  // Not on the drawings themselves: Chromium makes an SVG element that listens for focus a stop of the Tab key.
  const frame = find<HTMLElement>('drawings');
  addItemKeys(frame, {
    toggle: (id) => choose({ picked: picked === id ? '' : id }),
    clear: () => choose({ picked: '', filter: '' }),
  });
  frame.addEventListener('focusin', (event) => preview(itemAt(event.target)));
  frame.addEventListener('focusout', () => preview(null));
  frame.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') preview(itemAt(event.target));
  });
  frame.addEventListener('pointerleave', () => preview(null));
  focusSelect.addEventListener('change', () => choose({ picked: focusSelect.value }));
  filterSelect.addEventListener('change', () => choose({ filter: filterSelect.value }));
  find<HTMLButtonElement>('reset').addEventListener('click', () => choose({ picked: '', filter: '' }));
  window.addEventListener('popstate', readAddress);
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
  });
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  for (const name of ['controls', 'panel']) find<HTMLElement>(name).hidden = false;
  readAddress();
}

function writeAddress(picked: string, filter: string): void {
  const url = new URL(location.href);
  for (const [name, value] of [
    ['focus', picked],
    ['show', filter],
  ] as const) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
