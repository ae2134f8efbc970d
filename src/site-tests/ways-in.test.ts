import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, listPages, readAtlas, readBuilt } from './built-site.ts';

const openTab = useBrowser();
const { records } = readAtlas();

describe('the A to Z', () => {
  test('has every record under its title and its short form', async () => {
    const page = await openTab({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(addressOf('/a-to-z/'));
    const names = await page
      .locator('.names a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href') ?? '', link.textContent.trim()]),
      );
    const expected = records.flatMap(({ url, title, short }) =>
      [...new Set([title, short ?? title])].map((name) => [BASE.slice(0, -1) + url, name]),
    );
    expect(names.map(String).sort()).toEqual(expected.map(String).sort());
    await page.getByRole('link', { name: 'T', exact: true }).click();
    expect(await page.locator('#letter-t').evaluate((heading) => heading.matches(':target'))).toBe(true);
  });
});

describe('the table of owners', () => {
  test.for([
    ['/owners/', null],
    ['/browse/owners-by-name/', 'Body'],
    ['/browse/owners-by-level/', 'Sits at'],
  ] as const)('%s is reached from the head of its column, without a script', async ([url, head]) => {
    for (const width of [320, 1280]) {
      const page = await openTab({ javaScriptEnabled: false, viewport: { width, height: 800 } });
      await page.goto(addressOf(head ? '/owners/' : '/browse/owners-by-name/'));
      await page.locator('thead a', { hasText: head ?? 'All asks' }).click();
      expect(new URL(page.url()).pathname).toBe(BASE.slice(0, -1) + url);
      expect(await page.locator('th[aria-sort]').textContent()).toContain(head ?? 'All asks');
      expect(await page.locator('tbody tr').count()).toBe(
        records.filter(({ kind }) => kind === 'owner').length,
      );
      await page.context().close();
    }
  });
});

describe('searching from the address bar', () => {
  test('every page names the description, and that leads to a search', async () => {
    const link = `<link rel="search" type="application/opensearchdescription+xml" title="Integration Atlas" href="${BASE}opensearch.xml">`;
    expect(listPages().filter((url) => !readBuilt(url).includes(link))).toEqual([]);
    const template = /template="([^"]+)"/.exec(readBuilt('/opensearch.xml'))?.[1] ?? '';
    expect(template).toMatch(/^https?:\/\/.+\/search\/\?q=\{searchTerms\}$/);
    expect(new URL(template).pathname).toBe(`${BASE}search/`);
    const page = await openTab();
    const response = await page.goto(addressOf('/opensearch.xml'));
    expect(response?.headers()['content-type']).toMatch(/xml/);
    const { search } = new URL(template.replace('{searchTerms}', 'PCN'));
    await page.goto(addressOf(`/search/${search}`));
    expect(await page.getByRole('searchbox').or(page.getByRole('combobox')).first().inputValue()).toBe('PCN');
  });
});

describe('the diagrams in small, in the markup', () => {
  const pages = listPages().filter((url) => readBuilt(url).includes('data-counts='));
  const counts: { url: string; what: string; said: number; address: string }[] = [];
  let tab: Page;
  beforeAll(async () => {
    tab = await openTab();
    for (const url of pages)
      for (const count of await tab.evaluate(readCounts, readBuilt(url))) counts.push({ url, ...count });
  });

  test('stand on the lists that they explain, and on the pages of owners and themes', () => {
    const asked = records.filter(({ kind, url }) => kind === 'owner' && readBuilt(url).includes('id="asks"'));
    const themes = records.filter(({ kind }) => kind === 'theme');
    expect(pages).toEqual(
      expect.arrayContaining(
        ['/owners/', '/themes/', '/training/', '/timeline/', '/since/'].concat(
          [...asked, ...themes].map(({ url }) => url),
        ),
      ),
    );
    expect(counts.length).toBeGreaterThan(2 * pages.length);
  });

  test('every count is as long as the list that it opens', async () => {
    const byPage = Map.groupBy(counts, ({ url, address }) =>
      address.startsWith('#') ? url : new URL(address, 'http://the-site').pathname.slice(BASE.length - 1),
    );
    const wrong: string[] = [];
    for (const [page, own] of byPage) {
      const wanted = own.map(({ what, address }) => ({ what, id: /#(.+)$/.exec(address)?.[1] ?? '' }));
      const lengths = await tab.evaluate(measureLists, { html: readBuilt(page), wanted });
      own.forEach(({ url, what, said, address }, i) => {
        if (lengths[i] !== said) wrong.push(`${url}: ${said} ${what}, but ${address} lists ${lengths[i]}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test.for([
    ['structure', /explore\/structure\/(\?body=([\w-]+)|#structure-others)"/g],
    ['owners', /explore\/owners\/\?(pick)=([\w.-]+)"/g],
    ['documents', /explore\/documents\/\?(pick)=([\w.-]+)"/g],
    ['training', /explore\/training\/\?(focus)=([\w-]+)"/g],
    ['timeline', /explore\/timeline\/\?(item)=([\w.-]+)"/g],
  ] as const)('what they pick out in %s is known there', ([diagram, pattern]) => {
    const whole = readBuilt(`/explore/${diagram}/`);
    const led = records.flatMap(({ url }) => [...readBuilt(url).matchAll(pattern)]);
    expect(led.length).toBeGreaterThan(15);
    const unknown = led
      .map(([, , value]) => value)
      .filter((value) => {
        // A row of a matrix is known by the address of its list.
        const row = value && /^([\w-]+)\.all$/.exec(value)?.[1];
        const traces = [`value="${value}"`, `/explore/${diagram}/${row}/"`];
        return value && !traces.some((trace) => whole.includes(trace));
      });
    expect(unknown).toEqual([]);
  });

  test('every structure is shown where it sits', () => {
    const structures = records.filter(({ kind }) => kind === 'structure');
    const without = structures.filter(({ url }) => !/<b>this page<\/b>/.test(readBuilt(url)));
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});

/** In the page: every count of a diagram in small, what it counts, and the address of its list. */
function readCounts(html: string): { what: string; said: number; address: string }[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll<HTMLElement>('[data-counts]')].map((count) => {
    const link = count.closest('a') ?? count.parentElement!.closest('li')!.querySelector('a')!;
    return {
      what: count.dataset.counts!,
      said: Number.parseInt(count.textContent.trim()),
      address: link.getAttribute('href')!,
    };
  });
}

/** In the page: how long lists are, each by what it holds and the id of its heading; -1 where there is none. */
function measureLists({ html, wanted }: { html: string; wanted: { what: string; id: string }[] }): number[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const different = (selector: string, name: string) =>
    new Set([...parsed.querySelectorAll(selector)].map((found) => found.getAttribute(name))).size;
  return wanted.map(({ what, id }) => {
    const heading = parsed.getElementById(id);
    if (what === 'year') return heading?.closest('li')?.querySelectorAll('.list > li').length ?? -1;
    if (what !== 'asks') return different(`.is-${what} [data-thing]`, 'data-thing');
    // The whole of an owner's page: an ask at several levels stands at each and counts once.
    if (id === 'asks') return different('.asked > li p > a.small', 'href');
    const list = heading?.closest('[data-list-group]');
    return list?.querySelectorAll('.asked > li, li[data-sources]').length ?? -1;
  });
}
