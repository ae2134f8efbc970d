import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Space that is left free below, in pixels. */
const MARGIN = 8;
/** With less room than this, in pixels, the page is scrolled as far as its box stays in sight. */
const LEAST = 300;

/** Tells a panel below a box, as `--room`, how much of the window is left for it while it is shown. */
export function useRoomBelow(panel: RefObject<HTMLElement>, box: HTMLElement, shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return;
    const seen = window.visualViewport;
    const room = () => {
      // A keyboard on the screen covers the window without making it smaller.
      const foot = seen ? seen.offsetTop + seen.height : innerHeight;
      return Math.floor(foot - (panel.current?.getBoundingClientRect().top ?? 0) - MARGIN);
    };
    const measure = () => panel.current?.style.setProperty('--room', `${room()}px`);
    const missing = Math.min(LEAST - room(), box.getBoundingClientRect().top - MARGIN);
    if (missing > 0) scrollBy({ top: missing, behavior: 'instant' });
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    seen?.addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
      seen?.removeEventListener('resize', measure);
    };
  }, [panel, box, shown]);
}
