import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, type OpenTab } from './browser.ts';
import { watchTab } from './watch-tab.ts';

// What every page with a drawing is held to.

/** The id of the thing in a drawing that has the focus. */
export function focusedItem(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | SVGElement | null)?.dataset.item ?? '');
}

/** Types a name without a pause: a busy machine could make one so long that the next letter begins another name. */
export async function typeAtOnce(page: Page, name: string): Promise<void> {
  await page.evaluate((letters) => {
    for (const key of letters)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }, name);
}

/** Lets scripts come after the first painting, as over a slow line: only then would a jump be seen. */
export async function delayScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

/** Opens each address and expects no error, no failed request and no other origin. */
export async function expectNoFault(openTab: OpenTab, urls: readonly string[]): Promise<void> {
  const page = await openTab();
  const watch = watchTab(page);
  for (const url of urls) {
    await page.goto(addressOf(url));
    await watch.settle();
  }
  expect(watch.takeFaults()).toEqual([]);
}

// Pixels that two letters may share without anybody seeing it.
const TOUCHING = 1.5;

/**
 * Expects more than so many texts in the drawings in sight, and that none covers another, leaves its drawing, or is
 * smaller than 12 px.
 */
export async function expectLegible(page: Page, texts = 10): Promise<void> {
  const found = await page.evaluate(findIllegible, TOUCHING);
  expect(found.texts).toBeGreaterThan(texts);
  expect(found.faults).toEqual([]);
}

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
