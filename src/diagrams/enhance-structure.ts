import { addItemKeys, itemAt, itemsOf } from './enhance-items.ts';
import { nextItem } from './item-keys.ts';

const NAMES = ['view', 'body', 'action', 'as'] as const;
type Name = (typeof NAMES)[number];
/** What each part of the state is where the address does not say. */
const DEFAULTS: Readonly<Record<Name, string>> = { view: 'nested', body: '', action: '', as: '2022' };
type State = Record<Name, string>;

/** Adds choosing a view, a time, a body and an action to the drawings that the page holds. */
export function enhanceStructure(section: HTMLElement): void {
  const find = <E extends HTMLElement>(name: string) => section.querySelector<E>(`[data-structure-${name}]`)!;
  const controls = find('controls');
  const status = find('status');
  const frame = find('drawings');
  const panel = find('panel');
  const changes = find<HTMLDetailsElement>('changes');
  const told = find('action');
  const selects = {
    body: section.querySelector<HTMLSelectElement>('[data-structure-select="body"]')!,
    action: section.querySelector<HTMLSelectElement>('[data-structure-select="action"]')!,
  };
  const radios = (name: 'view' | 'as') => [
    ...controls.querySelectorAll<HTMLInputElement>(`[name="structure-${name}"]`),
  ];
  const knows = (name: Name, value: string) =>
    name === 'view' || name === 'as'
      ? radios(name).some((radio) => radio.value === value)
      : [...selects[name].options].some((option) => option.value === value);
  // Lines, and the words in the boxes that they start from.
  const links = [...frame.querySelectorAll<SVGElement>('[data-link]')].map((element) => {
    const [from, , to] = element.dataset.link!.split(' ');
    return { element, ends: [from, to] };
  });
  let state: State = { ...DEFAULTS };

  function paint(): void {
    section.dataset.view = state.view;
    section.dataset.as = state.as;
    const body = state.body ? selects.body.selectedOptions[0] : undefined;
    const action = state.action ? selects.action.selectedOptions[0] : undefined;
    const lights = (action ?? body)?.dataset.lights;
    const lit = new Set(lights?.split(' ') ?? []);
    const picked = body?.dataset.id ?? '';
    section.classList.toggle('is-picking', lit.size > 0);
    for (const drawing of frame.querySelectorAll('svg')) {
      for (const item of itemsOf(drawing)) {
        item.classList.toggle('is-lit', lit.has(item.dataset.item.replace(/^since-/, '')));
        item.classList.toggle('is-picked', item.dataset.item === picked);
      }
      for (const ground of drawing.querySelectorAll<SVGElement>('[data-area]'))
        ground.classList.toggle('is-lit', lit.has(`level-${ground.dataset.area}`));
      for (const line of drawing.querySelectorAll<SVGElement>('[data-ends]')) {
        const ends = line.dataset.ends!.split(' ');
        line.classList.toggle(
          'is-lit',
          ends.every((end) => lit.has(end)) && (Boolean(action) || ends.includes(picked)),
        );
      }
    }
    for (const { element, ends } of links) element.classList.toggle('is-lit', ends.includes(picked));
    hint('');
    panel.classList.toggle('has-body', Boolean(body));
    for (const article of panel.querySelectorAll('article'))
      article.classList.toggle('is-shown', article.id === `body-${state.body}`);
    panel.scrollTop = 0;
    told.hidden = !action;
    told.querySelector('span')!.textContent = action?.dataset.says ?? '';
    if (action) told.querySelector('a')!.href = action.dataset.url!;
  }

  /** Brings the top of what is said of a body into sight, and as much of it as there is room for. */
  function reveal(): void {
    if (!state.body || state.view === 'table') return;
    const { top, height } = panel.getBoundingClientRect();
    const below = top + Math.min(height, innerHeight * 0.45) - innerHeight;
    if (top < 0) scrollBy(0, top - 8);
    else if (below > 0) scrollBy(0, below);
  }

  /** Shows the lines of what the pointer or the focus is on, as long as no body is picked. */
  function hint(id: string): void {
    const on = state.body ? '' : id;
    section.classList.toggle(
      'is-hinting',
      links.some(({ ends }) => ends.includes(on)),
    );
    for (const { element, ends } of links) element.classList.toggle('is-hinted', ends.includes(on));
  }

  function say(before: string, changed: readonly Name[]): void {
    const saidOf = {
      view: () => radios('view').find(({ checked }) => checked)?.dataset.says,
      as: () => radios('as').find(({ checked }) => checked)?.dataset.says,
      body: () => (state.body ? selects.body.selectedOptions[0]?.dataset.says : 'No body is selected.'),
      action: () => (state.action ? selects.action.selectedOptions[0]?.dataset.says : 'No action is shown.'),
    };
    status.textContent = [before, ...changed.map((name) => saidOf[name]())].filter(Boolean).join(' ');
  }

  function take(next: Partial<State>): Name[] {
    const before = state;
    state = { ...state, ...next };
    for (const name of ['view', 'as'] as const)
      for (const radio of radios(name)) radio.checked = radio.value === state[name];
    selects.body.value = state.body;
    selects.action.value = state.action;
    paint();
    return NAMES.filter((name) => state[name] !== before[name]);
  }

  function choose(next: Partial<State>): void {
    const changed = take(next);
    say('', changed);
    const url = new URL(location.href);
    for (const name of NAMES) {
      if (state[name] === DEFAULTS[name]) url.searchParams.delete(name);
      else url.searchParams.set(name, state[name]);
    }
    if (changed.includes('body')) url.hash = '';
    history.replaceState(history.state, '', url);
    if (changed.includes('as')) changes.open = state.as !== DEFAULTS.as;
    if (changed.includes('body')) reveal();
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    const next = { ...DEFAULTS } as State;
    for (const name of NAMES) {
      const value = asked.get(name);
      if (!value) continue;
      if (knows(name, value)) next[name] = value;
      else unknown.push(value);
    }
    const anchored = /^#body-(.+)$/.exec(location.hash)?.[1];
    if (!next.body && anchored && knows('body', anchored)) next.body = anchored;
    take(next);
    changes.open = state.as !== DEFAULTS.as;
    const said = NAMES.filter((name) => state[name] !== DEFAULTS[name]);
    const passed = unknown.length
      ? `“${unknown.join('”, “')}” is not in this diagram and was passed over.`
      : '';
    if (passed || said.length) say(passed, said);
  }

  const clear = () => choose({ body: '', action: '' });
  const slugOf = (id: string) =>
    [...selects.body.options].find(({ dataset }) => dataset.id === id.replace(/^since-/, ''))?.value ?? '';
  const toggle = (id: string) => {
    const slug = slugOf(id);
    choose({ body: slug === state.body ? '' : slug });
  };

  // Things are read in the order of the markup: arrow keys pass them so, up and down to what begins nearest.
  frame.addEventListener('keydown', (event) => {
    const current = itemAt(event.target);
    const items = current?.ownerSVGElement ? itemsOf(current.ownerSVGElement) : [];
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 0, ArrowDown: 0 }[event.key];
    if (!current || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = items.indexOf(current);
    const rows = items.map(({ dataset }) => Number(dataset.row));
    const spots = items.map((item, i) => ({ row: rows[i]!, x: item.getBoundingClientRect().left }));
    items[step ? place + step : nextItem(spots, place, event.key)!]?.focus();
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  addItemKeys(frame, { toggle, clear });
  // A press of the pointer selects; the Enter key, a new tab and what has come since follow the link.
  frame.addEventListener('click', (event) => {
    const item = itemAt(event.target);
    const plain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!item || !plain || item.dataset.item.startsWith('since-')) return;
    event.preventDefault();
    toggle(item.dataset.item);
  });
  for (const name of ['pointerover', 'focusin'] as const)
    frame.addEventListener(name, (event) => hint(itemAt(event.target)?.dataset.item ?? ''));
  for (const name of ['pointerleave', 'focusout'] as const) frame.addEventListener(name, () => hint(''));
  // The names of bodies stand in the panel and over the drawing.
  section.parentElement!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-structure-body]');
    if (!link) return;
    event.preventDefault();
    choose({ body: link.dataset.structureBody! });
    panel.querySelector<HTMLElement>('article.is-shown h3')?.focus({ preventScroll: true });
    reveal();
  });
  for (const name of ['view', 'as'] as const)
    for (const radio of radios(name)) radio.addEventListener('change', () => choose({ [name]: radio.value }));
  for (const name of ['body', 'action'] as const)
    selects[name].addEventListener('change', () => choose({ [name]: selects[name].value }));
  find('clear').addEventListener('click', clear);
  panel.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-structure-close]')) return;
    choose({ body: '' });
    selects.body.focus({ preventScroll: true });
  });
  window.addEventListener('popstate', readAddress);
  window.addEventListener('hashchange', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  controls.hidden = false;
  section.dataset.ready = '';
  readAddress();
}
