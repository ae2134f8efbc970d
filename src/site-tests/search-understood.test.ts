import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { openSearch, readCount, readResults, waitForAnswer } from './search-page.ts';
import { watchTab, type Watch } from './watch-tab.ts';

const openTab = useBrowser();
let page: Page;
let watch: Watch;
beforeAll(async () => {
  page = await openTab();
  watch = watchTab(page);
});

const focusIsOnCount = () =>
  page.locator('[data-search-count]').evaluate((own) => own === document.activeElement);

describe('a slip of the keys', () => {
  test('is put right at once, and in one press it is not', async () => {
    await openSearch(page, { q: 'perfomers list' });
    await page.getByText('Showing results for performers list.').waitFor();
    expect((await readResults(page)).slice(0, 3)).toContain('/shared-actions/7/');
    await page.getByRole('button', { name: 'Search for “perfomers list” instead' }).click();
    await page.waitForURL(/\?q=perfomers\+list&literal=yes$/);
    await page.getByText('The atlas does not use “perfomers”.').waitFor();
    await expect.poll(focusIsOnCount).toBe(true);
    expect(await page.getByText('Showing results for').count()).toBe(0);
    await page.getByRole('button', { name: 'Look for other wordings too' }).click();
    await page.waitForURL(/\?q=perfomers\+list$/);
    await page.getByText('Showing results for performers list.').waitFor();
    expect(watch.takeFaults()).toEqual([]);
  });
});

describe('what else was looked for', () => {
  test.for([
    ['family doctor', 'general practitioner'],
    ['ARRS', 'additional roles reimbursement scheme'],
    ['link worker', 'social prescrib'],
    ['GP surgery', 'practice'],
    ['old CCG', 'clinical commissioning group'],
    ['hospital at home', 'virtual ward'],
    ['neighborhood team', 'neighbourhood team'],
    ['GPST', 'trainee'],
  ] as const)('“%s” says that it means “%s” too, and why', async ([query, wording]) => {
    await openSearch(page, { q: query });
    expect(await readCount(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Why these' }).click();
    expect(await page.locator('.reasons li').first().textContent()).toMatch(/ for “.+”: \S/);
    const said = (await page.locator('.also').textContent()) ?? '';
    expect(said.toLowerCase()).toContain(wording);
  });

  test('without it, only what was typed is found', async () => {
    await openSearch(page, { q: 'ICB' });
    const before = await readCount(page);
    await page.getByRole('button', { name: /^Switch off “integrated care board”/i }).click();
    await page.waitForURL(/without=/);
    await expect.poll(() => readCount(page)).toBeLessThan(before);
    await expect.poll(focusIsOnCount).toBe(true);
    await page.goBack();
    await expect.poll(() => readCount(page)).toBe(before);
  });
});

describe('a question is answered above the list', () => {
  test.for([
    ['what is an ICP', 'definition', '/structures/integrated-care-partnership/'],
    ['ARRS', 'definition', '/programmes/additional-roles-reimbursement-scheme/'],
    ['who is asked to review the performers list', 'owner', '/shared-actions/7/'],
    ['deadline neighbourhood teams', 'date', '/shared-actions/3/'],
  ] as const)('“%s”: %s', async ([query, asking, url]) => {
    await openSearch(page, { q: query });
    const card = page.locator(`[data-answer=${asking}]`);
    expect(await card.locator('a').first().getAttribute('href')).toBe(new URL(addressOf(url)).pathname);
    const source = card.locator('.cites a').first();
    await source.waitFor();
    expect(await source.getAttribute('href')).toMatch(/\/sources\/[a-z-]+\/#/);
  });

  test('two things set beside each other have a card each', async () => {
    await openSearch(page, { q: 'what is the diffrence between an ICB and an ICP' });
    const cards = page.locator('[data-answer=definition]');
    await expect.poll(() => cards.count()).toBe(2);
    const links = await cards.evaluateAll((all) => all.map((card) => card.querySelector('a')?.pathname));
    expect(links.sort()).toEqual(
      ['/structures/integrated-care-board/', '/structures/integrated-care-partnership/'].map(
        (url) => new URL(addressOf(url)).pathname,
      ),
    );
  });

  test.for(['who is responsible for estates', 'who owns workforce'])(
    '“%s” never answers with nobody alone',
    async (query) => {
      await openSearch(page, { q: query });
      const card = page.locator('[data-answer=owner]');
      await card.locator('.cites a').first().waitFor();
      expect(await card.locator('p, li').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringMatching(/care systems|England|boards|networks|trusts/)]),
      );
    },
  );

  test('a matter alone has no card', async () => {
    await openSearch(page, { q: 'estates and teams' });
    expect(await page.locator('[data-answer]').count()).toBe(0);
  });
});

test('the number of results is told to a screen reader once the keys rest', async () => {
  await page.goto(addressOf('/search/'));
  const told = page.locator('.search-page [role=status].vh');
  await page.getByRole('searchbox').pressSequentially('supervis', { delay: 20 });
  await waitForAnswer(page, 'supervis');
  expect(await told.textContent()).toBe('');
  await expect.poll(() => told.textContent(), { timeout: 5000 }).toMatch(/^\d+ results for “supervis”$/);
});

test('what looks like an operator is said to be none', async () => {
  await openSearch(page, { q: 'nurses NOT doctors' });
  await page.getByText('NOT is not understood here: every word is looked for.').waitFor();
  await openSearch(page, { q: 'nurses not doctors' });
  expect(await page.getByText('not understood here').count()).toBe(0);
});

test('one press after the count leads past the filters to the first result', async () => {
  await openSearch(page, { q: 'training hub' });
  await page.locator('[data-search-count]').focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the results' });
  expect(await skip.evaluate((own) => own === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  const first = page.locator('ol[data-search-results] > li a').first();
  expect(await first.evaluate((own) => own === document.activeElement)).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
});

test('with the keyboard alone: type, narrow, open', async () => {
  await page.goto(addressOf('/search/'));
  await page.keyboard.press('/');
  await page.keyboard.type('training hub');
  await waitForAnswer(page, 'training hub');
  const focusOn = async (wanted: string) => {
    for (let i = 0; i < 60; i++) {
      if (await page.evaluate((css) => document.activeElement?.matches(css), wanted)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Sixty presses of Tab do not reach ${wanted}.`);
  };
  const before = await readCount(page);
  await focusOn('.facet input[value=structure]');
  await page.keyboard.press('Space');
  await page.waitForURL(/kind=structure$/);
  expect(await readCount(page)).toBeLessThan(before);
  await focusOn('ol[data-search-results] a');
  const [first] = await readResults(page);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(first ?? '?'));
});

test('at 400% of a small screen everything can be reached, and nothing is wider than the page', async () => {
  // 1280 by 1024 px at four times the size.
  const tab = await openTab({ viewport: { width: 320, height: 256 } });
  await openSearch(tab, { q: 'who owns the performers list' });
  for (const wanted of [
    tab.getByRole('searchbox'),
    tab.locator('[data-search-count]'),
    tab.locator('[data-answer] a').first(),
    tab.locator('.facets > summary'),
    tab.locator('ol[data-search-results] > li a').first(),
  ]) {
    await wanted.scrollIntoViewIfNeeded();
    const box = await wanted.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await tab.context().close();
});
