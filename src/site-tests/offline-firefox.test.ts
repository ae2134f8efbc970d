import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.ts';
import { DIST } from './built-site.ts';
import { startTestSite, type TestSite } from './offline-site.ts';

// What a reader of Firefox has without a network after a first visit: nothing is done but to open a page and wait.

let site: TestSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('This test needs Firefox: run "node scripts/find-browser.ts --install".');
  site = await startTestSite(DIST);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(site.url);
  await page.waitForFunction(() => document.querySelector('footer')?.textContent?.includes('Ready offline'));
  site.provoke(() => 'cut');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.for([
  ['', 'Integration Atlas'],
  ['shared-actions/7/', 'Shared action 7'],
  ['structures/primary-care-network/', 'Primary care network'],
  ['sources/fuller-stocktake/', 'Fuller Stocktake'],
  ['glossary/performers-list/', 'Performers List'],
  ['figures/', 'Figures'],
  ['offline/', 'Read it without a network'],
])('/%s opens', async ([path, said]) => {
  const answer = await page.goto(site.url + path);
  expect(answer?.status()).toBe(200);
  expect(await page.title()).toContain(said === 'Read it without a network' ? 'Offline' : said);
});

test('the search finds, and a result opens', async () => {
  await page.goto(`${site.url}search/?q=who+sits+on+an+ICP`);
  const first = await page.waitForSelector('[data-search-results] > li a');
  await Promise.all([page.waitForNavigation(), first!.click()]);
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Integrated care partnership');
});

test('a diagram can be worked', async () => {
  await page.goto(`${site.url}explore/structure/?body=primary-care-network`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.drawing .item.is-picked')].some(
      (item) => item.getClientRects().length > 0,
    ),
  );
});

test('what is not held is said not to be', async () => {
  await page.goto(`${site.url}data/atlas.json`);
  expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Not kept on this device');
});
