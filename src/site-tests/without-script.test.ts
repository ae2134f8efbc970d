import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { readAtlas, samplePages } from './built-site.ts';
import { watchTab, type Watch } from './watch-tab.ts';

const openTab = useBrowser();

describe.for([360, 1280])('without JavaScript, %i px wide', (width) => {
  let page: Page;
  let watch: Watch;
  beforeAll(async () => {
    page = await openTab({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    watch = watchTab(page);
  });
  const open = (url: string) => page.goto(addressOf(url));

  test('the front page leads on, and its search box leads to the page that explains itself', async () => {
    await open('/');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('main .levels-drawings svg').filter({ visible: true }).count()).toBe(1);
    await page.locator('main input[type=search]').fill('PCN');
    await page.locator('main input[type=search]').press('Enter');
    await page.waitForURL(/\/search\/\?q=PCN$/);
    const explanation = page.locator('main noscript p');
    expect(await explanation.isVisible()).toBe(true);
    expect(await explanation.textContent()).toContain('Searching needs JavaScript.');
  });

  test('the search page lists every kind, and its links work', async () => {
    await open('/search/');
    const kinds = new Set(readAtlas().records.map(({ url }) => `/${url.split('/')[1]}/`));
    for (const url of kinds) {
      expect(await page.locator(`main a[href$="${url}"]`).first().isVisible()).toBe(true);
    }
    await page.locator('main a[href$="/glossary/"]').first().click();
    await page.waitForURL(/\/glossary\/$/);
    await page.locator('main a[href$="/glossary/performers-list/"]').first().click();
    await page.waitForURL(/\/glossary\/performers-list\/$/);
    expect(await page.locator('.lede').isVisible()).toBe(true);
  });

  test('a record shows its parts and sections, and their addresses work', async () => {
    const record = readAtlas().records.find(({ id }) => id === 'shared-action-7');
    await open('/shared-actions/7/#7b');
    for (const part of record?.parts ?? []) {
      expect(await page.getByText(part.text, { exact: true }).first().isVisible()).toBe(true);
    }
    for (const heading of await page.locator('main h2').all()) expect(await heading.isVisible()).toBe(true);
    const part = page.locator('[id="7b"]');
    expect(await part.evaluate((element) => element.matches(':target'))).toBe(true);
    const top = () => part.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(400);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

  test('the diagram can be seen and its table read', async () => {
    await open('/explore/');
    expect(await page.locator('main svg').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
  });

  test('the menu can be opened, and leads on', async () => {
    await open('/shared-actions/7/');
    const summary = page.locator('header summary');
    if (await summary.isVisible()) await summary.click();
    await page.locator('header nav').getByRole('link', { name: 'Owners' }).click();
    await page.waitForURL(/\/owners\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Owners');
  });

  test.for(width === 360 ? samplePages(2) : ['/', '/search/'])(
    '%s shows its heading, and no control that does nothing',
    async (url) => {
      await open(url);
      await watch.settle();
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const idle = page.locator('button:visible:not(form button)');
      expect(await idle.allTextContents()).toEqual([]);
      expect(watch.takeFaults()).toEqual([]);
    },
  );
});
