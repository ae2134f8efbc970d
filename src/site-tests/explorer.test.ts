import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIAGRAMS } from '../components/explorer.ts';
import { addressOf, useBrowser } from './browser.ts';
import { readAtlas, readBuilt } from './built-site.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const PAGES = [...new Set(DIAGRAMS.map(({ url }) => url.replace(/#.*/, '')))];
const WIDTHS = [360, 768, 1440];
// Pixels that two letters may share without anybody seeing it.
const TOUCHING = 1.5;

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
    const { faults, texts } = await page.evaluate(findIllegible, TOUCHING);
    expect(texts).toBeGreaterThan(10);
    expect(faults).toEqual([]);
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
      const { faults, texts } = await page.evaluate(findIllegible, TOUCHING);
      expect(texts, String(width)).toBeGreaterThan(2);
      expect(faults, String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('every form of chart is among those read', () => {
    const forms = figures.flatMap(([own]) => own.split(' '));
    expect([...new Set(forms)].sort()).toEqual(['bars', 'grid', 'line', 'number', 'ratio', 'slope', 'whole']);
  });
});

/** In the page: texts of the drawings in sight that cover each other, leave their drawing, or are too small to read. */
function findIllegible(touching: number): { faults: string[]; texts: number } {
  const faults: string[] = [];
  let texts = 0;
  for (const drawing of document.querySelectorAll<SVGSVGElement>('[data-drawings] svg')) {
    if (drawing.getClientRects().length === 0) continue;
    const frame = drawing.getBoundingClientRect();
    const scale = frame.width / (drawing.viewBox.baseVal.width || frame.width);
    const boxes = [...drawing.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => text.getClientRects().length > 0 && text.textContent?.trim())
      .map((text) => ({
        said: text.textContent?.trim() ?? '',
        box: text.getBoundingClientRect(),
        size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      }));
    texts += boxes.length;
    for (const [i, { said, box, size }] of boxes.entries()) {
      if (size < 11.9) faults.push(`“${said}” is ${size.toFixed(1)} px high`);
      if (box.left < frame.left - 8 || box.right > frame.right + 8)
        faults.push(`“${said}” leaves its drawing`);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one label stand closer than their boxes, which have room for accents.
        if (across > touching && down > Math.min(box.height, other.box.height) * 0.35)
          faults.push(`“${said}” and “${other.said}” cover each other`);
      }
    }
  }
  return { faults, texts };
}

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
