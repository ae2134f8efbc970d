import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyProject } from '../../scripts/build-copy.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { planUpdate } from '../offline/plan.ts';
import { packPath, RELEASE_PATH } from '../offline/release.ts';
import { useBrowser } from './browser.ts';
import { DIST } from './built-site.ts';
import { readRelease } from './offline-site.ts';
import { PORTABLE, readPages } from './portable-folder.ts';

let folder: string;

beforeAll(() => {
  folder = copyProject();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder with a hash of its bytes. */
function hashes(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        path.slice(root.length).replace(/^[\\/]/, ''),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('the project built elsewhere with one sentence of one record changed', () => {
  const MOST_BYTES = 100_000;
  const SENTENCE = 'ask NHS England about its part.';
  const CHANGED = 'ask NHS England what became of its part.';

  beforeAll(async () => {
    const record = join(folder, 'content/shared-action/7.mdx');
    const before = readFileSync(record, 'utf8');
    expect(before).toContain(SENTENCE);
    writeFileSync(record, before.replace(SENTENCE, CHANGED));
    const { exitCode, output } = await buildSite(folder);
    writeFileSync(record, before);
    expect(exitCode, output).toBe(0);
  }, 180_000);

  test('gives the same bytes but for what holds the sentence, and what follows from it', () => {
    const [here, there] = [hashes(DIST), hashes(join(folder, 'dist'))];
    // Packs and pieces of the index are named after what they hold.
    const isDerived = (path: string) => /^(?:search|offline)[\\/]|^sw\.js$/.test(path);
    const named = (all: Map<string, string>) => [...all.keys()].filter((path) => !isDerived(path));
    expect(named(there)).toEqual(named(here));
    const other = named(there).filter((path) => here.get(path) !== there.get(path));
    const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
    expect(other.filter((path) => !read(path).includes(CHANGED))).toEqual([]);
    expect(other.map((path) => path.replaceAll('\\', '/'))).toContain('shared-actions/7/index.html');
  });

  test(`is an update of less than ${MOST_BYTES} bytes beside the search index`, () => {
    const release = readRelease(join(folder, 'dist'));
    const held = new Set(Object.values(readRelease().files).map(([hash]) => hash));
    const isSearch = ({ path }: { path: string }) => /^search\/.+\.json$/.test(path);
    const { packs, singles } = planUpdate(held, release);
    const fetched = [
      'sw.js',
      RELEASE_PATH,
      ...packs.filter((pack) => !pack.wanted.every(isSearch)).map(({ name }) => packPath(name)),
      ...singles.filter((file) => !isSearch(file)).map(({ path }) => path),
    ];
    expect(fetched).toContain('shared-actions/7/index.html');
    const weights = fetched.map((path) => gzipSync(readFileSync(join(folder, 'dist', path))).length);
    expect(
      weights.reduce((sum, weight) => sum + weight, 0),
      fetched.join(),
    ).toBeLessThan(MOST_BYTES);
  });
});

describe('the same project built under a sub-path', () => {
  const openTab = useBrowser();
  let pages: Map<string, string>;
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

  beforeAll(async () => {
    appendFileSync(join(folder, 'content/redirects.csv'), 'theme-old-name,theme-leadership\n');
    const settings = { SITE_URL: 'https://example.org', BASE_PATH: '/atlas/' };
    const { exitCode, output } = await buildSite(folder, settings);
    expect(exitCode, output).toBe(0);
    const paths = [...hashes(join(folder, 'dist')).keys()].map((path) => path.replaceAll('\\', '/'));
    pages = new Map(paths.map((path) => [path, path.endsWith('.html') ? read(path) : '']));
  }, 180_000);

  test('every address of every page leads to a page or file below it, and to a place that is there', () => {
    const valuesOf = (html: string, names: string) =>
      [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) => value);
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, 'id'))]));
    let checked = 0;
    const check = (address: string, from: string): string[] => {
      const { origin, pathname, hash } = new URL(address, `https://example.org/atlas/${from}`);
      if (origin !== 'https://example.org') return [];
      checked++;
      const path = pathname.replace(/^\/atlas\//, '').replace(/(^|\/)$/, '$1index.html');
      if (!pages.has(path)) return [`${from}: ${address} leads to no file`];
      if (!hash || !path.endsWith('.html') || ids.get(path)!.has(decodeURIComponent(hash.slice(1))))
        return [];
      return [`${from}: ${address} leads to no such place`];
    };
    const astray = [...pages].flatMap(([path, html]) => {
      const addresses = new Set(valuesOf(html, 'href|xlink:href|src|action|data-url'));
      return [...addresses].flatMap((address) => check(address.replaceAll('&amp;', '&'), path));
    });
    expect(astray).toEqual([]);
    expect(checked).toBeGreaterThan(20_000);
  });

  test('pages, downloads and the search’s description state the whole address', () => {
    expect(read('shared-actions/7/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/atlas/shared-actions/7/">',
    );
    expect(read('data/records.csv')).toContain('https://example.org/atlas/shared-actions/7/');
    const described = [...read('opensearch.xml').matchAll(/https?:\/\/[^<"]+/g)].map(([address]) => address);
    expect(described.slice(1)).toEqual([
      'https://example.org/atlas/icon.svg',
      'https://example.org/atlas/search/?q={searchTerms}',
    ]);
  });

  test('a retired id leads on', () => {
    const moved = read('themes/old-name/index.html');
    expect(moved).toContain('<meta http-equiv="refresh" content="0;url=/atlas/themes/leadership/">');
    expect(moved).toContain('<link rel="canonical" href="https://example.org/atlas/themes/leadership/">');
    expect(moved).toContain('http-equiv="content-security-policy"');
  });

  test('what scripts ask for and link to lies below it', async () => {
    const { url, server } = await serveFolder(join(folder, 'dist'), '/atlas/', 0);
    try {
      const page = await openTab();
      const astray: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) astray.push(request.url());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) astray.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(`${url}shared-actions/7/`);
      await page.locator('header [data-search-form] input').fill('what is a PCN');
      const option = page.getByRole('option').first();
      expect(await option.getAttribute('href')).toBe('/atlas/structures/primary-care-network/');
      await page.keyboard.press('Enter');
      await page.locator('[data-answer] .cites a').first().waitFor();
      const links = page.locator('[data-search-page] a[href]');
      const addresses = await links.evaluateAll((found) =>
        found.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !/^\/atlas\/|^#/.test(address))).toEqual([]);
      await page.goto(`${url}explore/owners/?source=fuller-stocktake`);
      await page.locator('[data-matrix-twin] a[href^="/atlas/explore/owners/"]').first().waitFor();
      expect(await page.locator('.matrix-svg a:not([href^="/atlas/"])').count()).toBe(0);
      expect(astray).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('its folder edition knows of no sub-path', () => {
    const portable = readPages(join(folder, 'dist-portable'));
    const own = new Map([...portable].filter(([path]) => path !== 'themes/old-name/index.html'));
    const here = readPages(PORTABLE);
    expect([...own.keys()]).toEqual([...here.keys()]);
    // The site's own address may stand in a text, and a script is named after what it holds.
    const plain = (html = '') =>
      html
        .replaceAll(/https?:\/\/(?:localhost:\d+|example\.org\/atlas)/g, '')
        .replaceAll(/\.[\w-]{8}\.js"/g, '.js"');
    const other = [...own].filter(([path, html]) => plain(html) !== plain(here.get(path)));
    expect(other.map(([path]) => path)).toEqual([]);
  });

  test('the service worker and the manifest keep to it', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ start_url: '/atlas/', scope: '/atlas/', id: '/atlas/' });
    const pictures = [manifest.icons, manifest.screenshots].flat() as { src: string }[];
    expect(pictures.length).toBeGreaterThan(1);
    const missing = pictures.filter(({ src }) => {
      const { pathname } = new URL(src, 'https://example.org/atlas/manifest.webmanifest');
      return !pages.has(pathname.replace(/^\/atlas\//, ''));
    });
    expect(missing).toEqual([]);
    const release = JSON.parse(read('offline/release.json')) as { files: Record<string, string> };
    const paths = Object.keys(release.files);
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
    expect(paths).toContain('shared-actions/7/index.html');
    // The worker reads its sub-path from its own scope, so none stands in it.
    expect(read('sw.js')).not.toContain('/atlas/');
  });
});
