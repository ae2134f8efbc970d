import { describe, expect, test } from 'vitest';
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
