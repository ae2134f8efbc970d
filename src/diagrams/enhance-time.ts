import { addItemKeys, itemsOf } from './enhance-items.ts';

/** A year, or an item by its id; neither shows all. */
interface Choice {
  until: string;
  item: string;
}

/** Adds "by then" to the timeline: chosen is a year or an item, and what came later steps back. */
export function enhanceTime(section: HTMLElement): void {
  const find = <E extends Element>(name: string) => section.querySelector<E>(`[data-time-${name}]`)!;
  const controls = find<HTMLElement>('controls');
  const range = find<HTMLInputElement>('until');
  const output = find<HTMLOutputElement>('output');
  const select = find<HTMLSelectElement>('item');
  const status = find<HTMLElement>('status');
  const open = find<HTMLElement>('open');
  const frame = find<HTMLElement>('drawings');
  const years = [...section.querySelectorAll<HTMLOptionElement>('#time-years option')];
  const drawings = [...frame.querySelectorAll('svg')];
  const documents = [...find('documents').children] as HTMLElement[];
  const passed = find<HTMLElement>('passed');
  const dates = [...passed.querySelectorAll<HTMLElement>('li')];
  const last = years.at(-1)!;
  let chosen: Choice = { until: '', item: '' };

  const yearOption = (year: string) => years.find(({ dataset }) => dataset.year === year);
  const itemOption = (id: string) => [...select.options].find(({ value }) => value !== '' && value === id);

  function show(next: Choice, remember = true): void {
    const isAll = next.until === last.dataset.year;
    chosen = isAll ? { until: '', item: '' } : next;
    const year = yearOption(chosen.until);
    const item = itemOption(chosen.item);
    const data = (item ?? year ?? last).dataset;
    const lastStart = item
      ? Number(item.dataset.start)
      : year
        ? Number(year.dataset.year) + 0.9995
        : Infinity;

    section.classList.toggle('is-choosing', Boolean(item ?? year));
    for (const drawing of drawings) {
      for (const link of itemsOf(drawing)) {
        const isChosen =
          Boolean(item) &&
          [link.dataset.item, ...(link.dataset.holds ?? '').split(' ')].includes(chosen.item);
        link.classList.toggle('is-lit', isChosen);
        link.classList.toggle('is-after', !isChosen && Number(link.dataset.start) > lastStart);
      }
      for (const end of drawing.querySelectorAll<SVGElement>('[data-end]'))
        end.classList.toggle('is-lit', Boolean(year) && end.dataset.end === chosen.until);
    }
    documents.forEach((own, i) => (own.hidden = i >= Number(data.documents)));
    dates.forEach((own, i) => (own.hidden = i >= Number(data.passed)));
    passed.hidden = data.passed === '0';
    find<HTMLElement>('none').hidden = data.passed !== '0' || data.documents === '0';

    range.value = String(years.indexOf(year ?? nearestYear(lastStart)));
    output.value = item ? 'when it happened' : ((year ?? last).dataset.said ?? '');
    range.setAttribute('aria-valuetext', item ? item.dataset.says! : output.value);
    select.value = item?.value ?? '';
    status.textContent = [item ? `${item.dataset.name}.` : '', data.says].filter(Boolean).join(' ');
    open.hidden = !item;
    const link = open.querySelector('a')!;
    link.href = item?.dataset.url ?? '#asked';
    for (const asks of section.querySelectorAll<HTMLElement>('[data-asks-of]'))
      asks.hidden = asks.dataset.asksOf !== item?.value;
    if (remember) writeAddress(chosen);
  }

  const nearestYear = (start: number) =>
    years.findLast(({ dataset }) => Number(dataset.year) <= start) ?? years[0]!;

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const [until, item] = [asked.get('until') ?? '', asked.get('item') ?? ''];
    const known = { until: yearOption(until) ? until : '', item: itemOption(item) ? item : '' };
    show(known.item ? { until: '', item } : { until: known.until, item: '' }, false);
    const unknown = [until && !known.until ? until : '', item && !known.item ? item : ''].filter(Boolean);
    if (unknown.length)
      status.textContent = `“${unknown.join('”, “')}” is not in this timeline and was passed over. ${status.textContent}`;
  }

  /** A mark with a count stands for its year. */
  function choose(id: string): void {
    const list = drawings.flatMap(itemsOf).find(({ dataset }) => dataset.item === id && dataset.holds);
    const next = list ? { until: list.dataset.start ?? '', item: '' } : { until: '', item: id };
    const isChosen = next.until === chosen.until && next.item === chosen.item;
    show(isChosen ? { until: '', item: '' } : next);
  }

  addItemKeys(frame, { toggle: choose, clear: () => show({ until: '', item: '' }) });
  range.addEventListener('input', () =>
    show({ until: years[Number(range.value)]?.dataset.year ?? '', item: '' }),
  );
  select.addEventListener('change', () => show({ until: '', item: select.value }));
  find('reset').addEventListener('click', () => show({ until: '', item: '' }));
  window.addEventListener('popstate', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());

  for (const hidden of [controls, find<HTMLElement>('hint')]) hidden.hidden = false;
  readAddress();
}

function writeAddress(choice: Choice): void {
  const url = new URL(location.href);
  for (const name of ['until', 'item'] as const) {
    if (choice[name]) url.searchParams.set(name, choice[name]);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
