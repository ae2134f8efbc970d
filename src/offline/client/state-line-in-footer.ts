import { isTold, stateOf } from '../offline-state.ts';
import { lineOf } from '../state-line.ts';
import { follow } from './keeper.ts';
import { recall, remember } from './memory.ts';

/** Shows in the foot of the page how it stands with offline use. */
export function showStateLine(slot: HTMLElement, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  const region = document.createElement('span');
  region.className = 'vh';
  region.setAttribute('role', 'status');
  slot.after(region);
  follow((facts) => {
    const state = stateOf(facts);
    const line = lineOf(state);
    link.textContent = line;
    // A space keeps the height of the line.
    if (!line) slot.textContent = '\u00a0';
    else if (!link.isConnected) slot.replaceChildren(link);
    const news = state.name === 'update' ? state.waiting.release : line;
    if (!isTold(state, facts.asked) || recall('sessionStorage', 'offline-told') === news) return;
    remember('sessionStorage', 'offline-told', news);
    region.textContent = line;
  });
}
