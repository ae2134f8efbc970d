import type { Tone } from './chart-tones.ts';
import { addItemKeys, itemsOf } from './enhance-items.ts';
import { playTones } from './hear-values.ts';

/** Gives every chart of the page its keys, and those with something to hear their button. One plays at a time. */
export function enhanceCharts(root: ParentNode): void {
  let stop = () => {};
  for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) {
    const frame = figure.querySelector<HTMLElement>('[data-drawings]')!;
    const status = figure.querySelector<HTMLElement>('[data-chart-status]')!;
    const button = figure.querySelector<HTMLButtonElement>('[data-tones]');
    const items = [...frame.querySelectorAll('svg')].flatMap(itemsOf);
    /** Marks what is meant and says it; an empty id marks nothing. */
    const light = (className: string, isMeant: (item: SVGAElement) => boolean, says: string) => {
      for (const item of items) item.classList.toggle(className, isMeant(item));
      status.textContent = says;
    };
    let picked = '';
    const pick = (id: string) => {
      picked = id;
      const item = items.find(({ dataset }) => dataset.item === id);
      light('is-lit', ({ dataset }) => dataset.item === id, item?.querySelector('title')?.textContent ?? '');
    };
    addItemKeys(frame, {
      toggle: (id) => pick(picked === id ? '' : id),
      clear: () => pick(''),
    });
    if (!button) continue;
    if (!('AudioContext' in window)) {
      button.replaceWith('This browser cannot play tones.');
      continue;
    }

    const tones = JSON.parse(button.dataset.tones!) as Tone[];
    const word = button.firstElementChild!;
    let isPlaying = false;
    const play = () => {
      stop();
      isPlaying = true;
      word.textContent = 'Stop';
      stop = playTones(tones, {
        hear: ([, says, place]) =>
          light('is-heard', ({ dataset }) => dataset.places!.split(' ').includes(String(place)), says),
        end: () => {
          isPlaying = false;
          word.textContent = 'Hear it';
          light('is-heard', () => false, '');
        },
      });
    };
    button.addEventListener('click', () => (isPlaying ? stop() : play()));
    button.hidden = false;
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
}
