import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { readLists } from './browse-lists.ts';
import { BASE, readBuilt } from './built-site.ts';
import { expectLegible, expectNoFault, focusedItem } from './drawings.ts';

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
// Asked of the page itself: the browser tells of a change of the address a little later.
const parameters = async (page: Page) =>
  Object.fromEntries(new URLSearchParams(await page.evaluate(() => location.search)));

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
    const first = await focusedItem(page);
    await page.keyboard.press('ArrowDown');
    const second = await focusedItem(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focusedItem(page)).not.toBe(second);
    await page.keyboard.press('End');
    expect(await focusedItem(page)).toBe('structure-gp-practice');
    await page.keyboard.press('Home');
    expect(await focusedItem(page)).toBe(first);
    await item(page, 'structure-primary-care-network').focus();
    await page.keyboard.press(' ');
    expect(await parameters(page)).toEqual({ body: 'primary-care-network' });
    expect(await shown(page).getAttribute('id')).toBe('body-primary-care-network');
    expect(await lit(page)).toContain('structure-gp-practice');
    expect(await status(page)).toMatch(/Primary care network \(PCN\).*includes GP practice/);
    await page.keyboard.press('Escape');
    expect(await parameters(page)).toEqual({});
    expect(await shown(page).count()).toBe(0);
    expect(await lit(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/structures/primary-care-network/');
  });

  test('a press selects, a link in the panel leads on to another body, and the views can be switched', async () => {
    const page = await openStructure();
    await item(page, 'structure-integrated-care-board').click();
    expect(await parameters(page)).toEqual({ body: 'integrated-care-board' });
    await shown(page).locator('[data-structure-body="integrated-care-system"]').click();
    expect(await shown(page).getAttribute('id')).toBe('body-integrated-care-system');
    await page.getByLabel('Tree', { exact: true }).check();
    expect(await parameters(page)).toEqual({ body: 'integrated-care-system', view: 'tree' });
    expect(await drawing(page).locator('title').first().textContent()).toMatch(/who answers to whom/);
    await page.getByLabel('Table', { exact: true }).check();
    expect(await drawing(page).count()).toBe(0);
    expect(await page.locator('#structure-table').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await parameters(page)).toEqual({ view: 'table' });
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

  test('no label of either view covers another, none is too small, nothing scrolls sideways', async () => {
    const page = await openStructure('?as=2026');
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of ['Nested', 'Tree']) {
        await page.getByLabel(view, { exact: true }).check();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${view} ${width}`).toBeLessThanOrEqual(width);
        // A telephone of 320 px shows the drawing of one of 360 px, a little smaller.
        if (width >= 360) await expectLegible(page);
      }
    }
  });

  test('a body that is picked shows a line for each of its relations, and the words that it starts from', async () => {
    const page = await openStructure();
    const lines = (among = '') =>
      drawing(page)
        .locator(`.line${among}`)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((line) => (line as SVGElement).dataset.link!));
    const always = await lines();
    expect(always).toContain('structure-integrated-care-board answers-to owner-nhs-england');
    expect(always.filter((link) => !link.includes(' answers-to '))).toEqual([]);
    // Its middle is the frame of the practices inside it.
    await item(page, 'structure-primary-care-network').click({ position: { x: 40, y: 16 } });
    const shownLines = await lines();
    expect(shownLines).toContain('structure-gp-practice part-of structure-primary-care-network');
    expect(shownLines.filter((link) => !link.includes('structure-primary-care-network'))).toEqual([]);
    const stated = await shown(page).locator('li [data-structure-body]').count();
    expect(shownLines).toHaveLength(stated);
    const words = drawing(page).locator('text.is-lit');
    expect(
      [...new Set(await words.evaluateAll((all) => all.map((one) => one.getAttribute('data-link'))))].sort(),
    ).toEqual([...shownLines].sort());
    await page.keyboard.press('Escape');
    expect(await lines()).toEqual(always);
    await item(page, 'structure-training-hub').hover();
    expect(await lines('.is-hinted')).toEqual([
      'structure-training-hub serves structure-integrated-neighbourhood-team',
    ]);
  });

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

  test.for(['off', 'lost'])(
    'with the script %s, both drawings, every article and the table are there',
    async (script) => {
      const page = await openTab({
        javaScriptEnabled: script === 'lost',
        viewport: { width: 1440, height: 900 },
      });
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(addressOf(ADDRESS));
      for (const part of [
        '.for-nested.as-2022 > .is-wide',
        '.for-tree.as-2022 > .is-wide',
        '#structure-table',
      ])
        expect(await page.locator(part).isVisible(), part).toBe(true);
      expect(await page.locator('.line.is-always:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('article:visible').count()).toBeGreaterThan(20);
      expect(await page.locator('[data-structure-controls]').isVisible()).toBe(false);
    },
  );

  test('works without a fault', () =>
    expectNoFault(openTab, [`${ADDRESS}?view=tree&body=place&action=shared-action-3&as=2026`]));
});
