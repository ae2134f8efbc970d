import type { Changes } from '../messages.ts';
import { stateOf, type State } from '../offline-state.ts';
import { ACTION_LABELS, sayState, type Action } from '../page-words.ts';
import { megabytes } from '../state-line.ts';
import { removeAll, repair, save, takeUpdate } from './choices.ts';
import { follow } from './keeper.ts';

/** More changed pages than this are folded away. */
const FEW = 8;

/** What most readers will want when it can be had. */
const URGENT: readonly Action[] = ['save', 'retry', 'use-update'];

const LASTING = {
  yes: 'It will not clear what is saved to make room.',
  no: 'It may clear what is saved when the device runs short of room.',
  granted: 'The browser agreed: it will not clear what is saved to make room.',
  declined:
    'The browser did not agree. Many do once a site is often used, is bookmarked or has been installed.',
};

/**
 * Makes the panel of the page about offline use show the state, and lets the reader act on it. The panel holds the elements
 * `[data-heading]`, `[data-text]`, `progress`, `[data-actions]`, `[data-changes]` and `[data-sure]`.
 * @param base the sub-path of the site, with slashes around it.
 */
export function enhanceOfflinePage(panel: HTMLElement, base: string): void {
  const part = <Part extends HTMLElement>(selector: string) => panel.querySelector<Part>(selector)!;
  const heading = part('[data-heading]');
  const text = part('[data-text]');
  const progress = part<HTMLProgressElement>('progress');
  const actions = part('[data-actions]');
  const changes = part('[data-changes]');
  const sure = part<HTMLDialogElement>('[data-sure]');
  const buttons = new Map<Action, HTMLButtonElement>();
  let listed: Changes | undefined;

  const act: Record<Action, () => unknown> = {
    save: () => save(),
    retry: () => save(panel.dataset.reason === 'damaged'),
    repair,
    'use-update': async () => {
      await takeUpdate();
      location.reload();
    },
    stop: removeAll,
    refuse: removeAll,
    remove: () => sure.showModal(),
  };
  const buttonOf = (action: Action): HTMLButtonElement => {
    const known = buttons.get(action);
    if (known) return known;
    const button = document.createElement('button');
    button.type = 'button';
    if (URGENT.includes(action)) button.className = 'urgent';
    button.textContent = ACTION_LABELS[action];
    button.addEventListener('click', () => void act[action]());
    buttons.set(action, button);
    return button;
  };

  follow((facts) => {
    const state = stateOf(facts);
    const saying = sayState(state);
    panel.dataset.state = state.name;
    panel.dataset.reason = state.name === 'failed' ? state.reason : '';
    heading.textContent = saying.heading;
    text.textContent = saying.text;
    progress.hidden = saying.progress === null;
    progress.value = saying.progress ?? 0;
    const wanted = saying.actions.map(buttonOf);
    const shown = [...actions.children];
    const areOther = wanted.length !== shown.length || wanted.some((button, i) => button !== shown[i]);
    if (areOther) {
      const held = actions.contains(document.activeElement);
      actions.replaceChildren(...wanted);
      // The button that was pressed is gone; what came of it is read next.
      if (held) heading.focus();
    }
    const news = changesOf(state);
    if (news !== listed) changes.replaceChildren(...(news ? listChanges(news, base) : []));
    listed = news;
  });
  sure.addEventListener('close', async () => {
    if (sure.returnValue !== 'remove') return;
    await removeAll();
    // A page that a worker serves keeps it until it is opened anew.
    location.reload();
  });
}

function changesOf(state: State): Changes | undefined {
  return state.name === 'update' ? state.waiting.changes : undefined;
}

/** New, changed and removed pages, each list folded where it is long. */
function listChanges({ added, changed, removed }: Changes, base: string): HTMLElement[] {
  const groups = [
    ['New', added],
    ['Changed', changed],
    ['Gone', removed],
  ] as const;
  return groups.flatMap(([label, urls]) => {
    if (urls.length === 0) return [];
    const details = document.createElement('details');
    details.open = urls.length <= FEW;
    const summary = document.createElement('summary');
    summary.textContent = `${label}: ${urls.length} ${urls.length === 1 ? 'page' : 'pages'}`;
    const list = document.createElement('ul');
    list.append(...urls.map((url) => itemOf(url, base)));
    details.append(summary, list);
    const read = () => void (details.open && readTitles(list));
    details.addEventListener('toggle', read, { once: true });
    return [details];
  });
}

/** All are links: until the update is used, a page that is gone can still be read. */
function itemOf(url: string, base: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = base + url.replace(/^\//, '');
  link.textContent = url;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Puts the titles of pages in place of their addresses, a few at a time; what cannot be read keeps its address. */
async function readTitles(list: HTMLElement): Promise<void> {
  const links = [...list.querySelectorAll('a')];
  const read = async (): Promise<void> => {
    for (let link = links.shift(); link; link = links.shift()) {
      try {
        const response = await fetch(link.href);
        const { title } = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (response.ok && title) link.textContent = title.replace(/ – Integration Atlas$/, '');
      } catch {
        // There is no network, and the page is new.
      }
    }
  };
  await Promise.all([read(), read(), read(), read()]);
}

/** Says what room the browser gives, and lets the reader ask it not to clear what is kept when room is short. */
export async function enhanceStorage(block: HTMLElement): Promise<void> {
  const said = block.querySelector<HTMLElement>('[data-room]')!;
  const button = block.querySelector('button')!;
  try {
    const [{ quota = 0 }, isLasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    const room = quota >= 1e9 ? `${(quota / 1e9).toFixed(0)} GB` : megabytes(quota);
    said.textContent = `Your browser gives this site up to ${room}. ${LASTING[isLasting ? 'yes' : 'no']}`;
    button.hidden = isLasting;
    button.addEventListener('click', async () => {
      const isGranted = await navigator.storage.persist();
      said.textContent = LASTING[isGranted ? 'granted' : 'declined'];
      said.focus();
      button.hidden = isGranted;
    });
  } catch {
    // The browser says nothing about it, and so do we.
  }
}
