import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { addressOf, useBrowser } from './browser.ts';
import { listPages, samplePages } from './built-site.ts';
import { openSearch } from './search-page.ts';

const openTab = useBrowser();
const ofAll = process.env.AXE_PAGES === 'all';

// Each scheme at its own width, so that both layouts are looked at as well.
const SCHEMES = [
  { rules: 'all', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { rules: 'look', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.for(SCHEMES)('axe finds nothing, $colorScheme, $viewport.width px wide:', ({ rules, ...scheme }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openTab({ ...scheme, reducedMotion: 'reduce' });
  });

  test.for(ofAll ? listPages() : samplePages(rules === 'all' ? 2 : 1))('%s', async (url) => {
    await page.goto(addressOf(url));
    expect(await findBarriers(page, rules)).toEqual([]);
  });

  test.for([
    ['results', { q: 'integrated care' }],
    ['results with filters', { q: 'primary care', kind: 'shared-action', level: 'system' }],
    ['one result of a kind', { q: 'ICP', kind: 'term' }],
    ['nothing found', { q: 'perfomers list' }],
  ] as const)('search: %s', async ([, parameters]) => {
    await openSearch(page, parameters);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('search: a part of the address that is ignored', async () => {
    await page.goto(addressOf('/search/?kind=nonsense'));
    await page.getByRole('status').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('search: unavailable', async () => {
    await page.route('**/search/records.json', (route) => route.abort());
    await page.goto(addressOf('/search/?q=PCN'));
    await page.getByRole('alert').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute('**/search/records.json');
  });

  test('suggestions, one of them chosen', async () => {
    await page.goto(addressOf('/shared-actions/7/'));
    const box = page.locator('header [data-search-form] input');
    await box.fill('care');
    await page.getByRole('listbox').waitFor();
    await box.press('ArrowDown');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
