import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { planUpdate } from '../offline/plan.ts';
import { addressOfPath, packPath, RELEASE_PATH } from '../offline/release.ts';
import { useBrowser } from './browser.ts';
import { BASE, DIST, samplePages } from './built-site.ts';
import {
  ask,
  askState,
  copyAsRelease,
  hear,
  readRelease,
  register,
  saveAll,
  startTestSite,
  stopWorkers,
  tell,
  type TestSite,
  openQuietTab,
} from './offline-site.ts';

/** Of what is fetched for use offline, compressed. */
const FIRST_SAVE = 6_000_000;
const REPEAT_VISIT = 10_000;
const UPDATE = 100_000;

const CHANGED = 'shared-actions/7/index.html';
const openTab = useBrowser();
const release = readRelease();
const next = copyAsRelease({ [CHANGED]: ['</main>', '<p>A later release.</p></main>'] });
let site: TestSite;

beforeAll(async () => {
  site = await startTestSite(DIST);
});
afterAll(async () => {
  await site.close();
  next.remove();
});

const weigh = (folder: string, path: string) =>
  gzipSync(readFileSync(join(folder, path)), { level: 6 }).length;

describe('what is fetched', () => {
  test(`of the whole atlas is at most ${FIRST_SAVE} bytes, compressed`, () => {
    const plan = planUpdate(new Set(), release);
    const paths = [
      RELEASE_PATH,
      'sw.js',
      ...plan.packs.map(({ name }) => packPath(name)),
      ...plan.singles.map(({ path }) => path),
    ];
    const bytes = paths.reduce((sum, path) => sum + weigh(DIST, path), 0);
    expect(bytes).toBeLessThanOrEqual(FIRST_SAVE);
    expect(plan.singles.length).toBeLessThan(20);
    expect(plan.bytes).toBeGreaterThan(0.9 * release.bytes);
  });

  test(`of an update after one page changed is less than ${UPDATE} bytes, compressed`, () => {
    const held = new Set(Object.values(release.files).map(([hash]) => hash));
    const plan = planUpdate(held, next.release);
    expect(plan.packs).toEqual([]);
    expect(plan.singles.map(({ path }) => path)).toEqual([CHANGED]);
    const bytes = [RELEASE_PATH, 'sw.js', CHANGED].reduce((sum, path) => sum + weigh(next.folder, path), 0);
    expect(bytes).toBeLessThan(UPDATE);
  });
});

describe('once the atlas is saved', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openQuietTab(openTab);
    site.takeAddresses();
    const { kept } = await saveAll(page, site);
    expect(kept).toMatchObject({
      release: release.id,
      bytes: release.bytes,
      files: Object.keys(release.files).length,
    });
  });

  test('few requests were needed for it', () => {
    const asked = site.takeAddresses().filter((address) => address.startsWith('offline/packs/'));
    expect(asked.toSorted()).toEqual(release.packs.map(({ name }) => packPath(name)).toSorted());
  });

  test(`a repeat visit transfers less than ${REPEAT_VISIT} bytes`, async () => {
    // Over the wire, whoever asks: the worker, its update, the page.
    const tab = await page.context().newPage();
    let bytes = 0;
    site.takeAddresses();
    const session = await tab.context().newCDPSession(tab);
    session.on('Network.responseReceived', ({ response }) => {
      if (!response.fromServiceWorker) bytes += response.encodedDataLength;
    });
    await session.send('Network.enable');
    await tab.goto(`${site.url}shared-actions/7/`, { waitUntil: 'networkidle' });
    await register(tab);
    const asked = site.takeAddresses();
    // The icon of a window is asked for by the browser itself.
    expect(asked.filter((address) => !['sw.js', 'icon.svg'].includes(address))).toEqual([]);
    bytes += asked.reduce((sum, address) => sum + weigh(DIST, address) + 500, 0);
    expect(bytes).toBeLessThan(REPEAT_VISIT);
    await tab.close();
  });

  test('without a network every file is answered with the very bytes', async () => {
    site.provoke(() => 'cut');
    await page.goto(site.url);
    const wanted = Object.entries(release.files).map(([path, [hash]]) => [
      `${BASE}${encodeURI(addressOfPath(path))}`,
      hash,
    ]);
    const wrong = await page.evaluate(async (files) => {
      const faults: string[] = [];
      const lane = async () => {
        for (let file = files.pop(); file; file = files.pop()) {
          const [address, hash] = file;
          const response = await fetch(address!).catch(() => null);
          const digest = await crypto.subtle.digest(
            'SHA-256',
            (await response?.arrayBuffer()) ?? new ArrayBuffer(0),
          );
          const found = btoa(String.fromCharCode(...new Uint8Array(digest)))
            .replaceAll('+', '-')
            .replaceAll('/', '_')
            .slice(0, 12);
          if (response?.status !== 200 || found !== hash)
            faults.push(`${address}: ${response?.status ?? 'no answer'}`);
        }
      };
      await Promise.all(Array.from({ length: 8 }, lane));
      return faults;
    }, wanted);
    expect(wanted.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  test('without a network a page of each kind opens whole', async () => {
    site.provoke(() => 'cut');
    const folders = Map.groupBy(samplePages(), (url) =>
      url.startsWith('/explore/') ? url : url.replace(/[^/]+\/$/, ''),
    );
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    for (const [url] of folders.values()) {
      const response = await page.goto(`${site.url}${url!.slice(1)}`);
      if (response?.status() !== 200 || (await page.locator('main h1').count()) !== 1)
        faults.push(`${url}: ${response?.status()}`);
    }
    expect(folders.size).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test('without a network the search answers', async () => {
    site.provoke(() => 'cut');
    await page.goto(`${site.url}search/?q=supervision`);
    await page.waitForFunction(() =>
      /^\d+ results/.test(document.querySelector('[data-search-count]')?.textContent ?? ''),
    );
    expect(await page.locator('ol[data-search-results] > li').count()).toBeGreaterThan(3);
  });

  test('without a network an address without its last slash leads on, and one that is not held says so', async () => {
    site.provoke(() => 'cut');
    await page.goto(`${site.url}shared-actions/7?from=note#main`);
    expect(page.url()).toBe(`${site.url}shared-actions/7/?from=note#main`);
    const response = await page.goto(`${site.url}data/atlas.json`);
    expect(response?.headers()['content-type']).toContain('text/html');
    expect(await page.locator('h1').textContent()).toMatch(/not .*(saved|held|kept)/i);
    await page.goto(site.url);
    expect(await ask(page, 'data/atlas.json')).toBe('failed');
  });
});

describe('an update', () => {
  test('is used when the reader chooses; each tab stays with one release, also after the worker was stopped', async () => {
    site.provoke(null);
    await site.show(DIST);
    const first = await openQuietTab(openTab);
    const path = addressOfPath(CHANGED);
    await saveAll(first, site, path);
    const second = await first.context().newPage();
    await second.goto(site.url);
    await site.show(next.folder);
    site.takeAddresses();
    await register(second);
    await hear(second, 'saved');
    expect(site.takeAddresses().filter((address) => address !== 'sw.js')).toEqual([RELEASE_PATH, path]);

    const waiting = await askState(second);
    expect(waiting.kept?.release).toBe(release.id);
    expect(waiting.waiting?.release).toBe(next.release.id);
    expect(waiting.waiting?.changes).toEqual({ added: [], changed: [`/${path}`], removed: [] });
    expect(await ask(second, path)).not.toContain('A later release.');

    await tell(second, 'waiting', { type: 'use-update' });
    await expect.poll(async () => (await askState(second)).kept?.release).toBe(next.release.id);
    site.provoke(() => 'cut');
    await second.goto(site.url + path);
    expect(await second.locator('main').textContent()).toContain('A later release.');
    for (const stopped of [false, true]) {
      if (stopped) await stopWorkers(first);
      expect(await ask(first, path)).not.toContain('A later release.');
      expect(await ask(second, path)).toContain('A later release.');
    }

    // The first tab goes on: nobody needs the older release any more.
    await first.goto(site.url + path);
    expect(await first.locator('main').textContent()).toContain('A later release.');
    await first.goto(site.url);
    const [older] = release.files[CHANGED]!;
    const kept = () =>
      first.evaluate(async () => {
        const keys = await Promise.all(
          ['atlas-releases', 'atlas-files'].map(async (name) => (await caches.open(name)).keys()),
        );
        return keys.flat().map(({ url }) => url.replace(/^.*\/held\//, ''));
      });
    await expect.poll(kept).not.toContain(`release/${release.id}`);
    await expect.poll(kept).not.toContain(older);
    expect((await kept()).filter((name) => /^[\w-]{12}$/.test(name)).length).toBe(
      new Set(Object.values(next.release.files).map(([hash]) => hash)).size,
    );
  });
});

test('the worker, its list and the packs are those of the built site', () => {
  for (const { name } of release.packs) {
    const hash = createHash('sha256')
      .update(readFileSync(join(DIST, packPath(name))))
      .digest('base64url');
    expect(hash.slice(0, 12)).toBe(name);
  }
  expect(readFileSync(join(DIST, 'sw.js'), 'utf8')).toContain(release.id);
});
