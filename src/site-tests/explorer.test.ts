import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIAGRAMS } from '../components/explorer.ts';
import { addressOf, useBrowser } from './browser.ts';
import { readAtlas, readBuilt } from './built-site.ts';
import { expectLegible } from './drawings.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const PAGES = [...new Set(DIAGRAMS.map(({ url }) => url.replace(/#.*/, '')))];
const WIDTHS = [360, 768, 1440];

test('the explorer leads to every diagram, and each page says how it is called', async () => {
  const page = await openTab();
  await page.goto(addressOf('/explore/'));
  for (const { title, url } of DIAGRAMS)
    expect(await page.locator('.tiles a', { hasText: title }).first().getAttribute('href')).toBe(
      `${new URL(addressOf(url)).pathname}${/#.*/.exec(url)?.[0] ?? ''}`,
    );
  for (const url of PAGES) {
    expect((await page.goto(addressOf(url)))?.status()).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }
});

describe.for(WIDTHS)('%i px wide', (width) => {
  test.for(PAGES)('no words of %s cover each other, and none is smaller than 12 px', async (url) => {
    const page = await openTab({ viewport: { width, height: 900 } });
    const watch = watchTab(page);
    await page.goto(addressOf(url), { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectLegible(page);
    expect(watch.takeFaults()).toEqual([]);
    await page.context().close();
  });
});

/** The page of one figure for each form of chart, and for each set of forms that stand together in one. */
function pickFigures(): [forms: string, url: string][] {
  const pages = readAtlas().records.filter(({ kind }) => kind === 'figure');
  return [
    ...new Map(pages.map(({ url }) => [/data-chart="([^"]+)"/.exec(readBuilt(url))?.[1] ?? 'none', url])),
  ];
}

describe('the chart on the page of a figure', () => {
  const figures = pickFigures();
  let page: Page;
  beforeAll(async () => {
    page = await openTab();
  });

  test.for(figures)('of form “%s” can be read: %s', async ([, url]) => {
    await page.goto(addressOf(url));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('.chart-svg:visible').count()).toBe(1);
      await expectLegible(page, 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('every form of chart is among those read', () => {
    const forms = figures.flatMap(([own]) => own.split(' '));
    expect([...new Set(forms)].sort()).toEqual(['bars', 'grid', 'line', 'number', 'ratio', 'slope', 'whole']);
  });
});

test.for(PAGES)('%s loads under 60 kB of scripts', async (url) => {
  const page = await openTab();
  const session = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(addressOf(url), { waitUntil: 'networkidle' });
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(60_000);
  await page.context().close();
});

test('a page whose scripts do not load shows its drawing and its words, and offers nothing that would not work', async () => {
  const page = await openTab({ viewport: { width: 1440, height: 900 } });
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const url of PAGES) {
    await page.goto(addressOf(url));
    const drawings = await page.locator('[data-drawings] svg:visible').count();
    expect(drawings, url).toBeGreaterThan(0);
    expect(await page.locator('main :is(button, select, input):visible').count(), url).toBe(0);
    expect(await page.locator('main :is(table, ol, ul, details > summary):visible').count()).toBeGreaterThan(
      0,
    );
  }
});

describe('a drawing that is taken away', () => {
  test.for(PAGES)('of %s is whole by itself, as SVG and as a picture', async (url) => {
    const page = await openTab({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
    await page.goto(addressOf(url), { waitUntil: 'networkidle' });
    const folded = page.locator('figure details:has([data-drawing-tools]) > summary').first();
    if (await folded.isVisible()) await folded.click();
    const tools = page.locator('[data-drawing-tools]:visible').first();
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tools.getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
    };
    const drawing = await take('Download as SVG');
    expect(drawing.name).toMatch(/^[a-z0-9-]+\.svg$/);
    const svg = drawing.content.toString();
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(
      / (?:class|style|href|xlink:href|data-[a-z]+)=|var\(|oklch|color-mix|<script|currentColor/,
    );
    expect(svg).toMatch(/font-family="(?:Arial|Georgia)/);
    // The ground is light, though the page is dark.
    expect(/<rect[^>]*fill="#(..)/.exec(svg)?.[1]).toMatch(/^[ef]/);
    expect(await page.evaluate(isSound, svg)).toBe(true);
    const picture = await take('Download as PNG');
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.content.length).toBeGreaterThan(5_000);
    expect(await tools.getByRole('status').textContent()).toBe('Saved as PNG.');
    await page.context().close();
  });
});

function isSound(svg: string): boolean {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return !read.querySelector('parsererror') && read.querySelectorAll('text').length > 5;
}
