import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { waitForAnswer } from './search-page.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
// Bytes for a first search: the page, its styles and scripts, the index, and what the first results say.
const MOST = 150_000;

/** Counts what comes over the network, headers included, as it comes: compressed. */
async function weigh(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

describe('the search page', () => {
  test('asks for nothing of the index before the box is touched', async () => {
    const page = await openTab();
    const watch = watchTab(page);
    const asked = () => watch.takeRequests().filter((url) => /\/search\/.*\.json/.test(url));
    await page.goto(addressOf('/search/'));
    await page.mouse.wheel(0, 800);
    await watch.settle();
    expect(asked()).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => asked().length).toBeGreaterThan(0);
    expect(watch.takeFaults()).toEqual([]);
    await page.context().close();
  });

  test.for([
    'ICP',
    'performers list',
    'supervision',
    'who owns estates',
    'chemists taking work off GPs',
    'same-day access',
  ])('a first search for “%s” comes in under 150 kB, all told', async (query) => {
    const page = await (await openTab()).context().newPage();
    const bytes = await weigh(page);
    await page.goto(addressOf('/search/'), { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill(query);
    await waitForAnswer(page, query);
    await page.locator('ol[data-search-results] .summary').filter({ hasText: /\w/ }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(bytes()).toBeGreaterThan(50_000);
    expect(bytes()).toBeLessThan(MOST);
    await page.context().close();
  });
});
