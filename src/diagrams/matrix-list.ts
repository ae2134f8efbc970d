/**
 * Narrows the lists behind a matrix to what its filters left: `?source=` a document, `?strength=` a group of strengths.
 * Pairs of asks have no strength and are narrowed by document alone. A value that the page does not know is said and
 * passed over.
 */
export function narrowList(section: HTMLElement): void {
  const find = (name: string) => section.querySelector<HTMLElement>(`[data-list-${name}]`)!;
  const names = new Map(
    [...find('names').children].map((item) => [(item as HTMLElement).dataset.id, item.textContent]),
  );
  const asked = new URLSearchParams(location.search);
  const given = ['source', 'strength'].map((name) => asked.get(name) ?? '');
  const [source = '', strength = ''] = given.map((value) => (names.has(value) ? value : ''));
  const unknown = given.filter((value) => value && !names.has(value));
  if (!source && !strength && !unknown.length) return;

  for (const run of section.querySelectorAll<HTMLElement>('[data-strength]')) {
    const { source: of, strength: worded } = run.dataset;
    run.hidden = Boolean((source && of !== source) || (strength && worded !== strength));
  }
  for (const pair of section.querySelectorAll<HTMLElement>('[data-sources]'))
    pair.hidden = Boolean(source && !pair.dataset.sources!.split(' ').includes(source));

  const itemsIn = (part: Element) =>
    [...part.querySelectorAll('.asked > li, [data-sources]')].filter(
      (item) => !item.closest('[data-strength][hidden], [data-sources][hidden]'),
    );
  for (const heading of section.querySelectorAll('[data-list-count]')) {
    const part = heading.closest('.matrix-runs, [data-list-group]')!;
    const left = itemsIn(part).length;
    heading.textContent = String(left);
    if (part.matches('.matrix-runs')) (part as HTMLElement).hidden = left === 0;
  }
  for (const jump of section.querySelectorAll<HTMLElement>('[data-list-jump]')) {
    const group = document.getElementById(jump.dataset.listJump!)?.closest('[data-list-group]');
    if (group) jump.textContent = String(itemsIn(group).length);
  }

  const only = [
    source && `asked in ${names.get(source)}`,
    strength && `worded “${names.get(strength)!.toLowerCase()}”`,
  ].filter(Boolean);
  find('status').textContent = [
    unknown.length ? `“${unknown.join('”, “')}” is not known here and was passed over.` : '',
    only.length ? `Listed is only what is ${only.join(' and ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
  (find('all') as HTMLAnchorElement).href = location.pathname + location.hash;
  find('narrowed').hidden = false;
  // What was hidden has moved the place that the address names.
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
