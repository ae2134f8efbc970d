import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { listPages, samplePages } from './built-site.ts';
import { watchTab, type Watch } from './watch-tab.ts';

const openTab = useBrowser();

const pages = process.env.AXE_PAGES === 'all' ? listPages() : samplePages(12);

describe('a page, 320 px wide', () => {
  let page: Page;
  let watch: Watch;
  beforeAll(async () => {
    page = await openTab({ viewport: { width: 320, height: 640 } });
    watch = watchTab(page);
  });

  test.for(pages)('%s loads without faults and does not scroll sideways', async (url) => {
    await page.goto(addressOf(url), { waitUntil: 'load' });
    await watch.settle();
    expect(watch.takeFaults()).toEqual([]);
    expect(await page.evaluate(findTooWide)).toEqual([]);
  });

  test('an unknown address is answered with 404 and the page that says so', async () => {
    const response = await page.goto(addressOf('/no/such/page/'));
    await watch.settle();
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page here');
    expect(watch.takeFaults().filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});

/** What reaches beyond the right edge with everything unfolded; empty where the page cannot be scrolled sideways. */
function findTooWide(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const root = document.documentElement;
  const clipped = [root, document.body].filter((element) =>
    /hidden|clip/.test(getComputedStyle(element).overflowX),
  );
  if (root.scrollWidth <= root.clientWidth && clipped.length === 0) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  const names = wide
    .slice(0, 5)
    .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
  return [
    `${root.scrollWidth} px wide`,
    ...clipped.map(({ localName }) => `${localName} hides what is too wide`),
    ...names,
  ];
}
