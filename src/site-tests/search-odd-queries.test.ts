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
  page.on(
    'dialog',
    (dialog) => void dialog.dismiss().then(() => Promise.reject(new Error('Markup was run.'))),
  );
});

const ODD: readonly (readonly [name: string, query: string])[] = [
  ['one letter', 'a'],
  ['5,000 letters', 'integrated '.repeat(500).slice(0, 5000)],
  ['one word of 5,000 letters', 'x'.repeat(5000)],
  ['emoji', '🩺👩🏽‍⚕️'],
  ['markup', '<script>alert(1)</script>'],
  ['markup with a handler', '<img src=x onerror=alert(1)>'],
  ['quotation marks', '"integrated care board"'],
  ['one quotation mark', '"integrated'],
  ['curly quotation marks and an apostrophe', '“GPs’ time”'],
  ['an operator', 'NOT'],
  ['operators', 'ICB AND NOT (PCN OR -place)'],
  ['a regular expression', '.*'],
  ['an unfinished regular expression', '([a-'],
  ['right-to-left text', 'طب الأسرة'],
  ['percent signs', '100% %41 %'],
  ['only punctuation', '--- … !!!'],
  ['a null and a line break', 'place\u0000\nboard'],
  ['a word of every object', '__proto__ constructor'],
];

describe('whatever is typed', () => {
  test.for(ODD)('%s: is answered, and nothing of it is run', async ([, query]) => {
    await openSearch(page, { q: query });
    await watch.settle();
    expect(watch.takeFaults()).toEqual([]);
    expect(await page.locator('.search-page').locator('script, img').count()).toBe(0);
    expect(await page.locator('ol[data-search-results], .nothing').count()).toBe(1);
  });

  test.for(['', '   '])('nothing (“%s”) shows the ordinary page', async (query) => {
    await page.goto(addressOf(`/search/?${new URLSearchParams({ q: query })}`));
    await watch.settle();
    expect(watch.takeFaults()).toEqual([]);
    expect(
      await page.locator('[data-search-count], ol[data-search-results], .nothing, [role=alert]').count(),
    ).toBe(0);
    expect(await page.getByRole('heading', { name: 'Everything, by kind' }).isVisible()).toBe(true);
  });

  test('quotation marks around a name do not hide it', async () => {
    await openSearch(page, { q: '"integrated care board"' });
    expect((await readResults(page)).slice(0, 3)).toContain('/structures/integrated-care-board/');
  });

  test('typing 5,000 letters does not block the page', async () => {
    await page.goto(addressOf('/search/'));
    const box = page.getByRole('searchbox');
    const before = Date.now();
    await box.fill('neighbourhood '.repeat(358));
    await page.locator('ol[data-search-results], .nothing').first().waitFor();
    expect(Date.now() - before).toBeLessThan(2000);
  });
});

describe('where nothing is found', () => {
  test.for([
    ['perfomers list', 'Performers List'],
    ['intergrated', 'Integrated'],
    ['neigbourhod', 'Neighbourhood'],
    ['supervison', 'Supervision'],
    ['comissioning', 'Commissioning'],
  ] as const)(
    '“%s” is said to match nothing, or is understood: “%s” is offered',
    async ([query, offered]) => {
      await openSearch(page, { q: query });
      if ((await readCount(page)) === 0) {
        expect(await page.getByText('Nothing in the atlas matches this.').isVisible()).toBe(true);
        const near = await page.locator('[data-near-terms] a').allTextContents();
        expect(near.join('\n').toLowerCase()).toContain(offered.toLowerCase());
        await page.locator('[data-near-terms] a').first().click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(new URL(page.url()).pathname).not.toContain('/search/');
      } else {
        const titles = await page.locator('ol[data-search-results] a').allTextContents();
        expect(titles.slice(0, 5).join('\n').toLowerCase()).toContain(offered.toLowerCase());
      }
    },
  );

  test('gibberish has nothing near it, and the A to Z is offered', async () => {
    await openSearch(page, { q: 'zzqxv wvvkq' });
    expect(await readCount(page)).toBe(0);
    expect(await page.locator('[data-near-terms]').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'A to Z' }).click();
    await page.waitForURL(/\/a-to-z\/$/);
  });

  test.for(['🩺', '.*', '?'])('“%s” is said to have no word', async (query) => {
    await openSearch(page, { q: query });
    await page.getByText(`“${query}” has no word to look for.`).waitFor();
    expect(await page.getByText('Nothing in the atlas matches this.').count()).toBe(0);
  });

  test('one block says so, with the ways on, and there is nothing to save or share', async () => {
    await openSearch(page, { q: 'zzqxv' });
    expect(await page.locator('.nothing').textContent()).toMatch(
      /The atlas does not use “zzqxv”.*Nothing in the atlas matches this.*A to Z.*browse/,
    );
    expect(await page.getByText('Save, share, export').count()).toBe(0);
    await page
      .locator('.nothing')
      .getByRole('link', { name: /browse/ })
      .click();
    await page.waitForURL(/\/browse\/$/);
  });

  test('what is near says what it is, and no two are called alike', async () => {
    await openSearch(page, { q: 'perfomers', literal: 'yes' });
    const near = page.locator('[data-near-terms] li');
    const names = await near.locator('a').allTextContents();
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(await near.locator('small').count()).toBe(names.length);
  });

  test('filters that leave nothing can be taken off', async () => {
    await openSearch(page, { q: 'performers list', kind: 'structure' });
    expect(await readCount(page)).toBe(0);
    await page.getByRole('button', { name: 'Search again without the filters' }).click();
    await waitForAnswer(page, 'performers list');
    expect((await readResults(page)).length).toBeGreaterThan(0);
  });
});
