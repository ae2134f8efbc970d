import { h, render } from 'preact';
import { siteAddress } from '../browser/site-address.ts';
import { itemsOf, settleTabStop } from './enhance-items.ts';
import { layOutDrawing, MATRIX_SIZES } from './matrix-graph.ts';
import type { MatrixView } from './matrix-view.ts';
import { MatrixDiagram } from './svg/MatrixDiagram.tsx';

/** The drawings of a matrix, of which the page’s width shows one. */
export interface MatrixDrawings {
  /** Draws what is in sight; the others as soon as they come into sight, on a screen or on paper. */
  show(view: MatrixView): void;
  /** Points out a cell, with its row and its column. */
  light(id: string): void;
}

/** Takes over the drawings that stand in the page, each in its `data-matrix-size`. */
export function takeOverDrawings(frame: HTMLElement): MatrixDrawings {
  const boxes = MATRIX_SIZES.map((size) => ({
    size,
    box: frame.querySelector<HTMLElement>(`[data-matrix-size="${size}"]`)!,
  }));
  let view: MatrixView | null = null;
  let lit = '';
  const stale = new Set<(typeof boxes)[number]>();

  function draw(isAll = false): void {
    for (const one of stale) {
      if (!view || !(isAll || one.box.getClientRects().length)) continue;
      const { size, box } = one;
      const layout = layOutDrawing(view, size);
      render(h(MatrixDiagram, { view, layout, name: size, href: siteAddress, isLive: true }), box);
      settleTabStop(box.querySelector('svg')!);
      stale.delete(one);
    }
    lightUp();
  }

  function lightUp(): void {
    const [row, column] = lit.split('.');
    for (const line of frame.querySelectorAll<SVGElement>('[data-line], [data-head]')) {
      const own = line.dataset.line ?? line.dataset.head;
      line.classList.toggle('is-lit', lit !== '' && (own === row || own === column));
    }
    for (const drawing of frame.querySelectorAll('svg'))
      for (const item of itemsOf(drawing)) item.classList.toggle('is-lit', item.dataset.item === lit);
  }

  new ResizeObserver(() => stale.size && draw()).observe(frame);
  window.addEventListener('beforeprint', () => draw(true));
  return {
    show(next) {
      view = next;
      for (const one of boxes) stale.add(one);
      draw();
    },
    light(id) {
      lit = id;
      lightUp();
    },
  };
}
