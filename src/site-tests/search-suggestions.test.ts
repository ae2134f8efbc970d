import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const boxOf = (page: Page) => page.locator('header [data-search-form] input');
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function openRecord(): Promise<Page> {
  const page = await openTab();
  await page.goto(addressOf('/shared-actions/7/'));
  return page;
}

describe('the search box of every page', () => {
  test('asks for nothing before it is touched', async () => {
    const page = await openTab();
    const watch = watchTab(page);
    await page.goto(addressOf('/shared-actions/7/'));
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 800);
    await watch.settle();
    const asked = watch.takeRequests().filter((url) => /\/search\/.*\.json|suggest/i.test(url));
    expect(asked).toEqual([]);
    await boxOf(page).fill('PCN');
    await page.getByRole('option').first().waitFor();
    expect(watch.takeRequests().some((url) => url.endsWith('/search/records.json'))).toBe(true);
    expect(watch.takeFaults()).toEqual([]);
  });

  test.for(['/', 'Control+k'])('%s goes to it', async (key) => {
    const page = await openRecord();
    await page.keyboard.press(key);
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await boxOf(page).inputValue()).toBe('');
  });

  test('a slash that is typed into it stays a slash', async () => {
    const page = await openRecord();
    await boxOf(page).pressSequentially('and/or');
    expect(await boxOf(page).inputValue()).toBe('and/or');
  });

  test('is a combobox: arrows move through the list and round it, Enter opens a record', async () => {
    const page = await openRecord();
    const box = boxOf(page);
    await box.fill('PCN');
    const list = page.getByRole('listbox');
    await list.waitFor();
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();

    const options = page.getByRole('option');
    const choice = () => box.getAttribute('aria-activedescendant');
    await box.press('ArrowDown');
    await expect.poll(choice).toBe(await options.first().getAttribute('id'));
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await box.press('ArrowUp');
    await expect.poll(choice).toBeNull();
    await box.press('ArrowUp');
    await expect.poll(choice).toBe(await options.last().getAttribute('id'));
    await box.press('ArrowDown');
    await expect.poll(choice).toBeNull();
    await box.press('ArrowDown');
    await expect.poll(choice).toBe(await options.first().getAttribute('id'));
    await box.press('Enter');
    await page.waitForURL(/\/structures\/primary-care-network\/$/);
  });

  test('fast fingers choose what they mean', async () => {
    const page = await openRecord();
    await boxOf(page).fill('PCN');
    await page.getByRole('listbox').waitFor();
    // Both keys wait in line, as on a slow machine, so that nothing is painted between them.
    await Promise.all([page.keyboard.press('ArrowDown'), page.keyboard.press('Enter')]);
    await page.waitForURL((url) => !url.pathname.endsWith('/shared-actions/7/'));
    expect(page.url()).toBe(addressOf('/structures/primary-care-network/'));
  });

  test('Enter without a choice opens the search page with what was typed', async () => {
    const page = await openRecord();
    await boxOf(page).fill('resilience plan');
    await page.getByRole('listbox').waitFor();
    await boxOf(page).press('Enter');
    await page.waitForURL(/\/search\/\?q=resilience\+plan$/);
  });

  test('Escape closes the list and keeps the words; leaving closes it too', async () => {
    const page = await openRecord();
    const box = boxOf(page);
    await box.fill('PCN');
    const list = page.getByRole('listbox');
    await list.waitFor();
    await box.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('PCN');
    await box.press('ArrowDown');
    await list.waitFor();
    await box.press('Tab');
    await list.waitFor({ state: 'hidden' });
  });

  test('a pointer opens a suggestion', async () => {
    const page = await openRecord();
    await boxOf(page).fill('ICP');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/structures\/integrated-care-partnership\/$/);
  });

  test.for([320, 360, 768, 1024, 1280, 1440])(
    '%i px wide: the whole list is in the window',
    async (width) => {
      const page = await openTab({ viewport: { width, height: 700 } });
      for (const url of ['/shared-actions/7/', '/']) {
        await page.goto(addressOf(url));
        const before = await widthOf(page);
        const form = page.locator('[data-search-form]').first();
        await form.locator('input').fill('primary care');
        const all = page.getByRole('option', { name: /^All \d+ results$/ });
        await expect.poll(() => all.isVisible()).toBe(true);
        const rightOf = (css: string) =>
          page
            .locator(css)
            .first()
            .evaluate((own) => own.getBoundingClientRect().right);
        const apart = (await rightOf('.suggest')) - (await rightOf('[data-search-form]'));
        expect(Math.abs(apart)).toBeLessThanOrEqual(1);
        expect(await widthOf(page)).toBe(before);
        expect(before).toBe(width);
        const foot = await all.evaluate((own) => own.getBoundingClientRect().bottom);
        expect(foot).toBeLessThanOrEqual(700);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        const chosen = page.locator('[role=option][aria-selected=true]');
        await expect
          .poll(async () => ((await chosen.boundingBox())?.y ?? 0) < (await all.boundingBox())!.y)
          .toBe(true);
        const covered = await chosen.evaluate(
          (own, top) => own.getBoundingClientRect().bottom - top,
          (await all.boundingBox())!.y,
        );
        expect(covered).toBeLessThanOrEqual(1);
        await form.locator('input').blur();
      }
      await page.context().close();
    },
  );

  test.for(['/', '/search/', '/404.html'])('the keys reach the box of %s', async (url) => {
    const page = await openTab();
    await page.goto(addressOf(url));
    await page.waitForFunction(() => document.documentElement.dataset.searchKeys !== undefined);
    await page.keyboard.press('/');
    expect(
      await page.locator('main input[type=search]').evaluate((box) => box === document.activeElement),
    ).toBe(true);
  });
});
