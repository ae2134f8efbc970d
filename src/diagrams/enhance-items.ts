import { findTyped, nextItem } from './item-keys.ts';

/** A pause after which typing starts a new name, in milliseconds. */
const TYPING_PAUSE = 700;

/**
 * A thing in a drawing, as a link to what it stands for: `data-item` names it, `data-row` its row (things stand in the
 * markup as they are read, row by row), `data-label` is the shortest way to say it. Its `<title>` or `aria-label` says it in full.
 */
export type ItemLink = SVGAElement & { dataset: { item: string; row: string; label: string } };

/** What may be done with the thing that has the focus. */
export interface Picking {
  toggle(id: string): void;
  clear(): void;
}

/**
 * Gives every drawing below the frame one stop of the Tab key, and its things the arrow keys, Home, End and type-ahead;
 * Space picks one out, Escape shows all. Enter follows the link by itself. Things with the class `is-out` are passed over.
 */
export function addItemKeys(frame: HTMLElement, pick: Picking): void {
  let typed = '';
  let typedAt = 0;
  for (const drawing of frame.querySelectorAll<SVGSVGElement>('svg')) settleTabStop(drawing);

  frame.addEventListener('focusin', (event) => {
    const item = itemAt(event.target);
    if (item?.ownerSVGElement) settleTabStop(item.ownerSVGElement, item);
  });
  frame.addEventListener('keydown', (event) => {
    const current = itemAt(event.target);
    const drawing = current?.ownerSVGElement;
    if (!current || !drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return pick.clear();
    const items = itemsOf(drawing).filter((item) => !item.classList.contains('is-out'));
    const place = items.indexOf(current);
    const typing = event.timeStamp - typedAt < TYPING_PAUSE && typed !== '';
    let next: number | null;
    // A space within a name is typed on, one that no name has at this spot picks out.
    const inName = typing && findTyped(items.map(namesOf), place, `${typed} `) !== null;
    if (event.key === ' ' && !inName) {
      typed = '';
      event.preventDefault();
      return pick.toggle(current.dataset.item);
    }
    if (event.key.length === 1) {
      typed = typing ? typed + event.key : event.key;
      typedAt = event.timeStamp;
      next = findTyped(items.map(namesOf), place, typed);
    } else {
      next = nextItem(spotsOf(items), place, event.key);
      if (next === null) return;
    }
    event.preventDefault();
    if (next !== null) items[next]?.focus();
  });
}

export function itemsOf(drawing: SVGSVGElement): ItemLink[] {
  return [...drawing.querySelectorAll<ItemLink>('a[data-item]')];
}

export function itemAt(target: EventTarget | null): ItemLink | null {
  return target instanceof Element ? target.closest<ItemLink>('a[data-item]') : null;
}

/** One stop of the Tab key in a drawing: the thing given, the one that had it, or the first that is shown. */
export function settleTabStop(drawing: SVGSVGElement, stop?: ItemLink): void {
  const items = itemsOf(drawing);
  const shown = items.filter((item) => !item.classList.contains('is-out'));
  const chosen = stop ?? shown.find((item) => item.getAttribute('tabindex') === '0') ?? shown[0];
  for (const item of items) item.setAttribute('tabindex', item === chosen ? '0' : '-1');
}

function spotsOf(items: readonly ItemLink[]): { row: number; x: number }[] {
  const rows = [...new Set(items.map(({ dataset }) => dataset.row))];
  return items.map((item) => {
    const { left, width } = item.getBoundingClientRect();
    return { row: rows.indexOf(item.dataset.row), x: left + width / 2 };
  });
}

/** By what a thing may be typed: its label, and each clause of its full name before what is said of how it stands. */
function namesOf(item: ItemLink): string[] {
  const full = item.getAttribute('aria-label') ?? item.querySelector('title')?.textContent ?? '';
  const [name = ''] = full.split('. ');
  return [item.dataset.label, ...name.split(/, |: /)];
}
