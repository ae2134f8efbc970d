import { useEffect, useRef } from 'preact/hooks';

/** Summaries and excerpts come after the list and make it longer; for this long, in milliseconds, the place is held. */
const HOLD = 10_000;
const TOUCHES = ['input', 'wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps how far the page is scrolled with its place in the history, and goes there again once the list is drawn: for the
 * way back, where the browser has not kept the page itself. An address that names a place in the page goes before.
 */
export function useScrollPlace(drawn: boolean): void {
  const restored = useRef(false);
  useEffect(() => {
    if (!drawn) return;
    const keep = () => history.replaceState({ ...(history.state as object | null), scrollY }, '');
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [drawn]);

  useEffect(() => {
    if (!drawn || restored.current) return;
    restored.current = true;
    const place = (history.state as { scrollY?: number } | null)?.scrollY;
    if (place && !location.hash) holdAt(place);
  }, [drawn]);
}

/** Scrolls to a place, and there again as the page grows, until it is at rest or somebody takes over. */
function holdAt(place: number): void {
  const growth = new ResizeObserver(() => scrollTo({ top: place, behavior: 'instant' }));
  const end = () => {
    growth.disconnect();
    for (const touch of TOUCHES) removeEventListener(touch, end);
  };
  growth.observe(document.body);
  for (const touch of TOUCHES) addEventListener(touch, end, { passive: true });
  setTimeout(end, HOLD);
}
