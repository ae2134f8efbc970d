import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { listFiles, readBuilt } from './built-site.ts';

const openTab = useBrowser();
const MOST = 0.01;
const PAGES = [
  '/',
  '/shared-actions/3/',
  '/structures/integrated-care-board/',
  '/explore/',
  '/explore/structure/',
  '/explore/owners/',
  '/search/',
  '/search/?q=ICP',
  '/explore/figures/?q=premises',
];

describe.for([360, 1440])('nothing jumps while a page loads, %i px wide', (width) => {
  // A busy machine may paint a page before it has read all of it, which is no fault of the page.
  test.for(PAGES)('%s', { retry: 2 }, async (url) => {
    const page = await openTab({ viewport: { width, height: 800 } });
    // Modules come after the first painting, as over a slow line: only then would a jump be seen.
    await page.route(/_astro\/.*\.js$|\/search\/.*\.json$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    await page.goto(addressOf(url), { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(readShifts);
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThan(MOST);
    await page.context().close();
  });
});

test('text never waits for a font', () => {
  const sheets = listFiles().filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((file) => readBuilt(file).includes('@font-face'))).toEqual([]);
});

/** Every shift since the page was opened, with the first element that moved. */
function readShifts(): Promise<{ value: number; moved: string }[]> {
  return new Promise((resolve) => {
    const shifts: { value: number; moved: string }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Element }[] };
        const node = sources[0]?.node;
        shifts.push({ value, moved: `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}` });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(shifts), 300);
  });
}
