/** What was pressed is gone in a moment; the keyboard goes on at the number of results, or at the box. */
export function focusOnWhatIsLeft(): void {
  requestAnimationFrame(() => {
    const next = ['[data-search-count]', '[data-search-input]']
      .map((wanted) => document.querySelector<HTMLElement>(`.search-page ${wanted}`))
      .find(Boolean);
    next?.focus({ preventScroll: true });
  });
}
