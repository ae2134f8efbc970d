import { addItemKeys, itemAt, settleTabStop, type ItemLink } from './enhance-items.ts';

/** How many things of a list share documents and strength: the strength of pairs is empty. */
interface Entry {
  sources: readonly string[];
  strength: string;
  count: number;
}

function readTally(text = ''): Entry[] {
  return text.split(' ').flatMap((entry) => {
    const [, sources, strength, count] = /^(.*)\/(.*):(\d+)$/.exec(entry) ?? [];
    return sources === undefined
      ? []
      : [{ sources: sources.split('+'), strength: strength ?? '', count: Number(count) }];
  });
}

/** A cell of a drawing and what in it changes with the filter. */
interface Drawn {
  item: ItemLink;
  title: Element;
  number: Element;
  letters: readonly SVGElement[];
}

/** What a list looks like in every place that shows it. */
interface Listed {
  entries: readonly Entry[];
  /** The number in the table. */
  link: HTMLAnchorElement;
  /** What it is split into, in the table. */
  splits: readonly HTMLElement[];
  drawn: readonly Drawn[];
  url: string;
  says: string;
}

function takeApart(item: ItemLink): Drawn {
  const letters = [...item.querySelectorAll<SVGElement>('[data-key]')];
  return {
    item,
    title: item.querySelector('title')!,
    number: item.querySelector('[data-count]')!,
    letters,
  };
}

/**
 * Brings a matrix to life: sorting, filtering, changing rows and columns about, picking out. All numbers are counted from
 * the tallies in the table. The address holds `order` (`name`, `level`), `source` (a document’s slug), `strength` (a group),
 * `turned=1` and `pick` (a cell, `nhs-england.national`); cells lead to their lists with the same filter. An unknown value
 * is said and passed over.
 */
export function enhanceMatrix(section: HTMLElement): void {
  const find = <E extends HTMLElement>(name: string) => section.querySelector<E>(`[data-matrix-${name}]`)!;
  const selects = {
    order: find<HTMLSelectElement>('order'),
    source: find<HTMLSelectElement>('source'),
    strength: find<HTMLSelectElement>('strength'),
  };
  type Choice = keyof typeof selects;
  const choices = Object.keys(selects) as Choice[];
  const turn = find<HTMLButtonElement>('turn');
  const status = find('status');
  const peek = find('peek');
  const open = find('open');
  const frame = find('drawings');
  const all = readTally(status.dataset.all);
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('[data-matrix-drawing]')];
  const tableRows = [...section.querySelectorAll<HTMLTableRowElement>('tr[data-line]')];
  const lineIds = tableRows.map(({ dataset }) => dataset.line!);

  const items = [...frame.querySelectorAll<ItemLink>('a[data-item]')];
  const drawnBy = new Map<string, Drawn[]>();
  for (const item of items) {
    const same = drawnBy.get(item.dataset.item);
    if (same) same.push(takeApart(item));
    else drawnBy.set(item.dataset.item, [takeApart(item)]);
  }
  const lists = new Map<string, Listed>();
  for (const link of section.querySelectorAll<HTMLAnchorElement>('a[data-cell]')) {
    const drawn = drawnBy.get(link.dataset.cell!) ?? [];
    lists.set(link.dataset.cell!, {
      entries: readTally(link.dataset.tally),
      link,
      splits: [...link.parentElement!.querySelectorAll<HTMLElement>('[data-key]')],
      drawn,
      url: link.getAttribute('href')!,
      says: drawn[0]?.title.textContent ?? '',
    });
  }
  const slices = [...frame.querySelectorAll<SVGElement>('[data-strength]')].map((slice) => ({
    slice,
    sources: [slice.dataset.source!],
    strength: slice.dataset.strength!,
  }));
  const lit = [...frame.querySelectorAll<SVGElement>('g[data-line], [data-head]')];

  const state = { order: '', source: '', strength: '', turned: '', pick: '' };
  const isFiltered = () => Boolean(state.source || state.strength);
  const passes = ({ sources, strength }: Pick<Entry, 'sources' | 'strength'>) =>
    (!state.source || sources.includes(state.source)) &&
    (!state.strength || !strength || strength === state.strength);
  const count = (entries: readonly Entry[]) =>
    entries.reduce((sum, entry) => (passes(entry) ? sum + entry.count : sum), 0);
  const shown = (id: string) => count(lists.get(id)?.entries ?? []);
  const wholeOf = (line: string) => shown(`${line}.all`);

  function filter(): void {
    const search = new URLSearchParams();
    if (state.source) search.set('source', state.source);
    if (state.strength) search.set('strength', state.strength);
    const asked = search.toString() && `?${search}`;
    for (const { entries, link, splits, drawn, url, says } of lists.values()) {
      const passing = entries.filter(passes);
      const total = count(passing);
      const address = url.replace(/(?=#|$)/, asked);
      const keyed = new Map<string, number>();
      for (const { sources, strength, count: few } of passing)
        for (const key of [...sources, strength]) keyed.set(key, (keyed.get(key) ?? 0) + few);
      write(link, String(total));
      link.setAttribute('href', address);
      for (const split of splits) {
        const own = keyed.get(split.dataset.key!) ?? 0;
        write(split, ` ${split.dataset.letter} ${own}`);
        split.hidden = own === 0;
      }
      for (const { item, title, number, letters } of drawn) {
        item.classList.toggle('is-out', total === 0);
        item.setAttribute('href', address);
        write(title, isFiltered() ? `${says}. ${total} with this filter` : says);
        write(number, String(total));
        moveUp(letters, (letter) => keyed.has(letter.dataset.key!));
      }
    }
    for (const { slice, ...what } of slices) slice.classList.toggle('is-out', !passes(what));
  }

  function sort(): void {
    const placeOf = (row: HTMLTableRowElement, i: number) =>
      state.order === 'name'
        ? Number(row.dataset.placeName)
        : state.order === 'level'
          ? Number(row.dataset.placeLevel)
          : i - wholeOf(row.dataset.line!) * tableRows.length;
    const ranks = new Map(tableRows.map((row, i) => [row.dataset.line!, placeOf(row, i)]));
    const rank = (line: Element) => ranks.get((line as HTMLElement).dataset.line ?? '') ?? 0;
    const linesOf = (stack: Element) =>
      [...stack.children]
        .filter((child) => (child as HTMLElement).dataset.line !== undefined)
        .sort((a, b) => rank(a) - rank(b));

    for (const body of section.querySelectorAll('tbody[data-stack]')) {
      const lines = linesOf(body) as HTMLElement[];
      arrange(body, lines);
      for (const line of lines) line.hidden = wholeOf(line.dataset.line!) === 0;
    }
    for (const drawing of drawings) {
      const [across, down] = ['x', 'y'].map((axis) =>
        drawing.querySelector(`:scope > [data-stack="${axis}"]`),
      );
      if (across) {
        const places = new Map<string, number>();
        placeLines(across, 'x', places);
        for (const row of down!.children) {
          const cells = [...row.querySelectorAll<SVGElement>('[data-across]')];
          const placeOfCell = (cell: SVGElement) => places.get(cell.dataset.across!) ?? 0;
          cells.sort((a, b) => placeOfCell(a) - placeOfCell(b));
          arrange(row, cells);
          for (const cell of cells) move(cell, placeOfCell(cell), 0);
        }
      }
      const height = Number(drawing.dataset.top) + (across ? rowsHeight(down!) : placeLines(down!, 'y'));
      const [, , width] = drawing.getAttribute('viewBox')!.split(' ');
      drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
      drawing.setAttribute('height', String(height));
      settleTabStop(drawing);
    }

    /** Puts the lines one after another from where the first began, those with nothing to show left out. */
    function placeLines(stack: Element, axis: 'x' | 'y', places?: Map<string, number>): number {
      const lines = linesOf(stack);
      let at = Number(((stack as SVGElement).dataset.from ??= String(startOf(lines, axis))));
      arrange(stack, lines);
      for (const line of lines) {
        const nested = line.querySelector(':scope > [data-stack]');
        const isOut = line.matches('a')
          ? line.classList.contains('is-out')
          : !line.querySelector('a[data-item]:not(.is-out)');
        line.classList.toggle('is-out', isOut);
        if (isOut) continue;
        if (axis === 'x') move(line, at, 0);
        else move(line, 0, at);
        places?.set((line as SVGElement).dataset.line!, at);
        at += Number((line as SVGElement).dataset.extent) + (nested ? placeLines(nested, axis) : 0);
      }
      return at;
    }
  }

  function startOf(lines: readonly Element[], axis: 'x' | 'y'): number {
    const places = lines.map((line) => {
      const [x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)/
        .exec(line.getAttribute('transform') ?? '')!
        .slice(1)
        .map(Number);
      return axis === 'x' ? x : y;
    });
    return places.length ? Math.min(...places) : 0;
  }

  function rowsHeight(stack: Element): number {
    return [...stack.children].reduce(
      (sum, line) => sum + Number((line as SVGElement).dataset.extent ?? 0),
      0,
    );
  }

  function light(id: string): void {
    const [row = '', column = ''] = id.split('.');
    const meant = new Set(id ? [row, column] : []);
    section.classList.toggle('is-picking', Boolean(id));
    for (const line of lit)
      line.classList.toggle('is-lit', meant.has(line.dataset.line ?? line.dataset.head ?? ''));
    for (const item of items) item.classList.toggle('is-lit', item.dataset.item === id);
  }

  const sayItem = (id: string) => {
    const listed = lists.get(id);
    if (!listed) return '';
    return `${listed.says}.${isFiltered() ? ` ${shown(id)} with this filter.` : ''}`;
  };

  function say(before = '', isAll = false): void {
    const [one = '', many = ''] = status.dataset.rows!.split(' ');
    const rows = lineIds.filter((line) => wholeOf(line) > 0).length;
    const named = (choice: Choice) =>
      selects[choice].selectedOptions[0]!.textContent!.replace(/^[A-Z]: /, '');
    const asks = count(all);
    const total = all.reduce((sum, entry) => sum + entry.count, 0);
    const filtered = [
      state.source && `asked in ${named('source')}`,
      state.strength && `worded “${named('strength').toLowerCase()}”`,
    ].filter(Boolean);
    status.textContent = [
      before,
      filtered.length
        ? `${asks} of ${total} asks are shown, those ${filtered.join(' and ')}, at ${rows} of ${lineIds.length} ${lineIds.length === 1 ? one : many}; hollow is what the filter leaves out.`
        : '',
      state.strength && section.querySelector('[data-tally*="+"]')
        ? 'Pairs are shown whatever their wording.'
        : '',
      state.order ? `Sorted: ${named('order').toLowerCase()}.` : '',
      state.turned ? turn.dataset.says! : '',
      state.pick ? sayItem(state.pick) : '',
      isAll ? `All ${total} asks are shown, the ${many} with the most first.` : '',
    ]
      .filter(Boolean)
      .join(' ');
    open.hidden = !state.pick;
    const listed = lists.get(state.pick);
    if (listed) open.querySelector('a')!.href = listed.link.href;
  }

  function choose(next: Partial<typeof state>, remember = true): void {
    const before = { ...state };
    Object.assign(state, next);
    for (const choice of choices) selects[choice].value = state[choice];
    if (state.source !== before.source || state.strength !== before.strength) filter();
    if (state.pick && shown(state.pick) === 0) state.pick = '';
    if (choices.some((choice) => state[choice] !== before[choice])) sort();
    turn.setAttribute('aria-pressed', String(Boolean(state.turned)));
    section.classList.toggle('is-turned', Boolean(state.turned));
    light(state.pick);
    say('', remember && Object.values(state).every((value) => !value));
    if (remember) writeAddress(state);
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const given = (name: string) => asked.get(name) ?? '';
    const known = (choice: Choice) =>
      [...selects[choice].options].some(({ value }) => value === given(choice)) ? given(choice) : '';
    const isDefault = (choice: Choice) => choice === 'order' && given(choice) === 'asks';
    const next = {
      order: known('order'),
      source: known('source'),
      strength: known('strength'),
      turned: given('turned') === '1' ? '1' : '',
      pick: lists.has(given('pick')) ? given('pick') : '',
    };
    choose(next, false);
    const unknown = [
      ...choices.filter((choice) => given(choice) !== next[choice] && !isDefault(choice)),
      ...(['turned', 'pick'] as const).filter((name) => given(name) !== next[name]),
    ].map(given);
    if (unknown.length) say(`“${unknown.join('”, “')}” is not in this matrix and was passed over.`);
  }

  function preview(item: ItemLink | null): void {
    section.classList.toggle('is-peeking', Boolean(item));
    peek.textContent = item ? sayItem(item.dataset.item) : '';
    light(item?.dataset.item ?? state.pick);
  }

  const nothing = { order: '', source: '', strength: '', turned: '', pick: '' };
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
  for (const choice of choices)
    selects[choice].addEventListener('change', () => choose({ [choice]: selects[choice].value }));
  turn.addEventListener('click', () => choose({ turned: state.turned ? '' : '1' }));
  find('reset').addEventListener('click', () => choose(nothing));
  const fold = find('fold');
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
  });
  window.addEventListener('popstate', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  for (const name of ['controls', 'panel']) find(name).hidden = false;
  readAddress();
}

/** Changes a text that is not so already. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Puts the letters that are left into the first places of all. */
function moveUp(letters: readonly SVGElement[], isLeft: (letter: SVGElement) => boolean): void {
  const places = letters.map((letter) => (letter.dataset.place ??= placeOf(letter)));
  let next = 0;
  for (const letter of letters) {
    letter.classList.toggle('is-out', !isLeft(letter));
    if (!isLeft(letter)) continue;
    const [x = '', y = ''] = places[next]!.split(' ');
    next += 1;
    if (letter.getAttribute('x') !== x) letter.setAttribute('x', x);
    if (letter.getAttribute('y') !== y) letter.setAttribute('y', y);
  }
}

/** Puts children into an order at the end of their parent, where they are not in it already. */
function arrange(parent: Element, children: readonly Element[]): void {
  const known = new Set(children);
  const present = [...parent.children].filter((child) => known.has(child));
  if (present.some((child, i) => child !== children[i])) parent.append(...children);
}

function move(element: Element, x: number, y: number): void {
  const to = `translate(${x} ${y})`;
  if (element.getAttribute('transform') !== to) element.setAttribute('transform', to);
}

function placeOf(letter: SVGElement): string {
  return `${letter.getAttribute('x')} ${letter.getAttribute('y')}`;
}

function writeAddress(state: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(state)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
