/**
 * The page stands at the address of what was asked for, and names it.
 * @param block shown with what it holds: `[data-asked]` for the address and a button that leads back.
 * @param own the page's own address, at which nothing was asked for.
 */
export function enhanceNotHeldPage(block: HTMLElement, own: string): void {
  const asked = block.querySelector<HTMLElement>('[data-asked]');
  const back = block.querySelector('button');
  if (asked && location.pathname !== new URL(own, location.href).pathname) {
    asked.textContent = decodeURI(location.pathname);
    asked.parentElement!.hidden = false;
  }
  if (!back) return;
  back.hidden = history.length < 2;
  back.addEventListener('click', () => history.back());
}
