/**
 * Keeps to what one document says, where the address asks for it (`?source=fuller-stocktake`): hides the rest, and says
 * so with the way back. Every heading's count stays that of its list.
 * @param names ids of documents and their names
 */
export function filterTrainingLists(page: HTMLElement, names: ReadonlyMap<string, string>): void {
  const source = new URLSearchParams(location.search).get('source');
  const said = page.querySelector<HTMLElement>('[data-training-said]');
  if (!source || !said) return;
  const name = names.get(source);
  said.hidden = false;
  const words = said.querySelector('span')!;
  if (!name) {
    words.textContent = `“${source}” is no document of these lists and was passed over.`;
    return;
  }
  words.textContent = `Only what rests on: ${name}.`;
  for (const list of page.querySelectorAll<HTMLElement>('[data-training-list]')) {
    const items = [...list.querySelectorAll<HTMLElement>('li[data-sources]')];
    for (const item of items) item.hidden = !item.dataset.sources!.split(' ').includes(source);
    const left = items.filter(({ hidden }) => !hidden).length;
    list.querySelector('.count')!.textContent = String(left);
    list.hidden = left === 0;
  }
  for (const crossing of page.querySelectorAll<HTMLElement>('[data-training-crossing]'))
    crossing.hidden = !crossing.querySelector('[data-training-list]:not([hidden])');
  // Its counts are those of all documents.
  page.querySelector<HTMLElement>('nav.jump')!.hidden = true;
  // What the address leads to may have moved up by what is hidden before it.
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
