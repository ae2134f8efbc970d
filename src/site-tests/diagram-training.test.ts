import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { STAGES } from '../model/vocabularies.ts';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, readAtlas, readBuilt } from './built-site.ts';
import { delayScripts, expectNoFault, focusedItem, typeAtOnce } from './drawings.ts';

const openTab = useBrowser();
const URL_OF_PAGE = '/explore/training/';
const { records } = readAtlas();

async function openPathway(search = '', width = 1440): Promise<Page> {
  const page = await openTab({ viewport: { width, height: 900 } });
  await page.goto(addressOf(URL_OF_PAGE + search));
  await page.locator('[data-training-controls]:not([hidden])').waitFor({ state: 'attached' });
  return page;
}

const drawing = (page: Page) => page.locator('[data-training-drawing]:visible');
const status = (page: Page) => page.locator('[data-training-status]').textContent();
const search = (page: Page) => new URL(page.url()).search;
const litItems = (page: Page): Promise<string[]> =>
  drawing(page)
    .locator('a.is-lit')
    .evaluateAll((items) => items.map((item) => (item as SVGElement).dataset.item!));

interface Counted {
  item: string;
  href: string;
  count: number;
  shown: string;
}

/** Every count of a built page: of each drawing, by its class, and of the table. */
async function readCounts(tab: Page, html: string): Promise<Record<string, Counted[]>> {
  return tab.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    const read = (root: Element) =>
      [...root.querySelectorAll('a[data-count]')].map((link) => ({
        item: link.getAttribute('data-item') ?? '',
        href: link.getAttribute('href') ?? '',
        count: Number(link.getAttribute('data-count')),
        shown: (link.querySelector('.t-count, .t-gap') ?? link).textContent?.trim() ?? '',
      }));
    const drawings = [...parsed.querySelectorAll('[data-training-drawing]')];
    return Object.fromEntries([
      ...drawings.map((own) => [own.getAttribute('class') ?? '', read(own)]),
      ['table', read(parsed.querySelector('#training-table')!)],
    ]) as Record<string, Counted[]>;
  }, html);
}

/** Of every list of a stage's page: its id, what its heading counts, and the things in it. */
async function readStage(tab: Page, html: string) {
  const lists = await tab.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return [...parsed.querySelectorAll('[data-training-list]')].map((list) => ({
      id: list.querySelector('h3')?.id ?? '',
      said: Number(list.querySelector('h3 .count')?.textContent),
      things: [...list.querySelectorAll(':scope > ul > li')].map(
        (item) => item.getAttribute('data-thing') ?? '',
      ),
    }));
  }, html);
  return new Map(lists.map((list) => [list.id, list]));
}

describe('the counts of the training pathway', () => {
  test('every count of every drawing and of the table is the length of the list that it opens', async () => {
    const tab = await openTab();
    const lists = new Map<string, { said: number; things: string[] }>();
    for (const stage of STAGES) {
      const url = `${URL_OF_PAGE}${stage}/`;
      for (const [id, list] of await readStage(tab, readBuilt(url)))
        lists.set(`${BASE.replace(/\/$/, '')}${url}#${id}`, list);
    }
    const counts = await readCounts(tab, readBuilt(URL_OF_PAGE));
    const faults = Object.entries(counts).flatMap(([where, counted]) =>
      counted
        .filter(({ href, count, shown }) => {
          const list = lists.get(href);
          const printed = /^\d+/.exec(shown)?.[0] ?? '1';
          return (
            list?.things.length !== count ||
            list.said !== count ||
            new Set(list.things).size !== count ||
            Number(printed) !== count
          );
        })
        .map((fault) => ({ where, ...fault })),
    );
    expect(faults).toEqual([]);
    const opened = Object.values(counts).map((counted) =>
      [...new Set(counted.map(({ href }) => href))].sort(),
    );
    for (const own of opened) expect(own).toEqual([...lists.keys()].sort());
  });

  test('every recommendation of the published data stands at each stage and theme that it names', async () => {
    const tab = await openTab();
    for (const stage of STAGES) {
      const lists = await readStage(tab, readBuilt(`${URL_OF_PAGE}${stage}/`));
      const staged = records.filter(
        ({ parts, stages }) => parts.length > 0 && stages.some((own) => own === stage),
      );
      for (const theme of new Set(staged.flatMap(({ themes }) => themes))) {
        const expected = staged.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id);
        const list = lists.get(`${theme.replace(/^theme-/, '')}-recommendations`);
        expect(list?.things.sort(), `${stage} ${theme}`).toEqual(expected.sort());
      }
    }
  });

  test('what names no stage is counted as the list of it counts', async () => {
    const said = /data-unstaged="(\d+)"/.exec(readBuilt(URL_OF_PAGE))?.[1];
    const listed = /id="no-stage"[\s\S]*?<span class="soft">(\d+)</.exec(readBuilt('/training/'))?.[1];
    expect(said).toBe(listed);
  });

  test('with a document chosen every count is that of the list as it then opens', async () => {
    const page = await openPathway('?source=big-gp-consultation');
    const counted = await drawing(page)
      .locator('.mark:not(.is-out), .gap:not(.is-out)')
      .evaluateAll((marks) =>
        marks.map((mark) => ({
          href: mark.getAttribute('href')!,
          shown: Number(mark.querySelector('.t-count')?.textContent ?? 1),
        })),
      );
    expect(counted.length).toBeGreaterThan(5);
    for (const stage of STAGES) {
      const own = counted.filter(({ href }) => href.includes(`/${stage}/`));
      if (own.length === 0) continue;
      await page.goto(new URL(own[0]!.href, page.url()).href);
      await page.locator('[data-training-said]').waitFor();
      const lists = await page.locator('[data-training-list]').evaluateAll((all) =>
        all.map((list) => ({
          id: list.querySelector('h3')!.id,
          items: [...list.querySelectorAll(':scope > ul > li')].filter((item) => item.checkVisibility())
            .length,
          said: Number(list.querySelector('.count')!.textContent),
        })),
      );
      for (const { href, shown } of own) {
        const list = lists.find(({ id }) => href.endsWith(`#${id}`));
        expect([list?.items, list?.said], href).toEqual([shown, shown]);
      }
    }
  });
});

describe('the training pathway, worked', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPathway();
  });
  /** As when the reader goes back or forward to it: the page reads it anew. */
  const goTo = (address: string) =>
    page.evaluate((next) => {
      history.replaceState(null, '', next || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);

  test.for([1440, 768, 360])('by keyboard alone, %i px wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await goTo('');
    expect(await drawing(page).locator('[data-item][tabindex="0"]').count()).toBe(1);
    await drawing(page).locator('[data-item][tabindex="0"]').focus();
    const first = await focusedItem(page);
    expect(first).toBe('undergraduate');
    await page.keyboard.press('ArrowDown');
    expect(await focusedItem(page)).not.toBe(first);
    await page.keyboard.press('End');
    expect(await focusedItem(page)).toMatch(/^career-long\/|\//);
    await page.keyboard.press('Home');
    expect(await focusedItem(page)).toBe(first);
    await page.keyboard.press(' ');
    expect(search(page)).toBe('?focus=undergraduate');
    expect(await status(page)).toMatch(/^Undergraduate: \d+ recommendations/);
    const lit = await litItems(page);
    expect(lit.length).toBeGreaterThan(5);
    expect(lit.filter((id) => id.includes('/')).every((id) => id.startsWith('undergraduate/'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(search(page)).toBe('');
    expect(await litItems(page)).toEqual([]);
  });

  test('Space on a number picks out its crossing', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await goTo('');
    await drawing(page).locator('[data-item="specialty-training/leadership/recommendation"]').focus();
    await page.keyboard.press(' ');
    expect(new URL(page.url()).searchParams.get('focus')).toBe('specialty-training/leadership');
    expect(await status(page)).toMatch(/^GP specialty training, Leadership: 1 gap, \d+ recommendations/);
    const lit = (await litItems(page)).filter((id) => id.split('/').length === 3);
    expect(lit.every((id) => id.startsWith('specialty-training/leadership/'))).toBe(true);
  });

  test('a recommendation lights up across the stages that it names', async () => {
    await goTo('?focus=training-develop-leadership-throughout-training');
    const lit = (await litItems(page)).filter((id) => id.endsWith('/recommendation'));
    const { stages, themes } = records.find(
      ({ id }) => id === 'training-develop-leadership-throughout-training',
    )!;
    expect(lit.sort()).toEqual(
      stages
        .flatMap((stage) => themes.map((theme) => `${stage}/${theme.replace(/^theme-/, '')}/recommendation`))
        .sort(),
    );
    expect(await litItems(page)).toContain('specialty-training/leadership/gap');
    expect(await status(page)).toContain('Asked at Undergraduate, Foundation');
    expect(await page.locator('[data-training-open] a').getAttribute('href')).toContain('/training/');
  });

  test('a kind of thing can be shown alone, and Show all brings the rest back', async () => {
    await goTo('');
    await page.locator('[data-training-show]').selectOption('gaps');
    expect(search(page)).toBe('?show=gaps');
    const left = drawing(page).locator('.mark:not(.is-out)');
    expect(await left.count()).toBe(0);
    const gaps = await drawing(page).locator('.gap:not(.is-out)').count();
    expect(gaps).toBeGreaterThan(5);
    expect(await status(page)).toBe(`Shown: Gaps, at ${gaps} places; others may be empty by this choice.`);
    await page.locator('[data-training-reset]').click();
    expect(await left.count()).toBeGreaterThan(50);
    expect(search(page)).toBe('');
  });

  test('the address brings back what was chosen, and going back as well', async () => {
    await page.goto(
      addressOf(`${URL_OF_PAGE}?focus=leadership&source=fuller-stocktake&show=recommendations`),
    );
    await page.locator('[data-training-controls]:not([hidden])').waitFor({ state: 'attached' });
    expect(await page.locator('[data-training-focus]').inputValue()).toBe('leadership');
    expect(await page.locator('[data-training-source]').inputValue()).toBe('fuller-stocktake');
    expect(await page.locator('[data-training-show]').inputValue()).toBe('recommendations');
    const before = await status(page);
    await drawing(page).locator('.mark:not(.is-out)').first().click();
    await page.waitForURL('**source=fuller-stocktake**');
    await page.goBack();
    await page.locator('[data-training-controls]:not([hidden])').waitFor({ state: 'attached' });
    await expect.poll(() => status(page)).toBe(before);
  });

  test('unknown values in the address are passed over, and said so', async () => {
    await goTo('?focus=nonsense&source=gossip&show=dreams');
    expect(await litItems(page)).toEqual([]);
    expect(await drawing(page).locator('.is-out').count()).toBe(0);
    expect(await status(page)).toBe(
      '“nonsense”, “gossip”, “dreams” is not in this diagram and was passed over.',
    );
  });

  test('a name that is typed is gone to, and Enter opens it', async () => {
    await drawing(page).locator('[data-item][tabindex="0"]').focus();
    await typeAtOnce(page, 'leader');
    expect(await focusedItem(page)).toMatch(/leadership/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explore/training/undergraduate/');
  });

  test('an unknown document in the address of a list is passed over, and said so', async () => {
    await page.goto(addressOf(`${URL_OF_PAGE}foundation/?source=gossip`));
    expect(await page.locator('[data-training-said]').textContent()).toContain('“gossip” is no document');
    expect(await page.locator('[data-training-list]:visible').count()).toBeGreaterThan(3);
  });
});

describe('the training pathway, as it stands', () => {
  test('without a script it is whole, and a number leads to its list', async () => {
    const page = await openTab({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto(addressOf(URL_OF_PAGE));
    expect(await page.locator('[data-training-controls]').isVisible()).toBe(false);
    await drawing(page).locator('[data-item="undergraduate/leadership/recommendation"] .shape').click();
    await page.waitForURL('**/explore/training/undergraduate/#leadership-recommendations');
    expect(await page.locator('#leadership-recommendations').isVisible()).toBe(true);
  });

  test('nothing scrolls sideways at any width', async () => {
    const page = await openPathway('', 320);
    for (const url of [URL_OF_PAGE, `${URL_OF_PAGE}undergraduate/`]) {
      await page.goto(addressOf(url));
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${url} ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test.for([360, 1440])('what is picked moves nothing when the script starts, %i px wide', async (width) => {
    const page = await openTab({ viewport: { width, height: 900 } });
    await delayScripts(page);
    const top = () => drawing(page).evaluate((own) => own.getBoundingClientRect().top);
    await page.goto(addressOf(`${URL_OF_PAGE}?focus=training-develop-leadership-throughout-training`), {
      waitUntil: 'commit',
    });
    await page.locator('footer').waitFor();
    // With the stylesheet one drawing is left.
    await expect.poll(() => drawing(page).count()).toBe(1);
    const before = await top();
    await page.locator('[data-training-controls]:not([hidden])').waitFor({ state: 'attached' });
    await expect.poll(() => status(page)).not.toBe('');
    expect(await top()).toBeCloseTo(before, 0);
  });

  test('printed, the drawing fits on one page of A4', async () => {
    const page = await openPathway('', 680);
    await page.emulateMedia({ media: 'print' });
    const { width, height } = await drawing(page).evaluate((own) => own.getBoundingClientRect());
    expect(width).toBeLessThanOrEqual(680);
    expect(height).toBeLessThanOrEqual(920);
  });

  test('works without a fault', () =>
    expectNoFault(openTab, [
      `${URL_OF_PAGE}?focus=leadership&show=obstacles`,
      `${URL_OF_PAGE}foundation/?source=on-primary-care`,
    ]));
});
