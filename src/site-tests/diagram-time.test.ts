import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, readAtlas, readBuilt } from './built-site.ts';
import { focusedItem, typeAtOnce } from './drawings.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const WIDTHS = [360, 768, 1440];

async function openTimeline(search = '', width = 1440): Promise<Page> {
  const page = await openTab({ viewport: { width, height: 900 } });
  await page.goto(addressOf(`/explore/timeline/${search}`));
  await page.locator('[data-time-controls]').waitFor();
  return page;
}

const status = (page: Page) => page.locator('[data-time-status]').textContent();
const drawing = (page: Page) => page.locator('[data-time-drawings] > svg:visible');
const shownDocuments = (page: Page) =>
  page.locator('[data-time-documents] > li:visible [data-time-count]').allTextContents();
const shownDates = (page: Page) => page.locator('[data-time-passed] li:visible').count();
const search = (page: Page) => new URL(page.url()).search;

describe('by keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openTimeline();
  });

  test('one stop for the tab key; arrow keys, Home and End go on from there', async () => {
    expect(await drawing(page).locator('[data-item][tabindex="0"]').count()).toBe(1);
    await drawing(page).locator('[data-item][tabindex="0"]').focus();
    const first = await focusedItem(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedItem(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedItem(page)).not.toBe(second);
    await page.keyboard.press('End');
    expect(await focusedItem(page)).toBe('development-growing-health-together-evaluation');
    await page.keyboard.press('Home');
    expect(await focusedItem(page)).toBe(first);
  });

  test('the arrow keys move the control from year to year, and it says where it is', async () => {
    const range = page.locator('[data-time-until]');
    await range.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => search(page)).toBe('?until=2025');
    expect(await range.getAttribute('aria-valuetext')).toBe('the end of 2025');
    expect(await page.locator('[data-time-output]').textContent()).toBe('the end of 2025');
    await page.keyboard.press('Home');
    expect(await status(page)).toContain('nothing had been asked');
    expect(await shownDocuments(page)).toEqual([]);
    await page.keyboard.press('End');
    expect(search(page)).toBe('');
    expect(await shownDocuments(page)).toHaveLength(5);
  });

  test('Space looks at the atlas from an item, Escape shows all', async () => {
    const item = drawing(page).locator('[data-item="source-fuller-stocktake"]');
    await item.focus();
    await page.keyboard.press(' ');
    expect(await status(page)).toMatch(/^Fuller Stocktake\. By 26 May 2022, 4 documents/);
    expect(search(page)).toBe('?item=source-fuller-stocktake');
    expect(await drawing(page).locator('.is-lit').count()).toBe(1);
    expect(await drawing(page).locator('.is-after').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(search(page)).toBe('');
    expect(await drawing(page).locator('.is-lit, .is-after').count()).toBe(0);
  });

  test('a name that is typed is gone to, and Enter opens it', async () => {
    await drawing(page).locator('[data-item][tabindex="0"]').focus();
    await typeAtOnce(page, 'marm');
    expect(await focusedItem(page)).toBe('event-marmot-review');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/timeline/marmot-review/');
  });
});

describe('the address', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openTimeline('?until=2014');
  });
  /** As when the reader goes back or forward to it: the page reads it anew. */
  const goTo = (address: string) =>
    page.evaluate((next) => {
      history.replaceState(null, '', next || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);

  test.for([
    ['?until=2014', 1, 0],
    ['?until=2022', 4, 0],
    ['?until=2023', 5, 4],
    ['?until=2024', 5, 9],
    ['?item=event-stocktake-commissioned', 2, 0],
    ['?item=event-teams-everywhere-by-april-2024', 5, 8],
    ['?item=development-growing-health-together-evaluation', 5, 9],
    ['', 5, 9],
  ] as const)('%s shows %i documents and %i dates that had passed', async ([address, documents, dates]) => {
    if (address !== '?until=2014') await goTo(address);
    expect(search(page)).toBe(address);
    const counts = await shownDocuments(page);
    expect(counts).toHaveLength(documents);
    expect(await shownDates(page)).toBe(dates);
    const asks = counts.reduce((sum, text) => sum + parseInt(text, 10), 0);
    if (documents > 0) expect(await status(page)).toContain(`, with ${asks} ask`);
    expect(await page.locator('[data-time-none]').isVisible()).toBe(dates === 0);
  });

  test.for(['?until=1999', '?until=soon', '?item=nonsense', '?until=99&item=nonsense'])(
    '%s is passed over, and said so',
    async (address) => {
      await goTo(address);
      expect(await status(page)).toContain('is not in this timeline and was passed over');
      expect(await shownDocuments(page)).toHaveLength(5);
      expect(await drawing(page).locator('.is-lit, .is-after').count()).toBe(0);
    },
  );

  test('what is chosen from the list can be opened, with the asks that name its date; one button shows all', async () => {
    await goTo('?until=2014');
    const open = page.locator('[data-time-open] a');
    const asks = page.locator('[data-asks-of]:visible a');
    await page.locator('[data-time-item]').selectOption('event-marmot-review');
    expect(search(page)).toBe('?item=event-marmot-review');
    expect(await open.getAttribute('href')).toMatch(/\/timeline\/marmot-review\/$/);
    expect(await asks.count()).toBe(0);
    await page.locator('[data-time-item]').selectOption('event-teams-everywhere-by-april-2024');
    expect(await open.getAttribute('href')).toMatch(/\/timeline\/teams-everywhere-by-april-2024\/$/);
    expect(await asks.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      expect.stringMatching(/\/shared-actions\/3\/#3a$/),
      expect.stringMatching(/\/policy\/teams-first-in-most-deprived-areas\/#b$/),
    ]);
    await page.locator('[data-time-reset]').click();
    expect(search(page)).toBe('');
    expect(await asks.count()).toBe(0);
  });

  test('going back shows what was shown', async () => {
    await page.goto(addressOf('/explore/timeline/?until=2014'));
    await page.goto(addressOf('/explore/timeline/?until=2022'));
    await page.goBack();
    await expect.poll(() => shownDocuments(page)).toHaveLength(1);
    expect(await page.locator('[data-time-until]').getAttribute('aria-valuetext')).toBe('the end of 2014');
  });

  test('on a narrow screen an item within a count lights that count, and Space on a count is its year', async () => {
    const page = await openTimeline('?item=event-nhs-long-term-plan', 360);
    const list = drawing(page).locator('[data-item="reports-2019"]');
    expect(await list.getAttribute('class')).toContain('is-lit');
    await list.focus();
    await page.keyboard.press(' ');
    expect(search(page)).toBe('?until=2019');
  });
});

describe('counts, from the built page', () => {
  let facts: {
    marks: { says: string; href: string; count: number; holds: number; shown: string }[];
    lists: { id: string; said: number; items: number }[];
    documents: { href: string; said: number; asks: number }[];
    rows: { year: string; cells: string[] }[];
  };
  beforeAll(async () => {
    const tab = await openTab();
    facts = await tab.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const number = (element: Element | null | undefined) =>
        parseInt(element?.textContent?.trim() ?? '', 10);
      return {
        marks: [...page.querySelectorAll<SVGAElement>('[data-time-drawings] a[data-holds]')].map((mark) => ({
          says: mark.querySelector('title')?.textContent ?? '',
          href: mark.getAttribute('href') ?? '',
          count: Number(mark.dataset.count),
          holds: mark.dataset.holds!.split(' ').length,
          shown: [...mark.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        })),
        lists: [...page.querySelectorAll<HTMLElement>('[data-list]')].map((list) => ({
          id: list.dataset.list!,
          said: number(list.querySelector('.count')),
          items: list.querySelectorAll('.list > li').length,
        })),
        documents: [...page.querySelectorAll('[data-time-documents] > li')].map((own) => ({
          href: own.querySelector('[data-time-count]')?.getAttribute('href') ?? '',
          said: number(own.querySelector('[data-time-count]')),
          asks: own.querySelectorAll('[data-ask]').length,
        })),
        rows: [...page.querySelectorAll<HTMLElement>('.time-table tbody tr')].map((row) => ({
          year: row.dataset.year!,
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()),
        })),
      };
    }, readBuilt('/explore/timeline/'));
  });

  test('every mark with a count leads to a list of so many', () => {
    expect(facts.marks.length).toBeGreaterThan(5);
    for (const { says, href, count, holds, shown } of facts.marks) {
      const list = facts.lists.find(({ id }) => `#${id}` === href);
      expect(list?.items, says).toBe(count);
      expect(holds, says).toBe(count);
      expect(says).toMatch(new RegExp(`^${count} `));
      expect(shown).toMatch(new RegExp(`^${count} `));
    }
  });

  test('every list holds as many as it says', () => {
    for (const { id, said, items } of facts.lists) expect(items, id).toBe(said);
  });

  test('every document asks as much as the page that its count opens lists', async () => {
    const tab = await openTab();
    for (const { href, said, asks } of facts.documents) {
      const listed = await tab.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.asked > li').length,
        readBuilt(href.slice(BASE.length - 1)),
      );
      expect(said, href).toBe(listed);
      expect(asks, href).toBe(listed);
    }
  });

  test('the table by year says what the published data say', () => {
    const { records } = readAtlas();
    const dateOf = (record: (typeof records)[number]) =>
      record.kind !== 'figure' && 'date' in record ? String(record.date) : '';
    const sources = records
      .filter(({ kind }) => kind === 'source')
      .map((record) => ({ id: record.id, date: dateOf(record) }));
    const parts = records.flatMap((record) => record.parts);
    const isUndated = (record: (typeof records)[number]) =>
      record.kind === 'development' && 'dateNote' in record && Boolean(record.dateNote);
    const dates = [
      ...records.filter((record) => !isUndated(record)).map(dateOf),
      ...parts.flatMap((part) => part.dates.map(({ date }) => date)),
    ];
    const years = new Set(dates.filter(Boolean).map((date) => date.slice(0, 4)));
    expect(facts.rows.map(({ year }) => year)).toEqual([...years].sort());
    for (const { year, cells } of facts.rows) {
      const out = sources.filter(({ date }) => date.slice(0, 4) <= year);
      const ids = out.map(({ id }) => id.replace(/^source-/, ''));
      const asks = parts.filter(({ cites }) => ids.includes(cites[0]?.source ?? ''));
      const passed = asks.flatMap((part) => part.dates.filter(({ date }) => date.slice(0, 4) <= year));
      expect(
        cells.map((cell) => parseInt(cell, 10)),
        year,
      ).toEqual([out.length, asks.length, passed.length]);
    }
  });

  test('what has no date stands at no year', () => {
    const undated = facts.lists.find(({ id }) => id === 'undated');
    expect(undated?.items).toBe(1);
  });
});

describe.for(WIDTHS)('%i px wide', (width) => {
  test('choosing and starting move nothing', async () => {
    const page = await openTab({ viewport: { width, height: 900 } });
    // The script comes after the first painting, as over a slow line.
    await page.route(/\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    const top = () => drawing(page).evaluate((svg) => svg.getBoundingClientRect().top + scrollY);
    await page.goto(addressOf('/explore/timeline/?until=2024'), { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    // With the stylesheet one drawing is left.
    await expect.poll(() => drawing(page).count()).toBe(1);
    const before = await top();
    await page.locator('[data-time-controls]').waitFor();
    expect(await top()).toBeCloseTo(before, 0);
    for (const item of ['event-teams-everywhere-by-april-2024', 'event-nhs-begins']) {
      await page.locator('[data-time-item]').selectOption(item);
      expect(await top(), item).toBeCloseTo(before, 0);
    }
  });
});

test('nothing scrolls sideways on a telephone, with or without a choice', async () => {
  const page = await openTimeline('?until=2024', 320);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('[data-time-until]').press('Home');
    expect(await over(), String(width)).toBeLessThanOrEqual(0);
    await page.locator('[data-time-reset]').click();
    expect(await over(), String(width)).toBeLessThanOrEqual(0);
  }
});

test('without a script all of it stands there', async () => {
  const page = await openTab({ javaScriptEnabled: false });
  await page.goto(addressOf('/explore/timeline/?until=2014'));
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator('[data-time-controls]').isVisible()).toBe(false);
    expect(await page.locator('[data-time-drawings] > svg:visible').count()).toBe(1);
    expect(await page.locator('[data-time-documents] > li:visible').count()).toBe(5);
    expect(await page.locator('.time-table').isVisible()).toBe(true);
    expect(await page.locator('.time-table tbody tr:visible').count()).toBeGreaterThan(15);
  }
  await page.locator('[data-time-drawings] > svg:visible a[data-holds]').first().click();
  expect(await page.locator('h4:target').isVisible()).toBe(true);
});

test('works without a fault', async () => {
  const page = await openTab();
  const watch = watchTab(page);
  await page.goto(addressOf('/explore/timeline/?item=event-nhs-begins'));
  await watch.settle();
  expect(watch.takeFaults()).toEqual([]);
});
