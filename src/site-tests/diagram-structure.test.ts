import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { readLists } from './browse-lists.ts';
import { BASE, readBuilt } from './built-site.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const ADDRESS = '/explore/structure/';

async function openStructure(search = '', width = 1440): Promise<Page> {
  const page = await openTab({ viewport: { width, height: 900 } });
  await page.goto(addressOf(ADDRESS + search));
  await page.locator('[data-structure][data-ready]').waitFor();
  return page;
}

const drawing = (page: Page) => page.locator('[data-structure-drawings] svg:visible');
const item = (page: Page, id: string) => drawing(page).locator(`a[data-item="${id}"]`);
const shown = (page: Page) => page.locator('[data-structure-panel] article:visible');
const status = (page: Page) => page.locator('[data-structure-status]').textContent();
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.item ?? '');

function lit(page: Page): Promise<string[]> {
  return drawing(page).evaluate((svg) =>
    [...svg.querySelectorAll<SVGElement>('.is-lit')].map(
      ({ dataset }) => dataset.item ?? `level-${dataset.area}`,
    ),
  );
}

describe('the structure', () => {
  test('is gone through by keyboard alone: one stop, arrows, Home, End, Space, Escape, Enter', async () => {
    const page = await openStructure();
    const stop = drawing(page).locator('a[tabindex="0"]');
    expect(await stop.count()).toBe(1);
    await stop.focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(second);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('structure-gp-practice');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await item(page, 'structure-primary-care-network').focus();
    await page.keyboard.press(' ');
    expect(parameters(page)).toEqual({ body: 'primary-care-network' });
    expect(await shown(page).getAttribute('id')).toBe('body-primary-care-network');
    expect(await lit(page)).toContain('structure-gp-practice');
    expect(await status(page)).toMatch(/Primary care network \(PCN\).*includes GP practice/);
    await page.keyboard.press('Escape');
    expect(parameters(page)).toEqual({});
    expect(await shown(page).count()).toBe(0);
    expect(await lit(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/structures/primary-care-network/');
  });

  test('a press selects, a link in the panel leads on to another body, and the views can be switched', async () => {
    const page = await openStructure();
    await item(page, 'structure-integrated-care-board').click();
    expect(parameters(page)).toEqual({ body: 'integrated-care-board' });
    await shown(page).locator('[data-structure-body="integrated-care-system"]').click();
    expect(await shown(page).getAttribute('id')).toBe('body-integrated-care-system');
    await page.getByLabel('Tree', { exact: true }).check();
    expect(parameters(page)).toEqual({ body: 'integrated-care-system', view: 'tree' });
    expect(await drawing(page).locator('title').first().textContent()).toMatch(/who answers to whom/);
    await page.getByLabel('Table', { exact: true }).check();
    expect(await drawing(page).count()).toBe(0);
    expect(await page.locator('#structure-table').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(parameters(page)).toEqual({ view: 'table' });
  });

  test('the address holds view, body, action and time', async () => {
    const page = await openStructure('?view=tree&body=place&action=shared-action-3&as=2026');
    expect(await drawing(page).locator('title').first().textContent()).toMatch(/1 July 2026/);
    expect(await shown(page).getAttribute('id')).toBe('body-place');
    expect(await lit(page)).toEqual(
      expect.arrayContaining([
        'level-place',
        'level-neighbourhood',
        'structure-primary-care-network',
        'structure-integrated-neighbourhood-team',
      ]),
    );
    expect(await lit(page)).not.toContain('level-national');
    expect(await status(page)).toMatch(/Shared action 3.*1 July 2026/s);
  });

  test('what is unknown in the address is said and passed over', async () => {
    const page = await openStructure('?view=globe&body=nobody&action=shared-action-99&as=1066');
    expect(await status(page)).toBe(
      '“globe”, “nobody”, “shared-action-99”, “1066” is not in this diagram and was passed over.',
    );
    expect(await lit(page)).toEqual([]);
    expect(await drawing(page).locator('title').first().textContent()).toMatch(/End of 2022/);
  });

  test('what has come since is marked by a sign and words, and leads to the development', async () => {
    const page = await openStructure();
    expect(await item(page, 'since-owner-health-education-england').count()).toBe(0);
    expect(await item(page, 'structure-integrated-care-board').textContent()).toMatch(/42 in England/);
    await page.getByRole('radio', { name: '1 July 2026' }).check();
    const since = item(page, 'since-owner-health-education-england');
    expect(await since.textContent()).toMatch(/Until 1 April 2023; succeeded by NHS England/);
    expect(await since.locator('.sign').count()).toBe(1);
    expect(await since.getAttribute('href')).toBe(`${BASE}since/health-education-england-ceases/`);
    expect(await item(page, 'structure-integrated-care-board').textContent()).toMatch(
      /36 in England \(42 in 2022\)/,
    );
    await since.click();
    await page.waitForURL('**/since/health-education-england-ceases/');
  });

  test.for([
    ['nested', 320],
    ['nested', 360],
    ['nested', 768],
    ['nested', 1440],
    ['tree', 320],
    ['tree', 360],
    ['tree', 768],
    ['tree', 1440],
  ] as const)(
    '%s at %i px: no label covers another, none is too small, nothing scrolls sideways',
    async ([view, width]) => {
      const page = await openStructure(`?view=${view}&as=2026`, width);
      const { overlaps, smallest } = await drawing(page).evaluate((svg) => {
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({
          says: text.textContent ?? '',
          box: text.getBoundingClientRect(),
          size: parseFloat(getComputedStyle(text).fontSize),
        }));
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const found = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            // Line boxes of one paragraph may touch; two pixels are no overlap that a reader sees.
            return across > 2 && down > 6 ? [`${a.says} / ${b.says}`] : [];
          }),
        );
        return { overlaps: found, smallest: Math.min(...boxes.map(({ size }) => size * scale)) };
      });
      expect(overlaps).toEqual([]);
      if (width >= 360) expect(smallest).toBeGreaterThanOrEqual(12);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  test('every body has an article, and every count of asks is the length of the list that it opens', async () => {
    const page = await openTab();
    const bodies = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const drawn = parsed.querySelectorAll(
        '.for-nested.as-2022 > .is-wide a.body, .as-2022 > .is-wide a.area',
      );
      return {
        drawn: [...drawn].map((link) => link.getAttribute('data-item') ?? ''),
        choices: [
          ...parsed.querySelectorAll<HTMLOptionElement>('[data-structure-select="body"] option[data-id]'),
        ].map((option) => ({ id: option.dataset.id ?? '', slug: option.value })),
        articles: [...parsed.querySelectorAll('article[id^="body-"]')].map(({ id }) => id),
        asked: [...parsed.querySelectorAll<HTMLAnchorElement>('.structure-asked')].map((link) => ({
          url: link.getAttribute('href') ?? '',
          said: Number.parseInt(link.textContent ?? ''),
        })),
      };
    }, readBuilt(ADDRESS));
    expect(bodies.articles.sort()).toEqual(bodies.choices.map(({ slug }) => `body-${slug}`).sort());
    for (const { id } of bodies.choices) expect(bodies.drawn).toContain(id);
    expect(bodies.asked.length).toBeGreaterThan(10);
    for (const { url, said } of bodies.asked) {
      const [path = ''] = url.slice(BASE.length - 1).split('#');
      const { asks } = await readLists(page, readBuilt(path), 'asks');
      expect(new Set(asks).size, url).toBe(said);
    }
  });

  test('without a script the nested drawing, the tree, every article and the table are there', async () => {
    const page = await openTab({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto(addressOf(ADDRESS));
    for (const part of ['.for-nested.as-2022 > .is-wide', '.for-tree.as-2022 > .is-wide', '#structure-table'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    expect(await page.locator('article:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('[data-structure-controls]').isVisible()).toBe(false);
  });

  test('works without a fault', async () => {
    const page = await openTab();
    const watch = watchTab(page);
    await page.goto(addressOf(`${ADDRESS}?view=tree&body=place&action=shared-action-3&as=2026`));
    await watch.settle();
    expect(watch.takeFaults()).toEqual([]);
  });
});
