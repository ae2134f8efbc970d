import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, readAtlas, readBuilt } from './built-site.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const MATRICES = ['owners', 'documents'] as const;

/** A number that a matrix shows, the list that it opens, and its cell: `nhs-england.national`. */
interface Counted {
  id: string;
  address: string;
  said: number;
}

/** What stands in a list, each with the documents and the group of strengths by which it may be narrowed. */
interface Listed {
  asks: { link: string; sources: string; strength: string }[];
  pairs: { sources: string }[];
}

/** Every number of a page as it is built, without a script: those of each of its drawings and of its table. */
async function readCounts(page: Page, html: string): Promise<Counted[]> {
  const found = await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return [...parsed.querySelectorAll('.matrix-svg a, [data-matrix-twin] td a')].map((link) => ({
      address: link.getAttribute('href')!,
      said: Number((link.querySelector('.t-count') ?? link).textContent),
    }));
  }, html);
  return found.map((counted) => ({ ...counted, id: idOf(counted.address) }));
}

/** The cell whose list has this address. */
function idOf(address: string): string {
  const { pathname, hash } = new URL(address, 'http://the-site');
  return `${pathname.split('/').at(-2)}.${hash.slice(1) || 'all'}`;
}

/** The lists of pages, each by the id of its heading, and all of a page together under the empty id. */
function readListings(page: Page, htmls: readonly string[]): Promise<Record<string, Listed>[]> {
  return page.evaluate((pages) => {
    const read = (parts: Element[]) => ({
      asks: parts.flatMap((part) =>
        [...part.querySelectorAll('.asked > li')].map((item) => {
          const run = item.closest('[data-strength]')!;
          return {
            link: item.querySelector('p > a.small')!.getAttribute('href')!,
            sources: run.getAttribute('data-source')!,
            strength: run.getAttribute('data-strength')!,
          };
        }),
      ),
      pairs: parts.flatMap((part) =>
        [...part.querySelectorAll('li[data-sources]')].map((item) => ({
          sources: item.getAttribute('data-sources')!,
        })),
      ),
    });
    return pages.map((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      const groups = [...parsed.querySelectorAll('[data-list-group]')];
      return {
        '': read(groups),
        ...Object.fromEntries(groups.map((group) => [group.querySelector('h2')!.id, read([group])])),
      };
    });
  }, htmls);
}

const lists = new Map<string, Record<string, Listed>>();
const counts = new Map<string, Counted[]>();

function listOf(address: string): Listed {
  const { pathname, hash } = new URL(address, 'http://the-site');
  const listed = lists.get(pathname.slice(BASE.length - 1))?.[hash.slice(1)];
  if (!listed) throw new Error(`${address} leads to no list`);
  return listed;
}

/** How long a list is: asks of a whole page count once, though they stand at each of their levels. */
function lengthOf(
  { asks, pairs }: Listed,
  isWhole: boolean,
  passes = (_: { sources: string; strength?: string }) => true,
): number {
  const links = asks.filter(passes).map(({ link }) => link);
  if (isWhole) return new Set(links).size;
  return links.length + pairs.filter(passes).length;
}

beforeAll(async () => {
  const tab = await openTab();
  for (const name of MATRICES) {
    const found = await readCounts(tab, readBuilt(`/explore/${name}/`));
    counts.set(name, found);
    const urls = [...new Set(found.map(({ address }) => address.replace(/#.*/, '').slice(BASE.length - 1)))];
    const read = await readListings(tab, urls.map(readBuilt));
    urls.forEach((url, i) => lists.set(url, read[i]!));
  }
  await tab.context().close();
});

const tabs = new Map<string, Page>();

/** Opens a matrix in the tab that the tests of it share. */
async function openMatrix(name: string, search = '', width = 1440): Promise<Page> {
  const page = tabs.get(name) ?? (await openTab());
  tabs.set(name, page);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(addressOf(`/explore/${name}/${search}`));
  await page.locator('[data-matrix-controls]').waitFor();
  return page;
}

const drawing = (page: Page) => page.locator('.matrix-svg:visible');
const status = (page: Page) => page.locator('[data-matrix-status]').textContent();
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.item ?? '');
/** The rows that a drawing shows, from the top. */
const rows = (page: Page) =>
  drawing(page)
    .locator('[data-item$=".all"]:visible')
    .evaluateAll((items) =>
      items
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((item) => (item as SVGElement).dataset.item!.replace('.all', '')),
    );

describe.for(MATRICES)('the matrix of %s', (name) => {
  test('every count in every drawing and in the table is the length of the list that it opens', () => {
    const found = counts.get(name)!;
    expect(found.length).toBeGreaterThan(300);
    const faults = found.filter(
      ({ id, address, said }) => lengthOf(listOf(address), id.endsWith('.all')) !== said,
    );
    expect(faults).toEqual([]);
    // Three drawings and the table hold the same cells.
    const places = Map.groupBy(found, ({ id }) => id);
    expect([...places.values()].every((counted) => counted.length === 4)).toBe(true);
  });

  test('headings say how long their lists are, and nothing is listed that no cell counts', () => {
    const shown = new Set(counts.get(name)!.map(({ address }) => address));
    for (const [url, groups] of lists) {
      if (!url.startsWith(`/explore/${name}/`)) continue;
      for (const id of Object.keys(groups))
        expect(shown).toContain(`${BASE.slice(0, -1)}${url}${id && `#${id}`}`);
    }
  });

  test('every way of filtering shows what is left of each list', async () => {
    const page = await openMatrix(name);
    const shown = await page.evaluate(() => {
      const find = (choice: string) => document.querySelector<HTMLSelectElement>(`[data-matrix-${choice}]`)!;
      const valuesOf = (select: HTMLSelectElement) => [...select.options].map(({ value }) => value);
      const choose = (select: HTMLSelectElement, value: string) => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const seen = [...document.querySelectorAll('.matrix-svg, [data-matrix-twin] tbody')].filter(
        (place) => place.getClientRects().length > 0,
      );
      const read = (place: Element) =>
        [...place.querySelectorAll('.matrix-svg a, td a')].map((link) => ({
          address: link.getAttribute('href')!,
          said: Number((link.querySelector('.t-count') ?? link).textContent),
        }));
      const [sources, strengths] = [find('source'), find('strength')];
      return valuesOf(sources).flatMap((source) =>
        valuesOf(strengths).map((strength) => {
          choose(sources, source);
          choose(strengths, strength);
          return { source, strength, places: seen.map(read) };
        }),
      );
    });
    expect(shown.length).toBe(6 * 5);
    const cells = new Map(counts.get(name)!.map((counted) => [counted.id, counted]));
    for (const { source, strength, places } of shown) {
      const passes = ({ sources, strength: worded }: { sources: string; strength?: string }) =>
        (!source || sources.split(' ').includes(source)) && (!strength || !worded || worded === strength);
      const search = new URLSearchParams({ ...(source && { source }), ...(strength && { strength }) });
      // A row of which nothing is left is not shown, and with it what pairs it has.
      const isShown = (id: string) =>
        lengthOf(listOf(cells.get(id.replace(/\..*/, '.all'))!.address), true, passes) > 0;
      const left = [...cells.values()]
        .map(({ id, address }) => ({
          address: address.replace(/(?=#|$)/, search.size ? `?${search}` : ''),
          said: isShown(id) ? lengthOf(listOf(address), id.endsWith('.all'), passes) : 0,
        }))
        .filter(({ said }) => said > 0);
      const inOrder = (all: typeof left) => all.map(({ address, said }) => `${address} ${said}`).sort();
      expect(places.length).toBe(2);
      for (const place of places) expect(inOrder(place), `${source} ${strength}`).toEqual(inOrder(left));
    }
  });

  test('what is said to be shown is counted from the published data', async () => {
    const page = await openMatrix(name, '?source=fuller-stocktake&strength=should');
    const asks = readAtlas()
      .records.flatMap(({ parts }) => parts)
      .filter(({ cites, strength }) => cites[0]?.source === 'fuller-stocktake' && strength === 'should');
    expect(await status(page)).toMatch(new RegExp(`^${asks.length} of \\d+ asks are shown`));
  });

  test('a cell opens its list with the same filter, which shows just as many', async () => {
    const page = await openMatrix(name, '?strength=should');
    const cell = drawing(page).locator('[data-item]:not([data-item$=".all"])').first();
    const said = Number(await cell.locator('.t-count').textContent());
    const address = await cell.getAttribute('href');
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    const id = new URL(page.url()).hash.slice(1);
    const group = page.locator(`[data-list-group]:has([id="${id}"])`);
    await expect.poll(() => group.locator('h2 [data-list-count]').textContent()).toBe(String(said));
    expect(await group.locator('.asked > li:visible').count()).toBe(said);
    expect(await page.locator('[data-list-status]').textContent()).toContain('should');
    await page.locator('[data-list-all]').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('[data-list-narrowed]').isVisible()).toBe(false);
  });

  test('keys lead through it: one stop, arrows, Home, End, Space and Escape', async () => {
    const page = await openMatrix(name);
    expect(await drawing(page).locator('[data-item][tabindex="0"]').count()).toBe(1);
    await drawing(page).locator('[data-item][tabindex="0"]').focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second.split('.')[0]).toBe(first.split('.')[0]);
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).split('.')[0]).not.toBe(first.split('.')[0]);
    await page.keyboard.press(' ');
    const picked = await focused(page);
    expect(new URL(page.url()).searchParams.get('pick')).toBe(picked);
    expect(await status(page)).toMatch(/: \d+ (?:asks?|pairs?) /);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await focused(page)).not.toBe(first);
  });

  test('sorting moves rows, keys follow, and the drawing ends where they do, however wide', async () => {
    const page = await openMatrix(name, '?order=name');
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => drawing(page).locator('[data-item]').count()).toBeGreaterThan(20);
      const byName = await rows(page);
      expect(byName.length).toBeGreaterThan(20);
      const heads = await page
        .locator('[data-matrix-twin] tbody th')
        .evaluateAll((all) => all.map((head) => head.textContent!.trim().toLowerCase()));
      const named = heads.filter((head) => head !== 'nobody named');
      expect(named).toEqual([...named].sort());
      await drawing(page).locator('[data-item$=".all"]').first().focus();
      expect(await focused(page)).toBe(`${byName[0]}.all`);
      const { height, bottom } = await drawing(page).evaluate((svg) => {
        const boxes = [...svg.querySelectorAll('a')].map((item) => item.getBoundingClientRect().bottom);
        return { height: svg.getBoundingClientRect().bottom, bottom: Math.max(...boxes) };
      });
      expect(Math.abs(height - bottom), `${width}`).toBeLessThan(6);
    }
  });

  test('the address is taken back and forth, and what it does not know is said', async () => {
    const page = await openMatrix(name, '?order=name&turned=1&source=big-gp-consultation');
    expect(await page.locator('[data-matrix-turn]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-matrix-order]').inputValue()).toBe('name');
    const across = await drawing(page).locator('[data-head]').count();
    expect(across).toBe(await page.locator('[data-matrix-twin] tbody tr').count());
    await page.goto(addressOf(`/explore/${name}/?order=moon&source=nonsense&pick=nobody.never`));
    await expect
      .poll(() => status(page))
      .toContain('“moon”, “nonsense”, “nobody.never” is not in this matrix');
    const cells = new Set(counts.get(name)!.map(({ id }) => id));
    expect(await drawing(page).locator('[data-item]').count()).toBe(cells.size);
    await page.goBack();
    await expect.poll(() => status(page)).toContain('Big GP Consultation');
  });

  // As they stand, the explorer’s own tests look at them.
  test.for([360, 1440])(
    'turned, no text covers another, and none is smaller than 12 px at %i px',
    async (width) => {
      const page = await openMatrix(name, '?turned=1', width);
      const { overlaps, smallest } = await drawing(page).evaluate((svg) => {
        const found: string[] = [];
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({
          says: text.textContent,
          box: text.getBoundingClientRect(),
          turned: text.hasAttribute('transform'),
        }));
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => {
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            // Line boxes of one paragraph may touch, along whichever side they read.
            const isOver = a.turned || b.turned ? across > 6 && down > 6 : across > 2 && down > 6;
            if (isOver) found.push(`${a.says} / ${b.says}`);
          }),
        );
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map(
          (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
        );
        return { overlaps: found, smallest: Math.min(...sizes) };
      });
      expect(overlaps).toEqual([]);
      expect(smallest).toBeGreaterThanOrEqual(12);
    },
  );

  test('does not scroll sideways on a narrow screen, and works without a fault', async () => {
    const page = await openTab();
    const watch = watchTab(page);
    for (const search of ['', '?turned=1']) {
      await page.goto(addressOf(`/explore/${name}/${search}`));
      await watch.settle();
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${search} ${width}`).toBeLessThanOrEqual(0);
      }
      await watch.settle();
      expect(watch.takeFaults()).toEqual([]);
    }
  });

  test('on paper it shows its drawing whole on one page, what is filtered, and its table as a table', async () => {
    const page = await openMatrix(name, '?source=fuller-stocktake&turned=1', 500);
    // A4 with margins of a centimetre.
    const paper = { width: 718, height: 1046 };
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => drawing(page).locator('[data-head]').count()).toBeGreaterThan(10);
    const box = await drawing(page).boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(paper.width);
    expect(box!.height).toBeLessThan(paper.height - box!.y);
    expect(await page.locator('[data-matrix-status]').isVisible()).toBe(true);
    const seen = await page
      .locator('[data-matrix-twin] tr')
      .first()
      .evaluate((row) => getComputedStyle(row).display);
    expect(seen).toBe('table-row');
    expect(await page.locator('main :is(button, select):visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  test('without a script it shows its drawing and table, links lead on, and no control is seen', async () => {
    const page = await openTab({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await page.goto(addressOf(`/explore/${name}/`));
    expect(await drawing(page).count()).toBe(1);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await drawing(page).locator('a').nth(1).click();
    await page.waitForURL(`**/explore/${name}/*/#*`);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

test('a list says what it does not know, and lists everything', async () => {
  const page = await openTab();
  await page.goto(addressOf('/explore/owners/nhs-england/?source=nonsense'));
  expect(await page.locator('[data-list-status]').textContent()).toContain('“nonsense” is not known here');
  expect(await page.locator('.asked > li:visible').count()).toBeGreaterThan(60);
});
