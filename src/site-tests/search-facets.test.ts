import { text } from 'node:stream/consumers';
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

const group = (facet: string) => page.locator(`[data-facet=${facet}]`);
const openTools = (tab: Page) => tab.getByText('Save, share, export').click();
const open = async (facet: string) => {
  const summary = group(facet).locator('summary');
  if (!(await group(facet).evaluate((own) => (own as HTMLDetailsElement).open))) await summary.click();
  const all = group(facet).getByRole('button', { name: /^Show all \d+/ });
  if (await all.isVisible()) await all.click();
};

describe('every facet', () => {
  test.for(['source', 'owner', 'level', 'stage', 'theme', 'strength', 'date'])(
    '%s: counts what it lists, in words, with a second facet chosen',
    async (facet) => {
      await openSearch(page, {
        q: 'care',
        kind: facet === 'stage' ? 'training-recommendation' : 'shared-action',
      });
      await open(facet);
      const values = await group(facet)
        .locator('input')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values.slice(0, 4)) {
        const promised = Number(await group(facet).locator(`[data-count="${value}"]`).textContent());
        const box = group(facet).locator(`input[value="${value}"]`);
        await box.check();
        await page.waitForURL(new RegExp(`${facet}=${value}$`));
        await showAll(page);
        expect({ value, listed: (await readResults(page)).length, said: await readCount(page) }).toEqual({
          value,
          listed: promised,
          said: promised,
        });
        expect(await group(facet).locator('summary').textContent()).toContain('(1 chosen)');
        await box.uncheck();
      }
    },
  );

  test('long groups are folded; what is chosen below the fold is in sight, and stays when it is taken off', async () => {
    await openSearch(page, { q: 'care' });
    await group('theme').locator('summary').click();
    expect(await group('theme').locator('input').count()).toBe(8);
    await group('theme')
      .getByRole('button', { name: /^Show all \d+/ })
      .click();
    const last = await group('theme').locator('input').last().inputValue();
    await openSearch(page, { q: 'care', theme: last });
    expect(await group('theme').locator('input').count()).toBe(9);
    await group('theme').locator(`input[value=${last}]`).uncheck();
    await page.waitForURL(/\?q=care$/);
    expect(await group('theme').locator(`input[value=${last}]`).isVisible()).toBe(true);
  });

  test('filters stand as buttons that take them off, in words', async () => {
    await openSearch(page, { level: 'system', owner: 'owner-nhs-england' });
    await page.getByRole('button', { name: 'Take off the filter Owner: NHS England', exact: true }).click();
    await page.waitForURL(/\?level=system$/);
    await openSearch(page, { q: 'care', level: 'system', kind: 'structure' });
    await page.getByRole('button', { name: 'Take off all filters' }).click();
    await page.waitForURL(/\?q=care$/);
    expect(await page.locator('[data-search-count]').evaluate((own) => own === document.activeElement)).toBe(
      true,
    );
    expect(watch.takeFaults()).toEqual([]);
  });
});

describe('what can be done with a list', () => {
  test('it is exported as CSV, all of it, in its order', async () => {
    await openSearch(page, { q: 'training', kind: 'structure' });
    await showAll(page);
    const results = await readResults(page);
    await openTools(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('integration-atlas-results.csv');
    await page.getByText(`Exported ${results.length} results.`).waitFor();
    const exported = await text(await download.createReadStream());
    const [header, ...lines] = exported.trimEnd().split('\r\n');
    expect(header).toBe('id,kind,title,address,summary');
    expect(lines).toHaveLength(results.length);
    for (const [i, url] of results.entries()) expect(lines[i]).toContain(addressOf(url));
  });

  test('on paper there is the list, all of it, and no filter', async () => {
    await openSearch(page, { q: 'primary care', level: 'system' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('ol[data-search-results] > li').count()).toBe(await readCount(page));
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.locator('ol[data-search-results]').isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.locator('ol[data-search-results] > li').count()).toBeLessThanOrEqual(20);
  });

  test('its link is copied, or the page says that it cannot be', async () => {
    const tab = await openTab();
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSearch(tab, { q: 'PCN', kind: 'term' });
    await openTools(tab);
    await tab.getByRole('button', { name: 'Copy link' }).click();
    await tab.getByText('The link is copied.').waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(tab.url());
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tab.getByRole('button', { name: 'Copy link' }).click();
    await tab.getByText('it stands in the address bar').waitFor();
    await tab.context().close();
  });

  test('"Start again" leaves the ordinary page, and going back brings the search again', async () => {
    await openSearch(page, { q: 'PCN', kind: 'term' });
    await openTools(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('heading', { name: 'Everything, by kind' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goBack();
    await waitForAnswer(page, 'PCN');
    expect(new URL(page.url()).search).toBe('?q=PCN&kind=term');
  });
});

describe('searches are saved on this device', () => {
  test('listed while nothing is asked, and removable', async () => {
    const tab = await openTab();
    await openSearch(tab, { q: 'PCN', kind: 'structure' });
    await openTools(tab);
    await tab.getByRole('button', { name: 'Save this search' }).click();
    await tab.getByText('Saved on this device. It is listed').waitFor();
    await tab.goto(addressOf('/search/'));
    await tab.getByRole('link', { name: '“PCN”, kind: Structures' }).click();
    await waitForAnswer(tab, 'PCN');
    expect(new URL(tab.url()).search).toBe('?q=PCN&kind=structure');
    await tab.goto(addressOf('/search/'));
    await tab.getByRole('button', { name: 'Remove the saved search “PCN”' }).click();
    await tab.getByText('Removed: “PCN”').waitFor();
    await tab.reload();
    await tab.getByRole('heading', { name: 'Everything, by kind' }).waitFor();
    expect(await tab.getByRole('heading', { name: 'Saved on this device' }).count()).toBe(0);
    await tab.context().close();
  });

  test('where nothing may be kept, the page says so and goes on', async () => {
    const tab = await openTab();
    const denied = watchTab(tab);
    await tab.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await tab.goto(addressOf('/search/'));
    await openSearch(tab, { q: 'PCN' });
    await openTools(tab);
    await tab.getByRole('button', { name: 'Save this search' }).click();
    await tab.getByText('Not saved: this browser').waitFor();
    expect(denied.takeFaults()).toEqual([]);
    await tab.context().close();
  });
});

test('what else was looked for can be switched off and on, and the address says so', async () => {
  await openSearch(page, { q: 'ARRS' });
  await page
    .getByRole('button', { name: /^Switch off “/ })
    .first()
    .click();
  await page.waitForURL(/\?q=ARRS&without=/);
  await page.getByRole('button', { name: /: look for it again$/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /: look for it again$/ }).click();
  await page.waitForURL(/\?q=ARRS$/);
  await page
    .getByRole('button', { name: /^Switch off “/ })
    .first()
    .waitFor();
});

describe.for([320, 360])('%i px wide', (width) => {
  test('the first result is in sight, the filters are one press away, and nothing is wider than the page', async () => {
    const tab = await openTab({ viewport: { width, height: 740 } });
    await openSearch(tab, { q: 'PCN ICB' });
    const first = await tab.locator('ol[data-search-results] > li a').first().boundingBox();
    expect(first?.y).toBeLessThan(740);
    expect(await tab.locator('fieldset input').first().isVisible()).toBe(false);
    await tab.locator('.facets > summary').click();
    await tab.locator('fieldset input').first().check();
    await tab.waitForURL(/kind=/);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await tab.context().close();
  });

  test.for(['practice nurse', 'morale', 'bureaucracy'])('excerpts show the words of “%s”', async (query) => {
    const tab = await openTab({ viewport: { width, height: 740 } });
    await openSearch(tab, { q: query });
    await tab.locator('.quotation mark').first().waitFor();
    await tab.waitForLoadState('networkidle');
    const cut = await tab.locator('.quotation').evaluateAll((quotations) =>
      quotations
        .filter((own) => {
          const foot = own.getBoundingClientRect().bottom;
          return [...own.querySelectorAll('mark')].some(
            (mark) => mark.getBoundingClientRect().bottom > foot + 1,
          );
        })
        .map((own) => own.textContent),
    );
    expect(cut).toEqual([]);
    await tab.context().close();
  });
});

test.for([
  [1440, 900, 480],
  [360, 740, 560],
] as const)('at %i by %i px the list of a plain query starts above %i px', async ([width, height, most]) => {
  const tab = await openTab({ viewport: { width, height } });
  for (const query of ['estates and teams', 'link worker estates']) {
    await openSearch(tab, { q: query });
    const first = await tab.locator('ol[data-search-results] > li').first().boundingBox();
    expect(first?.y).toBeLessThan(most);
    const left = (css: string) => tab.locator(css).evaluate((own) => own.getBoundingClientRect().x);
    expect(await left('[data-search-count]')).toBe(await left('main > h1'));
  }
  await tab.context().close();
});
