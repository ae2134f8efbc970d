import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RELEASE_PATH } from '../offline/release.ts';
import { useBrowser } from './browser.ts';
import { BASE, DIST } from './built-site.ts';
import {
  ask,
  askState,
  copyAsRelease,
  hear,
  listen,
  readRelease,
  register,
  saveAll,
  spoil,
  startTestSite,
  stopWorkers,
  tell,
  type Fault,
  type TestSite,
  openQuietTab,
} from './offline-site.ts';

const CHANGED = 'shared-actions/7/index.html';
const ADDRESS = 'shared-actions/7/';
const LATER = 'A later release.';
const openTab = useBrowser();
const release = readRelease();
const next = copyAsRelease({ [CHANGED]: ['</main>', `<p>${LATER}</p></main>`] });
const older = (path: string) => readFileSync(join(DIST, path), 'utf8');
const at =
  (address: string, fault: ReturnType<Fault>): Fault =>
  (asked) =>
    asked === address ? fault : null;
const inPacks =
  (fault: ReturnType<Fault>): Fault =>
  (asked) =>
    asked.startsWith('offline/packs/') ? fault : null;

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite(DIST);
});
afterAll(async () => {
  await site.close();
  next.remove();
});
beforeEach(() => site.provoke(null));

/** A page with things of the reader's on the device. */
async function openWithNotes(): Promise<Page> {
  const page = await openQuietTab(openTab);
  await page.goto(site.url);
  await page.evaluate(async () => {
    localStorage.setItem('a-note', 'kept');
    const request = indexedDB.open('notes', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('notes').put('kept', 'a-note');
    await new Promise((done) => (request.onsuccess = done));
    request.result.close();
    await (await caches.open('notes')).put('/a-note', new Response('kept'));
  });
  return page;
}

/** What is left of the reader's things. */
function readNotes(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('notes');
    await new Promise((done) => (opening.onsuccess = done));
    const reading = opening.result.transaction('notes').objectStore('notes').get('a-note');
    await new Promise((done) => (reading.onsuccess = done));
    opening.result.close();
    const cached = await (await caches.open('notes')).match('/a-note');
    return [localStorage.getItem('a-note'), reading.result, await cached?.text()];
  });
}

const ALL_NOTES = ['kept', 'kept', 'kept'];

/** Leaves so much room to the site, until the function that it returns is called. */
async function setQuota(page: Page, quotaSize: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize });
  return () => session.detach();
}

function countFiles(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open('atlas-files')).keys()).length);
}

describe('the first time that the atlas is saved', () => {
  beforeAll(() => site.show(DIST));

  test('storage that is denied is told, and the site goes on from the server', async () => {
    const page = await openWithNotes();
    const denied = `caches.open = () => Promise.reject(new DOMException('Not here.', 'SecurityError'));\n`;
    site.provoke(at('sw.js', { body: denied + older('sw.js'), type: 'text/javascript' }));
    await register(page);
    expect((await hear(page, 'failed')).reason).toBe('storage-denied');
    expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
    expect(await readNotes(page)).toEqual(ALL_NOTES);
  });

  test('storage that is full is told, and nothing of the attempt is left', async () => {
    const page = await openWithNotes();
    await setQuota(page, 4_000_000);
    await register(page);
    expect((await hear(page, 'failed')).reason).toBe('storage-full');
    expect(await countFiles(page)).toBe(0);
    expect(await readNotes(page)).toEqual(ALL_NOTES);
    expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
  });

  test('after errors, login pages and a broken connection it goes on where it stood', async () => {
    const page = await openWithNotes();
    const tries: [Fault, string][] = [
      [at(RELEASE_PATH, 'login'), 'changed'],
      [inPacks('login'), 'changed'],
      [inPacks('error'), 'server'],
    ];
    for (const [fault, reason] of tries) {
      site.provoke(fault);
      await register(page);
      expect((await hear(page, 'failed')).reason).toBe(reason);
    }
    expect(await countFiles(page)).toBe(0);

    let packs = 0;
    site.provoke((asked) => (asked.startsWith('offline/packs/') && ++packs > 20 ? 'half' : null));
    await register(page);
    expect((await hear(page, 'failed')).reason).toBe('network');
    const kept = await countFiles(page);
    expect(kept).toBeGreaterThan(100);

    site.provoke(null);
    site.takeAddresses();
    await register(page);
    await hear(page, 'saved');
    const fetched = site.takeAddresses().filter((address) => address.startsWith('offline/packs/'));
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.length).toBeLessThan(release.packs.length - 10);
    expect(await readNotes(page)).toEqual(ALL_NOTES);
    site.provoke(() => 'cut');
    await page.goto(site.url + ADDRESS);
    expect((await askState(page)).failed).toBeNull();
  });
});

describe('with a release saved', () => {
  let page: Page;

  beforeAll(async () => {
    site.provoke(null);
    await site.show(DIST);
    page = await openWithNotes();
    await saveAll(page, site);
    await page.goto(site.url);
    await listen(page);
  });

  /** The reader has the older release, whole, and all else that was on the device. */
  async function expectUnharmed(): Promise<void> {
    site.provoke(() => 'cut');
    expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
    const state = await askState(page);
    expect(state.kept?.release).toBe(release.id);
    expect(state.waiting).toBeNull();
    expect(await readNotes(page)).toEqual(ALL_NOTES);
  }

  const otherList: Fault = at(RELEASE_PATH, { body: older(RELEASE_PATH), type: 'application/json' });
  test.for<[string, Fault, string]>([
    ['the server answers with an error to the list', at(RELEASE_PATH, 'error'), 'server'],
    ['a login page comes for the list', at(RELEASE_PATH, 'login'), 'changed'],
    ['the list is that of another release', otherList, 'changed'],
    ['nothing answers', at(RELEASE_PATH, 'cut'), 'network'],
    ['the server answers with an error to a file', at(ADDRESS, 'error'), 'server'],
    ['a login page comes for a file', at(ADDRESS, 'login'), 'changed'],
    ['a file breaks off', at(ADDRESS, 'half'), 'network'],
    ['a file is of another release', at(ADDRESS, { body: older(CHANGED), type: 'text/html' }), 'changed'],
  ])('an update fails, and is told, where %s', async ([, fault, reason]) => {
    await site.show(next.folder);
    site.provoke(fault);
    await register(page);
    const failed = await hear(page, 'failed');
    expect(failed.reason).toBe(reason);
    expect(failed.detail).not.toBe('');
    await expectUnharmed();
    expect((await askState(page)).failed).toEqual({ reason, detail: failed.detail });
  });

  test.for<[string, Fault]>([
    ['an error', at('sw.js', 'error')],
    ['a login page', at('sw.js', 'login')],
  ])('%s in the place of the worker leaves all as it is', async ([, fault]) => {
    await site.show(next.folder);
    site.provoke(fault);
    expect(await register(page)).toMatch(/Error/);
    await expectUnharmed();
  });

  test('an update for which there is no room leaves all as it is', async () => {
    await site.show(next.folder);
    const before = await countFiles(page);
    const clear = await setQuota(page, 1_000);
    await register(page);
    expect((await hear(page, 'failed')).reason).toBe('storage-full');
    expect(await countFiles(page)).toBe(before);
    await clear();
    await expectUnharmed();
  });

  describe('a kept file', () => {
    const [hash] = release.files[CHANGED]!;
    beforeAll(() => site.show(DIST));
    // A repair that one fault began is not to mend the next.
    beforeEach(() => stopWorkers(page));

    test.for([
      ['damaged', '<h1>Something else</h1>'],
      ['lost', null],
    ] as const)('that is %s is fetched again, once', async ([, content]) => {
      await spoil(page, hash, content);
      await page.evaluate(() => (window.heard = []));
      expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
      // The others are looked at, too.
      await hear(page, 'saved');
      await expectUnharmed();
    });

    test.for<[string, string | null, Fault]>([
      ['damaged', '<h1>Something else</h1>', () => 'cut'],
      ['lost', null, () => 'cut'],
      ['damaged, with a login page in the server’s place,', '<h1>Something else</h1>', () => 'login'],
    ])(
      'that is %s and cannot be fetched is told, never shown, and can be saved again',
      async ([, content, fault]) => {
        await page.evaluate(() => (window.heard = []));
        await spoil(page, hash, content);
        site.provoke(fault);
        expect(await ask(page, ADDRESS)).toBe('failed');
        expect((await hear(page, 'failed')).reason).toBe('damaged');
        const tab = await page.context().newPage();
        const response = await tab.goto(site.url + ADDRESS);
        expect(response?.status()).toBe(503);
        expect(await tab.locator('main').textContent()).toMatch(/damaged.*Save again/s);
        expect(await tab.getByRole('link', { name: 'Save again' }).getAttribute('href')).toBe(
          `${BASE}offline/`,
        );
        await tab.close();
        site.provoke(null);
        await tell(page, 'active', { type: 'repair' });
        await hear(page, 'saved');
        await expectUnharmed();
        expect((await askState(page)).failed).toBeNull();
      },
    );
  });

  test('after all that, an update comes through', async () => {
    await site.show(next.folder);
    await register(page);
    await hear(page, 'saved');
    await tell(page, 'waiting', { type: 'use-update' });
    await hear(page, 'state');
    site.provoke(() => 'cut');
    await page.goto(site.url + ADDRESS);
    expect(await page.locator('main').textContent()).toContain(LATER);
    expect(await readNotes(page)).toEqual(ALL_NOTES);
  });
});

test('what the reader removes stays removed, and an open tab goes on from the server', async () => {
  await site.show(DIST);
  const page = await openWithNotes();
  await saveAll(page, site);
  await page.goto(site.url + ADDRESS);
  expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())!.unregister();
    for (const name of ['atlas-files', 'atlas-releases']) await caches.delete(name);
  });
  expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
  expect(await ask(page, 'data/atlas.json')).toBe(older('data/atlas.json'));
  await page.goto(site.url);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await countFiles(page)).toBe(0);
  expect(await readNotes(page)).toEqual(ALL_NOTES);
});

test('a worker whose ways are not known is replaced when the reader chooses, and its tab mixes nothing', async () => {
  await site.show(DIST);
  const page = await openWithNotes();
  const unknown = `
    const held = (name) => new URL('offline/held/' + name, registration.scope).href;
    addEventListener('install', (event) => event.waitUntil((async () => {
      await (await caches.open('atlas-v0')).put(held('page'), new Response('old'));
      await (await caches.open('atlas-files')).put(held('stray'), new Response('old'));
      await (await caches.open('atlas-releases')).put(held('release/old'), new Response('no JSON'));
      await (await caches.open('atlas-releases')).put(held('failure'), new Response('no JSON'));
      skipWaiting();
    })()));
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      if (event.request.mode !== 'navigate') event.respondWith(new Response('old'));
    });`;
  site.provoke(at('sw.js', { body: unknown, type: 'text/javascript' }));
  await register(page);
  await expect.poll(() => ask(page, ADDRESS)).toBe('old');

  site.provoke(null);
  await register(page);
  await hear(page, 'saved');
  expect(await ask(page, ADDRESS)).toBe('old');
  await tell(page, 'waiting', { type: 'use-update' });
  await hear(page, 'state');
  // What this tab shows is not known: it gets what a tab without a worker would get.
  expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
  site.provoke(() => 'cut');
  expect(await ask(page, ADDRESS)).toBe('failed');
  await page.goto(site.url + ADDRESS);
  expect(await ask(page, ADDRESS)).toBe(older(CHANGED));
  expect(await countFiles(page)).toBe(new Set(Object.values(release.files).map(([hash]) => hash)).size);
  expect(await readNotes(page)).toEqual(ALL_NOTES);
});
