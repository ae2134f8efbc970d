import { addItemKeys, itemAt, itemsOf, settleTabStop, type ItemLink } from './enhance-items.ts';
import { KIND_WORDS, sayThings, SHOWN_KINDS, type ShownKind } from './training-kinds.ts';

/** What is chosen; empty where nothing is. Written into the address under the same names. */
interface Choice {
  /** A stage, a theme, a recommendation's id, or `stage/theme`. */
  focus: string;
  /** Id of a document. */
  source: string;
  /** A kind of thing, in the plural. */
  show: string;
}
const NAMES = ['focus', 'source', 'show'] as const;

/** Adds picking out, filtering and a way round by keyboard to the pathway that the page holds. */
export function enhanceTraining(section: HTMLElement): void {
  const find = <E extends Element>(name: string) => section.querySelector<E>(`[data-training-${name}]`)!;
  const selects = {
    focus: find<HTMLSelectElement>('focus'),
    source: find<HTMLSelectElement>('source'),
    show: find<HTMLSelectElement>('show'),
  };
  const status = find<HTMLElement>('status');
  const peek = find<HTMLElement>('peek');
  const open = find<HTMLElement>('open');
  const fold = find<HTMLButtonElement>('fold');
  const frame = find<HTMLElement>('drawings');
  const drawings = [...section.querySelectorAll<SVGSVGElement>('[data-training-drawing]')];
  const marks = drawings.flatMap(itemsOf).map((item) => ({ item, ...readMark(item) }));
  let choice: Choice = { focus: '', source: '', show: '' };

  const optionOf = (name: keyof Choice, value: string) =>
    value ? [...selects[name].options].find((option) => option.value === value) : undefined;
  const isCrossing = (id: string) =>
    /^[^/]+\/[^/]+$/.test(id) && marks.some(({ item }) => item.dataset.item.startsWith(`${id}/`));
  const isKnown = (name: keyof Choice, value: string) =>
    optionOf(name, value) !== undefined || (name === 'focus' && isCrossing(value));

  function paint(): void {
    const { focus } = choice;
    const option = optionOf('focus', focus);
    const lights = new Set(option?.dataset.lights?.split(' ') ?? [focus, ...focus.split('/')]);
    // A stage or a theme alone lights all of it; anything else only what is at its stages and on its themes.
    const isWhole = Boolean(option) && !option!.dataset.lights;
    const isLit = (id: string) => lights.has(id) || (!option?.dataset.lights && belongsTo(id, focus));
    const isHere = (stage: string | undefined) => isWhole || !stage || lights.has(stage);
    section.classList.toggle('is-picking', focus !== '');
    for (const { item } of marks) {
      const { item: id, stage } = item.dataset;
      item.classList.toggle('is-lit', focus !== '' && isLit(id) && isHere(stage));
    }
    for (const drawing of drawings)
      for (const ground of drawing.querySelectorAll<SVGElement>('[data-band], [data-tile]')) {
        const { band, tile = '' } = ground.dataset;
        const [stage, theme] = tile.split('/');
        const isOn = band
          ? lights.has(band)
          : isWhole
            ? belongsTo(tile, focus)
            : lights.has(stage!) && lights.has(theme!);
        ground.classList.toggle('is-lit', focus !== '' && isOn);
      }
  }

  function applyFilter(): void {
    const { source, show } = choice;
    for (const { item, kind, all, place, bySource, url, number } of marks) {
      if (!kind) continue;
      const count = source ? (bySource.get(source) ?? 0) : all;
      item.classList.toggle('is-out', count === 0 || (show !== '' && show !== KIND_WORDS[kind].many));
      item.setAttribute('href', source ? url.replace('#', `?source=${source}#`) : url);
      item.dataset.count = String(count);
      item.querySelector('title')!.textContent = `${place}: ${sayThings(kind, count)}`;
      if (number) number.textContent = kind === 'gap' ? (count > 1 ? `${count} gaps` : 'gap') : String(count);
    }
    for (const drawing of drawings) settleTabStop(drawing);
  }

  function sayFilter(): string {
    const { source, show } = choice;
    const first = new Map(marks.map((mark) => [mark.item.dataset.item, mark]));
    const shown = [...first.values()].filter(({ item, kind }) => kind && !item.classList.contains('is-out'));
    const where = new Set(shown.map(({ item }) => item.dataset.item.replace(/\/[^/]*$/, ''))).size;
    if (!source && !show) return '';
    const what = optionOf('show', show)?.textContent?.trim() ?? 'All kinds';
    const by = source ? `, said by ${optionOf('source', source)?.textContent?.trim()}` : '';
    return `Shown: ${what}${by}, at ${where} ${where === 1 ? 'place' : 'places'}; others may be empty by this choice.`;
  }

  function sayFocus(): string {
    const { focus } = choice;
    const option = optionOf('focus', focus);
    if (option || !focus) return option?.dataset.says ?? '';
    const own = itemsOf(drawings[0]!).filter(
      (item) => belongsTo(item.dataset.item, focus) && !item.classList.contains('is-out'),
    );
    const said = own.map((item) => item.querySelector('title')!.textContent!.split(': '));
    const place = said[0]?.slice(0, -1).join(': ');
    return place ? `${place}: ${said.map((parts) => parts.at(-1)).join(', ')}.` : '';
  }

  function say(before = ''): void {
    const option = optionOf('focus', choice.focus);
    status.textContent = [before, sayFilter(), sayFocus()].filter(Boolean).join(' ');
    open.hidden = !option;
    const link = open.querySelector('a')!;
    link.href = option?.dataset.url ?? '#';
  }

  function choose(next: Partial<Choice>, remember = true): void {
    choice = { ...choice, ...next };
    for (const name of NAMES) selects[name].value = optionOf(name, choice[name]) ? choice[name] : '';
    applyFilter();
    paint();
    const nothing = NAMES.every((name) => choice[name] === '');
    say(nothing && remember ? 'Everything is shown.' : '');
    if (remember) writeAddress(choice);
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const next: Choice = { focus: '', source: '', show: '' };
    const unknown: string[] = [];
    for (const name of NAMES) {
      const value = asked.get(name) ?? '';
      if (isKnown(name, value)) next[name] = value;
      else if (value) unknown.push(value);
    }
    choose(next, false);
    if (unknown.length) say(`“${unknown.join('”, “')}” is not in this diagram and was passed over.`);
  }

  function preview(item: ItemLink | null): void {
    section.classList.toggle('is-peeking', Boolean(item));
    peek.textContent = item?.querySelector('title')?.textContent ?? '';
  }

  addItemKeys(frame, {
    // A mark or a gap stands for its crossing; a gap of a whole stage for the stage.
    toggle: (id) => {
      const [stage, theme] = id.split('/');
      const focus = theme ? `${stage}/${theme}` : stage!;
      choose({ focus: choice.focus === focus ? '' : focus });
    },
    clear: () => choose({ focus: '', source: '', show: '' }),
  });
  frame.addEventListener('focusin', (event) => preview(itemAt(event.target)));
  frame.addEventListener('focusout', () => preview(null));
  frame.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') preview(itemAt(event.target));
  });
  frame.addEventListener('pointerleave', () => preview(null));
  for (const name of NAMES)
    selects[name].addEventListener('change', () => choose({ [name]: selects[name].value }));
  find<HTMLButtonElement>('reset').addEventListener('click', () =>
    choose({ focus: '', source: '', show: '' }),
  );
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
  });
  window.addEventListener('popstate', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  for (const name of ['controls', 'panel']) find<HTMLElement>(name).hidden = false;
  readAddress();
}

/** Whether a thing stands at the stage, on the theme or at the crossing picked out. */
function belongsTo(id: string, focus: string): boolean {
  const [stage, theme] = id.split('/');
  return id === focus || stage === focus || theme === focus || `${stage}/${theme}` === focus;
}

/** What a mark counts, as the page was built; `kind` is null for the head of a stage or a theme. */
function readMark(item: ItemLink) {
  const ending = item.dataset.item.split('/')[2] as ShownKind | undefined;
  return {
    kind: ending && SHOWN_KINDS.includes(ending) ? ending : null,
    all: Number(item.dataset.count),
    place: item.querySelector('title')!.textContent!.replace(/: [^:]*$/, ''),
    bySource: new Map(
      (item.dataset.sources ?? '').split(' ').map((pair) => {
        const [source = '', count] = pair.split(':');
        return [source, Number(count)];
      }),
    ),
    url: item.getAttribute('href')!,
    number: item.querySelector('.t-count, .t-gap'),
  };
}

function writeAddress(choice: Choice): void {
  const url = new URL(location.href);
  for (const name of NAMES) {
    if (choice[name]) url.searchParams.set(name, choice[name]);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
