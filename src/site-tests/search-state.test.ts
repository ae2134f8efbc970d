import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { openSearch, readCount, readResults, showAll, waitForAnswer } from './search-page.ts';
import { watchTab, type Watch } from './watch-tab.ts';

const openTab = useBrowser();
let page: Page;
let watch: Watch;
beforeAll(async () => {
  page = await openTab();
  watch = watchTab(page);
});

describe('the filter for kinds', () => {
  test.for(['primary care', 'ICB', 'training', 'workforce', 'a'])(
    'counts what it lists for “%s”',
    async (query) => {
      await openSearch(page, { q: query });
      const boxes = page.locator('fieldset input[name=kind]');
      const whole = await readCount(page);
      let sum = 0;
      for (const kind of await boxes.evaluateAll((all) =>
        all.map((box) => (box as HTMLInputElement).value),
      )) {
        const promised = Number(await page.locator(`[data-count="${kind}"]`).textContent());
        const box = page.locator(`fieldset input[value="${kind}"]`);
        await box.check();
        await page.waitForURL(new RegExp(`kind=${kind}$`));
        await showAll(page);
        expect({ kind, listed: (await readResults(page)).length, said: await readCount(page) }).toEqual({
          kind,
          listed: promised,
          said: promised,
        });
        await box.uncheck();
        sum += promised;
      }
      expect(sum).toBe(whole);
    },
  );

  test('two kinds together list both', async () => {
    await openSearch(page, { q: 'training' });
    const counts = [];
    for (const kind of ['structure', 'term']) {
      counts.push(Number(await page.locator(`[data-count="${kind}"]`).textContent()));
      await page.locator(`fieldset input[value="${kind}"]`).check();
    }
    await page.waitForURL(/kind=structure&kind=term$/);
    await showAll(page);
    expect(await readResults(page)).toHaveLength((counts[0] ?? 0) + (counts[1] ?? 0));
  });

  test('filters alone are a search', async () => {
    await openSearch(page, { kind: 'shared-action', level: 'practice' });
    expect((await readResults(page)).every((url) => url.startsWith('/shared-actions/'))).toBe(true);
    expect(await page.getByRole('button', { name: /Level: / }).isVisible()).toBe(true);
  });

  test('a value that no record has is named, and the page is an ordinary one', async () => {
    await page.goto(addressOf('/search/?kind=nonsense'));
    const said = page.getByRole('status').filter({ hasText: 'kind=nonsense' });
    await said.waitFor();
    expect(await page.locator('[data-search-results], .nothing').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Everything, by kind' }).isVisible()).toBe(true);
    await openSearch(page, { q: 'PCN', kind: 'nonsense' });
    expect((await readResults(page))[0]).toBe('/structures/primary-care-network/');
    expect(await said.isVisible()).toBe(true);
  });
});

describe('the address states the search', () => {
  test('back and forward restore it', async () => {
    await openSearch(page, { q: 'PCN' });
    const all = await readResults(page);
    await page.locator('fieldset input[value=structure]').check();
    await page.waitForURL(/q=PCN&kind=structure$/);
    const structures = await readResults(page);
    expect(structures).not.toEqual(all);
    expect(structures.every((url) => url.startsWith('/structures/'))).toBe(true);
    await page.goBack();
    await page.waitForURL(/\?q=PCN$/);
    expect(await readResults(page)).toEqual(all);
    expect(await page.locator('fieldset input[value=structure]').isChecked()).toBe(false);
    await page.goForward();
    await page.waitForURL(/kind=structure$/);
    expect(await readResults(page)).toEqual(structures);
    await page.locator('ol[data-search-results] a').first().click();
    await page.waitForURL(/structures\/primary-care-network\/$/);
    await page.goBack();
    await waitForAnswer(page, 'PCN');
    expect(await readResults(page)).toEqual(structures);
    expect(await page.getByRole('searchbox').inputValue()).toBe('PCN');
  });

  test('typing changes it, and an emptied box shows the ordinary page', async () => {
    await openSearch(page, { q: 'PCN' });
    const box = page.getByRole('searchbox');
    await box.fill('neighbourhood');
    await waitForAnswer(page, 'neighbourhood');
    expect(new URL(page.url()).search).toBe('?q=neighbourhood');
    await box.fill('');
    await page.locator('[data-search-count]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('the way back leads to the same place in the list, even where the page is loaded anew', async () => {
    const tab = await openTab({ viewport: { width: 1024, height: 700 } });
    // A page that listens for its unloading is not kept in memory.
    await tab.addInitScript(() => addEventListener('unload', () => undefined));
    await openSearch(tab, { q: 'primary care' });
    await tab.getByRole('button', { name: /^Show \d+ more/ }).click();
    const results = tab.locator('ol[data-search-results] > li');
    expect(await results.count()).toBe(20);
    const far = results.nth(14).locator('a').first();
    // A summary that comes late moves what stands below it.
    const unsaid = () => results.locator('.summary:empty').count();
    await expect.poll(unsaid, { timeout: 10_000 }).toBe(0);
    await far.scrollIntoViewIfNeeded();
    const place = () => tab.evaluate(() => Math.round(scrollY));
    const left = await place();
    expect(left).toBeGreaterThan(700);
    await far.click();
    await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await tab.goBack();
    await waitForAnswer(tab, 'primary care');
    expect(await results.count()).toBe(20);
    await expect.poll(unsaid, { timeout: 10_000 }).toBe(0);
    await expect.poll(async () => Math.abs((await place()) - left), { timeout: 5000 }).toBeLessThan(3);
    expect(await tab.evaluate(() => (history.state as { scrollY: number }).scrollY)).toBeGreaterThan(700);
    await tab.mouse.wheel(0, -9999);
    await expect.poll(place).toBe(0);
    await tab.getByRole('searchbox').fill('PCN');
    await waitForAnswer(tab, 'PCN');
    expect(await place()).toBe(0);
    await tab.context().close();
  });

  test('no list appears that was not asked for', async () => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seenCounts: seen });
      new MutationObserver(() => {
        const said = document.querySelector('[data-search-count]')?.textContent;
        if (said && seen.at(-1) !== said) seen.push(said);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await openSearch(page, { q: 'ICP' });
    const seen = await page.evaluate(() => (window as unknown as { seenCounts: string[] }).seenCounts);
    expect(seen).toHaveLength(1);
    expect(watch.takeFaults()).toEqual([]);
  });
});
