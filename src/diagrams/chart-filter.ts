/** What the reader asks for: ids of a theme and a source, and words that must all occur; empty asks for nothing. */
interface Wanted {
  theme: string;
  source: string;
  q: string;
}

/**
 * Filters the cards of charts by theme, source and words: the address states all three as `theme`, `source` and `q`; a theme or
 * source that is not on the page is said and passed over.
 */
export function enhanceChartFilter(section: HTMLElement): void {
  const find = <E extends HTMLElement>(name: string) => section.querySelector<E>(`[data-charts-${name}]`)!;
  const theme = find<HTMLSelectElement>('theme');
  const source = find<HTMLSelectElement>('source');
  const words = find<HTMLInputElement>('words');
  const status = find<HTMLElement>('status');
  const none = find<HTMLElement>('none');
  const fold = find<HTMLButtonElement>('fold');
  const active = find<HTMLElement>('active');
  const cards = [...section.querySelectorAll<HTMLElement>('[data-card]')];
  const groups = [...section.querySelectorAll<HTMLElement>('[data-group]')];

  function show(wanted: Wanted, before = ''): void {
    theme.value = wanted.theme;
    source.value = wanted.source;
    if (words.value.trim() !== wanted.q) words.value = wanted.q;
    const asked = plain(wanted.q).split(/\s+/).filter(Boolean);
    for (const card of cards) {
      const { themes = '', sources = '', find: text = '' } = card.dataset;
      card.hidden =
        (wanted.theme !== '' && !themes.split(' ').includes(wanted.theme)) ||
        (wanted.source !== '' && !sources.split(' ').includes(wanted.source)) ||
        !asked.every((word) => text.includes(word));
    }
    for (const group of groups) {
      const shown = group.querySelectorAll('[data-card]:not([hidden])').length;
      group.hidden = shown === 0;
      group.querySelector('[data-count]')!.textContent = String(shown);
      const jump = section.querySelector<HTMLElement>(`[data-jump="${group.dataset.group}"]`)!;
      jump.hidden = shown === 0;
      jump.querySelector('[data-count]')!.textContent = String(shown);
    }
    const shown = cards.filter(({ hidden }) => !hidden).length;
    none.hidden = shown > 0;
    const chosen = [
      wanted.theme && `on ${theme.selectedOptions[0]!.dataset.name}`,
      wanted.source && `in ${source.selectedOptions[0]!.dataset.name}`,
      wanted.q && `with “${wanted.q}”`,
    ].filter(Boolean);
    const count = chosen.length
      ? `${shown} of ${cards.length} figures, ${chosen.join(', ')}.`
      : `All ${cards.length} figures.`;
    status.textContent = [before, count].filter(Boolean).join(' ');
    active.textContent = chosen.length ? ` (${chosen.length} active)` : '';
  }

  function choose(wanted: Wanted): void {
    show(wanted);
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(wanted)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(history.state, '', url);
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    const known = (select: HTMLSelectElement, name: string) => {
      const value = asked.get(name) ?? '';
      if ([...select.options].some((option) => option.value === value)) return value;
      unknown.push(value);
      return '';
    };
    const wanted = {
      theme: known(theme, 'theme'),
      source: known(source, 'source'),
      q: (asked.get('q') ?? '').trim(),
    };
    show(
      wanted,
      unknown.length ? `“${unknown.join('”, “')}” is not among the filters and was passed over.` : '',
    );
    // An address that names a figure goes before one that would hide it.
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target?.closest('[hidden]') || !section.contains(target)) return;
    show(
      { theme: '', source: '', q: '' },
      'The figure in the address is not in that choice, so all are shown.',
    );
    target.scrollIntoView();
  }

  const chooseAll = () => choose({ theme: theme.value, source: source.value, q: words.value.trim() });
  for (const select of [theme, source]) select.addEventListener('change', chooseAll);
  words.addEventListener('input', chooseAll);
  for (const reset of section.querySelectorAll('[data-charts-reset]'))
    reset.addEventListener('click', () => {
      choose({ theme: '', source: '', q: '' });
      // The button that was pressed may have gone with the words around it.
      if (reset.closest('[hidden]')) status.focus();
    });
  fold.addEventListener('click', () =>
    fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true')),
  );
  window.addEventListener('popstate', readAddress);
  // A page taken from the back/forward cache may hold choices of the form that the address does not state.
  window.addEventListener('pageshow', (event) => event.persisted && readAddress());
  find<HTMLElement>('filters').hidden = false;
  readAddress();
  document.documentElement.removeAttribute('data-asked');
}

/** As `data-find` of the cards is written. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
