import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureRecord } from '../model/atlas.ts';
import { findBarriers } from './axe.ts';
import { addressOf, useBrowser } from './browser.ts';
import { listFiles, readAtlas, readBuilt } from './built-site.ts';
import { watchTab } from './watch-tab.ts';

const openTab = useBrowser();
const figures = readAtlas()
  .records.filter(({ kind }) => kind === 'figure')
  .map((record) => ({ ...(record as unknown as FigureRecord), slug: record.id.replace(/^figure-/, '') }));
const LINE = 'direct-entry-to-specialty-training';

async function openFigures(after = '', width = 1440): Promise<Page> {
  const page = await openTab({ viewport: { width, height: 900 } });
  await page.goto(addressOf(`/explore/figures/${after}`));
  await page.locator('[data-charts-filters]:not([hidden])').waitFor();
  return page;
}

const status = (page: Page) => page.locator('[data-charts-status]').textContent();
const shownCards = (page: Page) =>
  page.locator('[data-card]:not([hidden])').evaluateAll((cards) => cards.map(({ id }) => id).sort());
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
const card = (page: Page, slug: string) => page.locator(`[id="${slug}"]`);

describe('the page of all figures', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openFigures();
  });
  /** As when the reader goes back or forward to it: the page reads it anew. */
  const goTo = (address: string) =>
    page.evaluate((next) => {
      history.replaceState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);

  test('draws every figure once, with every value of it in the drawing and in the table', async () => {
    const drawn = await page.locator('[data-card]').evaluateAll((cards) =>
      cards.map((one) => ({
        slug: one.id,
        places: [...one.querySelectorAll<SVGElement>('svg a[data-item]')]
          .flatMap(({ dataset }) => dataset.places!.split(' '))
          .sort(),
        rows: one.querySelectorAll('tbody tr').length,
        says: one.querySelector('figcaption p')?.textContent ?? '',
      })),
    );
    expect(drawn.map(({ slug }) => slug).sort()).toEqual(figures.map(({ slug }) => slug).sort());
    for (const { slug, places, rows, says } of drawn) {
      const { series } = figures.find((figure) => figure.slug === slug)!;
      expect(places, slug).toEqual(series.map((_, i) => String(i + 1)).sort());
      expect(rows, slug).toBe(series.length);
      expect(says, slug).toMatch(/\d.*\.$/);
    }
  });

  test('every count is the length of what it leads to', async () => {
    const counts = await page.evaluate(() =>
      ['theme', 'source'].flatMap((name) => {
        const select = document.querySelector<HTMLSelectElement>(`[data-charts-${name}]`)!;
        const choose = (value: string) => {
          select.value = value;
          select.dispatchEvent(new Event('change'));
        };
        const found = [...select.querySelectorAll<HTMLOptionElement>('option[data-count]')].map((option) => {
          choose(option.value);
          const groups = [...document.querySelectorAll<HTMLElement>('[data-group]:not([hidden])')];
          return {
            what: option.value,
            said: Number(option.dataset.count),
            shown: document.querySelectorAll('[data-card]:not([hidden])').length,
            groups: groups.map((group) => ({
              said: Number(group.querySelector('[data-count]')!.textContent),
              jump: Number(
                document.querySelector(`[data-jump="${group.dataset.group}"] [data-count]`)!.textContent,
              ),
              shown: group.querySelectorAll('[data-card]:not([hidden])').length,
            })),
          };
        });
        choose('');
        return found;
      }),
    );
    expect(counts.length).toBeGreaterThan(15);
    for (const { what, said, shown, groups } of counts) {
      expect(shown, what).toBe(said);
      for (const group of groups) expect([group.said, group.jump], what).toEqual([group.shown, group.shown]);
    }
    expect(await shownCards(page)).toHaveLength(figures.length);
  });

  test('the filters stand in the address, and come back from it', async () => {
    await page.locator('[data-charts-theme]').selectOption('theme-estates');
    await page.locator('[data-charts-words]').fill('England premises');
    const shown = await shownCards(page);
    expect(shown).toContain('premises-ownership');
    expect(shown.length).toBeLessThan(figures.length);
    expect(await status(page)).toMatch(new RegExp(`^${shown.length} of ${figures.length} figures, on `));
    const { search } = new URL(page.url());
    expect([...new URLSearchParams(search)]).toEqual([
      ['theme', 'theme-estates'],
      ['q', 'England premises'],
    ]);
    await page.reload();
    await page.locator('[data-charts-filters]:not([hidden])').waitFor();
    expect(await shownCards(page)).toEqual(shown);
    await page.locator('[data-charts-filters] [data-charts-reset]').click();
    expect(await shownCards(page)).toHaveLength(figures.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('an unknown value is said and passed over; nothing found is said too', async () => {
    await goTo('?theme=nonsense&source=on-primary-care');
    expect(await status(page)).toMatch(/“nonsense” is not among the filters/);
    const shown = await shownCards(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(figures.length);
    expect(await page.locator('[data-charts-none]').isVisible()).toBe(false);
    await page.locator('[data-charts-words]').fill('zzzz');
    expect(await status(page)).toMatch(/^0 of /);
    await page.locator('[data-charts-none] button').press('Enter');
    expect(await status(page)).toBe(`All ${figures.length} figures.`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await status(page));
    expect(new URL(page.url()).search).toBe('');
  });

  test('an address that names a figure shows it whatever the filters say', async () => {
    await goTo(`?theme=theme-estates#${LINE}`);
    expect(await card(page, LINE).isVisible()).toBe(true);
    expect(await status(page)).toContain('all are shown');
  });

  test('the smallest telephone shows the drawings of one of 360 px, a little smaller', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await goTo('?');
    const { wide, small } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      small: Math.min(
        ...[...document.querySelectorAll<SVGTextElement>('.chart-svg text')]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => {
            const drawing = text.ownerSVGElement!;
            const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
      ),
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(small).toBeGreaterThanOrEqual(11);
  });

  test('on a telephone one button stands before the filters, and says how many are on', async () => {
    await page.setViewportSize({ width: 360, height: 900 });
    await goTo('?theme=theme-estates&q=premises');
    const fold = page.locator('[data-charts-fold]');
    const theme = page.locator('[data-charts-theme]');
    expect(await fold.textContent()).toBe('Filter the figures (2 active)');
    expect(await theme.isVisible()).toBe(false);
    expect(await page.locator('[data-charts-status]').isVisible()).toBe(true);
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await theme.selectOption('');
    expect(await fold.textContent()).toBe('Filter the figures (1 active)');
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await fold.isVisible()).toBe(false);
  });

  test('should the script not come, a choice in the address hides nothing for long', async () => {
    const page = await openTab();
    await page.route(/_astro\/.*\.js$/, (route) => route.abort());
    await page.goto(addressOf('/explore/figures/?q=premises'));
    await expect.poll(() => card(page, LINE).isVisible(), { timeout: 6000 }).toBe(true);
    expect(await page.locator('[data-charts-filters]').isVisible()).toBe(false);
  });

  test('axe finds nothing while a filter is on', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await goTo('?theme=theme-training');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('works without a fault', async () => {
    const page = await openTab();
    const watch = watchTab(page);
    await page.goto(addressOf('/explore/figures/?source=bjgp-editorial'));
    await watch.settle();
    expect(watch.takeFaults()).toEqual([]);
  });
});

describe('a chart', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openFigures();
  });
  const items = () => card(page, LINE).locator('svg a[data-item]');

  test('has one stop for the tab key; arrow keys, Home and End say label, value and unit', async () => {
    expect(await card(page, LINE).locator('svg a[tabindex="0"]').count()).toBe(1);
    await items().first().focus();
    expect(await focused(page)).toBe('2011: 71.3%');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('2012: 67%');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('2018: 37.7%');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('2011: 71.3%');
    const bars = card(page, 'gp-work-pressure').locator('svg a[data-item]');
    await bars.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Work very intensively: 96%');
  });

  test('Space picks a value out and says it, Escape lets go', async () => {
    await items().nth(2).focus();
    await page.keyboard.press(' ');
    const said = card(page, LINE).locator('[data-chart-status]');
    expect(await said.textContent()).toBe('2013: 64.4%');
    expect(await card(page, LINE).locator('.is-lit').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('');
    expect(await card(page, LINE).locator('.is-lit').count()).toBe(0);
  });

  test('plays when asked and not before: the scale, then value after value, each at its pitch', async () => {
    await page.clock.install();
    await page.evaluate(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (when) {
        heard.push(this.frequency.value);
        start.call(this, when);
      };
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    const button = card(page, LINE).locator('[data-tones]');
    const said = card(page, LINE).locator('[data-chart-status]');
    expect([await said.textContent(), await heard()]).toEqual(['', []]);
    await button.press('Enter');
    expect(await button.textContent()).toMatch(/Stop/);
    const words: (string | null)[] = [];
    for (let i = 0; i < 4; i += 1) {
      words.push(await said.textContent());
      await page.clock.runFor(1300);
    }
    expect(words).toEqual(['Lowest tone: 0%', 'Highest tone: 100%', '2011: 71.3%', '2012: 67%']);
    expect(await card(page, LINE).locator('.is-heard').count()).toBe(1);
    await page.clock.runFor(1300 * 6);
    expect(await button.textContent()).toMatch(/Hear it/);
    expect(await said.textContent()).toBe('');
    const [low, high, ...values] = await heard();
    expect([low, high]).toEqual([220, 880]);
    // Each year less than the one before it.
    expect(values).toHaveLength(8);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(8);
  });

  test('one chart plays at a time; Escape ends it, wherever the focus is, and so does its button', async () => {
    const button = (slug: string) => card(page, slug).locator('[data-tones]');
    const other = 'brent-ehub-closed-consultations';
    await button(LINE).press('Enter');
    await button(other).press('Enter');
    expect(await button(LINE).textContent()).toMatch(/Hear it/);
    expect(await card(page, LINE).locator('[data-chart-status]').textContent()).toBe('');
    await button(other).press('Enter');
    expect(await button(other).textContent()).toMatch(/Hear it/);
    await button(other).press('Enter');
    await items().first().focus();
    await page.keyboard.press('Escape');
    expect(await button(other).textContent()).toMatch(/Hear it/);
    expect(await page.locator('.is-heard').count()).toBe(0);
    await page.clock.resume();
  });

  test('a browser that plays no tones says so in the place of the button', async () => {
    const deaf = await openTab();
    await deaf.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
    await deaf.goto(addressOf(`/figures/${LINE}/`));
    await deaf.getByText('This browser cannot play tones.').waitFor();
    expect(await deaf.locator('[data-tones]').count()).toBe(0);
  });

  test('Enter opens the row of the value in the table of its record', async () => {
    await items().nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/figures/${LINE}/#value-2`);
    expect(await page.locator('tr:target').textContent()).toContain('2012');
  });
});

describe('the page of a figure', () => {
  test('draws the same chart at every width, and every value has its row', async () => {
    const page = await openTab();
    await page.goto(addressOf(`/figures/${LINE}/`));
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const drawing = page.locator('.chart-svg:visible');
      expect(await drawing.count()).toBe(1);
      const addresses = await drawing
        .locator('a[data-item]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses).toHaveLength(8);
      for (const address of addresses) expect(await page.locator(address ?? '').count()).toBe(1);
    }
  });

  test('every figure has a file with a line a value, and its page leads to it', () => {
    const files = listFiles().filter((file) => file.startsWith('/data/figures/'));
    expect(files).toEqual(figures.map(({ slug }) => `/data/figures/${slug}.csv`).sort());
    for (const { slug, url, series, base } of figures) {
      const rows = csvParse(readBuilt(`/data/figures/${slug}.csv`));
      expect(rows.map(({ label, value, unit, printed }) => [label, Number(value), unit, printed])).toEqual(
        series.map(({ label, value, unit, printed }) => [label, value, unit, printed]),
      );
      expect(new Set(rows.map((row) => row.base))).toEqual(new Set([base ?? 'not printed']));
      expect(readBuilt(url)).toContain(`/data/figures/${slug}.csv`);
    }
  });
});

test('without a script every chart, its text and its table are there, and nothing that does nothing', async () => {
  const page = await openTab({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto(addressOf('/explore/figures/'));
  expect(await page.locator('.chart-svg:visible').count()).toBe(figures.length);
  expect(await page.locator('button:visible:not(form button)').count()).toBe(0);
  expect(await page.locator('main select:visible').count()).toBe(0);
  await card(page, LINE).locator('summary').click();
  expect(await card(page, LINE).locator('table').isVisible()).toBe(true);
  await card(page, LINE).locator('svg a[data-item]').first().click();
  await page.waitForURL(`**/figures/${LINE}/#value-1`);
});
