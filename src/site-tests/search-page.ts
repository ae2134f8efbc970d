import type { Page } from 'playwright-core';
import { addressOf } from './browser.ts';

/** Addresses of the site without its sub-path, as results link to them. */
export async function readResults(page: Page): Promise<string[]> {
  const links = await page
    .locator('ol[data-search-results] > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector<HTMLAnchorElement>('a')?.href ?? 'no link'),
    );
  const root = addressOf('');
  return links.map((link) => (link.startsWith(`${root}/`) ? link.slice(root.length) : link));
}

/** Opens `/search/` with a search in its address, and waits for the answer to that very search. */
export async function openSearch(page: Page, parameters: Record<string, string>): Promise<void> {
  await page.goto(addressOf(`/search/?${new URLSearchParams(parameters)}`));
  await waitForAnswer(page, (parameters.q ?? '').slice(0, 200));
}

/** Waits until the page says how many results there are for a query. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const said = document.querySelector('[data-search-count]')?.textContent ?? '';
    return wanted ? said.endsWith(`“${wanted}”`) : /\d results?$/.test(said);
  }, query.trim());
}

/** Presses "Show more" until everything is listed. */
export async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  while (await more.isVisible()) await more.click();
}

/** The number in what the page says of its results. */
export async function readCount(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
}
