import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import puppeteer, { type Browser, type Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { useBrowser } from './browser.ts';
import { samplePages } from './built-site.ts';
import { CHOICES, copyPortable } from './portable-folder.ts';
import { waitForAnswer } from './search-page.ts';

// The folder edition as a reader opens it: by a double-click, with no server.

const { folder, addressOf } = copyPortable();
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** What a browser asked for that is no file of the folder. */
function astray(requests: readonly string[]): string[] {
  return requests.filter((url) => !url.startsWith(addressOf('')) && !/^(?:data|blob|about):/.test(url));
}

describe('in Chromium', () => {
  const openTab = useBrowser();
  let page: Page;
  const faults: string[] = [];
  const requests: string[] = [];
  const takeFaults = () => [...faults.splice(0), ...astray(requests.splice(0))];
  const readLinks = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href')!, location.href).href));

  beforeAll(async () => {
    page = await openTab({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
    });
  });

  test('a page of every kind opens, its scripts run, and nothing but files is asked for', async () => {
    for (const url of samplePages()) {
      await page.goto(addressOf(url.slice(1).replace(/\/$/, '/index.html') || 'index.html'), {
        waitUntil: 'load',
      });
      expect(await page.evaluate(() => 'searchKeys' in document.documentElement.dataset), url).toBe(true);
    }
    expect(requests.length).toBeGreaterThan(300);
    expect(takeFaults()).toEqual([]);
  }, 90_000);

  test('suggestions, the search, its result and the way there', async () => {
    await page.goto(addressOf('shared-actions/7/index.html'));
    const box = page.locator('header [data-search-form] input');
    await box.fill('primary care network');
    await page.getByRole('option', { name: /^All \d+ results/ }).waitFor();
    expect(await readLinks('[role=option]')).toContain(
      addressOf('structures/primary-care-network/index.html'),
    );
    await box.press('Enter');
    await waitForAnswer(page, 'primary care network');
    expect(page.url()).toBe(addressOf('search/index.html?q=primary+care+network'));
    await page.locator('[data-search-results] a').first().click();
    await page.waitForURL(addressOf('structures/primary-care-network/index.html'));
    expect(takeFaults()).toEqual([]);
  });

  test('an arrow key and Enter go to a suggestion', async () => {
    await page.goto(addressOf('index.html'));
    await page.locator('[data-search-form] input').first().fill('PCN');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('structures/primary-care-network/index.html'));
    expect(takeFaults()).toEqual([]);
  });

  test('a phrase, filters kept by the address, and excerpts', async () => {
    const counted = async () =>
      Number.parseInt((await page.locator('[data-search-count]').textContent()) ?? '', 10);
    await page.goto(addressOf('search/index.html?q=%22primary%20care%20network%22'));
    await waitForAnswer(page, '"primary care network"');
    const all = await counted();
    await page.locator('.summary mark, .quotation mark').first().waitFor();
    await page.locator('.with-facets input[type=checkbox]').first().check();
    await page.locator('.chips button').first().waitFor();
    const few = await counted();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await page.reload();
    await waitForAnswer(page, '"primary care network"');
    expect(await counted()).toBe(few);
    expect(takeFaults()).toEqual([]);
  });

  test('an answer card with its source', async () => {
    await page.goto(addressOf('search/index.html?q=what+is+a+PCN'));
    await page.locator('[data-answer] .cites a').first().waitFor();
    await page.locator('[data-answer] .cites a').first().click();
    await page.waitForURL(/\/sources\/[^/]+\/index\.html#/);
    expect(takeFaults()).toEqual([]);
  });

  test('a list is exported with addresses that open, and a copied link says how far it reaches', async () => {
    await page.goto(addressOf('search/index.html?q=PCN'));
    await waitForAnswer(page, 'PCN');
    await page.getByText('Save, share, export').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    const stream = await download.createReadStream();
    const csv = (await stream.toArray()).join('');
    expect(csv).toContain(addressOf('structures/primary-care-network/index.html'));
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.resolve() }));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link is copied; it opens on this device only.').waitFor();
    expect(takeFaults()).toEqual([]);
  });

  test.for(CHOICES)(
    '%s: a choice goes into the address, and a reload brings it back',
    async ([path, list]) => {
      await page.goto(addressOf(path));
      const select = page.locator(`select${list}`).first();
      const value = await select.locator('option').nth(2).getAttribute('value');
      await select.selectOption(value);
      await page.waitForFunction(() => location.search !== '');
      const { search } = new URL(page.url());
      await page.reload();
      await page.waitForFunction(
        ([which = '', wanted]) => document.querySelector<HTMLSelectElement>(which)?.value === wanted,
        [`select${list}`, value ?? ''],
      );
      expect(new URL(page.url()).search).toBe(search);
      expect(takeFaults()).toEqual([]);
    },
  );

  test('a cell of a matrix drawn anew leads to its narrowed list, and a picture of it is saved', async () => {
    await page.goto(addressOf('explore/owners/index.html?source=fuller-stocktake'));
    await page.locator('.matrix-svg a[href*="source="]').first().waitFor({ state: 'attached' });
    const links = await readLinks('.matrix-svg a[href*="source="], [data-matrix-twin] a');
    expect(links.filter((link) => !/\/index\.html(?:[?#]|$)/.test(link))).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-deed=png]').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('matrix-owners.png');
    await page.goto(links.find((link) => link.includes('source='))!);
    await page.getByText('Listed is only what is asked in').waitFor();
    expect(takeFaults()).toEqual([]);
  });

  test('a lost part of the search says so, and the lists stay', async () => {
    const lost = copyPortable();
    try {
      rmSync(join(lost.folder, 'search/words/all.js'));
      await page.goto(lost.addressOf('search/index.html?q=PCN'));
      await page.getByRole('alert').filter({ hasText: 'Search is unavailable' }).waitFor();
      const link = page.getByRole('alert').getByRole('link', { name: 'A to Z' });
      expect(await link.evaluate((own: HTMLAnchorElement) => own.href)).toBe(
        lost.addressOf('a-to-z/index.html'),
      );
    } finally {
      rmSync(join(lost.folder, '..'), { recursive: true });
    }
  });
});

describe('in Firefox, as its readers have it set', () => {
  let browser: Browser;
  let page: FirefoxPage;
  const faults: string[] = [];
  const requests: string[] = [];
  const takeFaults = () => [...faults.splice(0), ...astray(requests.splice(0))];

  beforeAll(async () => {
    const executablePath = findFirefox();
    if (!executablePath)
      throw new Error('This test needs Firefox: run "node scripts/find-browser.ts --install".');
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      // Puppeteer lets one file read another; nobody's own Firefox does.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  });
  afterAll(() => browser?.close());

  test.for([
    'index.html',
    '404.html',
    'a-to-z/index.html',
    'about/index.html',
    'accessibility/index.html',
    'data/index.html',
    'shared-actions/7/index.html',
    'structures/primary-care-network/index.html',
    'figures/index.html',
    'sources/fuller-stocktake/index.html',
    'browse/index.html',
    'for/trainees/index.html',
  ])('%s opens, and its scripts run', async (path) => {
    await page.goto(addressOf(path));
    expect(await page.evaluate(() => 'searchKeys' in document.documentElement.dataset)).toBe(true);
    expect(takeFaults()).toEqual([]);
  });

  test('a file may not be fetched, as at its readers’', async () => {
    const other = await browser.newPage();
    await other.goto(addressOf('index.html'));
    const fetched = await other.evaluate(() =>
      fetch('asked.js').then(
        () => true,
        () => false,
      ),
    );
    await other.close();
    await page.bringToFront();
    expect(fetched).toBe(false);
  });

  test('a form leads to the search, which answers', async () => {
    await page.goto(addressOf('shared-actions/7/index.html'));
    await page.type('header [data-search-form] input', 'what is a PCN');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-results] a');
    await page.waitForSelector('[data-answer] .cites a');
    expect(page.url()).toBe(addressOf('search/index.html?q=what+is+a+PCN'));
    const first = await page.$eval('[data-search-results] a', (link) => (link as HTMLAnchorElement).href);
    expect(first).toBe(addressOf('structures/primary-care-network/index.html'));
    expect(takeFaults()).toEqual([]);
  });

  test.for([CHOICES[0], CHOICES[2]])('%s: a choice outlasts a reload', async ([path, list]) => {
    await page.goto(addressOf(path));
    const value = await page.$eval(
      `select${list} option:nth-of-type(2)`,
      (own) => (own as HTMLOptionElement).value,
    );
    await page.select(`select${list}`, value);
    await page.waitForFunction(() => location.search !== '');
    await page.reload();
    expect(await page.$eval(`select${list}`, (own) => (own as HTMLSelectElement).value)).toBe(value);
    expect(page.url()).toMatch(/\?/);
    expect(takeFaults()).toEqual([]);
  });
});
