import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Failure, WorkerMessage } from '../offline/messages.ts';
import { findBarriers } from './axe.ts';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, DIST, listFiles, readBuilt } from './built-site.ts';
import { KEPT, readDeeds, say, stubWorker, type Answer } from './worker-stub.ts';

const openTab = useBrowser();
const READY: Answer = { type: 'state', kept: KEPT, waiting: null, failed: null };
const CHANGES = {
  added: ['/themes/leadership/'],
  changed: Array.from({ length: 9 }, (_, i) => `/shared-actions/${i + 1}/`),
  removed: ['/no/such/page/'],
};
const UPDATE: Answer = { ...READY, waiting: { ...KEPT, release: 'new', changes: CHANGES } };
const SAVING: WorkerMessage = { type: 'saving', done: 43, total: 100 };
const failed = (reason: Failure): WorkerMessage => ({ type: 'failed', reason, detail: '' });

async function open(
  stub: Parameters<typeof stubWorker>[1],
  options: BrowserContextOptions = {},
  url = '/offline/',
): Promise<Page> {
  const page = await openTab(options);
  await stubWorker(page, stub);
  await page.goto(addressOf(url));
  return page;
}
const headingOf = (page: Page) => page.locator('#state');
const buttonsOf = (page: Page) => page.locator('[data-actions] button').allTextContents();
const lineOf = (page: Page) => page.locator('footer [data-offline]');
const toldOn = (page: Page) => page.locator('footer [role=status]').textContent();
/** A busy machine takes its time. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 10_000 });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

describe('what is said', () => {
  test.for<[string, Parameters<typeof stubWorker>[1], string, string, string[]]>([
    ['saving', { says: [SAVING] }, 'Saving: 43 %', 'Saving for offline use: 43 %', ['Stop']],
    [
      'ready',
      { answer: READY },
      'Ready offline',
      'Ready offline (4.1 MB, 21 Nov 2026)',
      ['Check and mend what is saved', 'Remove from this device …'],
    ],
    [
      'no room',
      { says: [SAVING, failed('storage-full')] },
      'Saving failed',
      'Saving for offline use failed',
      ['Try again', 'Don’t save'],
    ],
    [
      'nothing may be kept',
      { says: [failed('storage-denied')] },
      'This browser keeps nothing for this site',
      'Offline use is not possible here',
      [],
    ],
    [
      'the worker’s script does not come',
      { refusal: 'TypeError' },
      'Saving failed',
      'Saving for offline use failed',
      ['Try again', 'Don’t save'],
    ],
    [
      'something answers in the server’s place',
      { refusal: 'SecurityError' },
      'Saving failed',
      'Saving for offline use failed',
      ['Try again', 'Don’t save'],
    ],
    [
      'sparing with data',
      { saveData: true },
      'Save the atlas?',
      'Save the atlas for offline use?',
      ['Save now', 'Don’t save'],
    ],
  ])('%s', async ([, stub, heading, line, buttons]) => {
    const page = await open(stub);
    await soon(() => headingOf(page).textContent()).toBe(heading);
    expect(await buttonsOf(page)).toEqual(buttons);
    expect(await lineOf(page).textContent()).toBe(line);
    expect(await lineOf(page).locator('a').getAttribute('href')).toBe(`${BASE}offline/`);
    expect(await page.locator('progress').isVisible()).toBe(heading.includes('%'));
    // Nobody asked for it.
    expect(await toldOn(page)).toBe('');
    await page.context().close();
  });

  test('an update is told once, on whatever page, and lists what it changes by title', async () => {
    const page = await open({ answer: UPDATE }, {}, '/shared-actions/7/');
    await soon(() => toldOn(page)).toBe('An update is ready');
    await page.goto(addressOf('/offline/'));
    await soon(() => headingOf(page).textContent()).toBe('An update is ready');
    expect(await toldOn(page)).toBe('');
    const lists = page.locator('[data-changes] details');
    expect(await lists.locator('summary').allTextContents()).toEqual([
      'New: 1 page',
      'Changed: 9 pages',
      'Gone: 1 page',
    ]);
    await soon(() => lists.nth(0).locator('a').textContent()).toBe('Leadership – Theme');
    expect(await lists.nth(1).locator('a').first().isVisible()).toBe(false);
    await lists.nth(1).locator('summary').click();
    await soon(() => lists.nth(1).locator('a').nth(6).textContent()).toContain('Shared action 7');
    // What cannot be read keeps its address.
    expect(await lists.nth(2).locator('a').textContent()).toBe('/no/such/page/');
    await Promise.all([page.waitForEvent('load'), press(page, 'Use the update')]);
    expect(await readDeeds(page)).toContain('use-update');
    await page.context().close();
  });
});

describe('what the reader chooses', () => {
  test('a failure is told where the reader asked, and the keyboard is led to what came of a button', async () => {
    const page = await open({ saveData: true });
    await page.getByRole('button', { name: 'Save now' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => headingOf(page).textContent()).toBe('Saving: 0 %');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('state');
    expect(await readDeeds(page)).toEqual([`register ${BASE}sw.js`]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop');
    await say(page, failed('network'));
    expect(await toldOn(page)).toBe('Saving for offline use failed');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('state');
    await page.context().close();
  });

  test('a refusal holds on every page until it is taken back', async () => {
    const page = await open({ saveData: true });
    await press(page, 'Don’t save');
    expect(await headingOf(page).textContent()).toBe('Not saved, as you chose');
    await page.goto(addressOf('/shared-actions/7/'));
    await soon(() => lineOf(page).textContent()).toBe('Not saved for offline use');
    await page.goto(addressOf('/offline/'));
    expect(await readDeeds(page)).toEqual([]);
    await press(page, 'Save now');
    expect(await readDeeds(page)).toEqual([`register ${BASE}sw.js`]);
    expect(await page.evaluate(() => localStorage.getItem('atlas-offline'))).toBe(null);
    await page.context().close();
  });

  test('removing asks first, takes all that is kept and nothing else', async () => {
    const page = await open({ answer: READY });
    await page.evaluate(async (base) => {
      localStorage.setItem('something of the reader', 'kept');
      const own = await caches.open('atlas-releases');
      await own.put(`${base}offline/held/list`, new Response('held'));
      const shared = await caches.open('atlas-files');
      await shared.put(`${base}offline/held/file`, new Response('held'));
      await shared.put('/another-site/offline/held/file', new Response('held'));
    }, BASE);
    const dialog = page.getByRole('dialog', { name: 'Remove the atlas from this device?' });
    await press(page, 'Remove from this device …');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    expect(await headingOf(page).textContent()).toBe('Ready offline');
    await press(page, 'Remove from this device …');
    await page.keyboard.press('Escape');
    expect(await readDeeds(page)).not.toContain('unregister');
    await press(page, 'Remove from this device …');
    await Promise.all([
      page.waitForEvent('load'),
      dialog.getByRole('button', { name: 'Remove', exact: true }).click(),
    ]);
    await soon(() => headingOf(page).textContent()).toBe('Not saved, as you chose');
    expect(await readDeeds(page)).toContain('unregister');
    const left = await page.evaluate(async () => [
      await caches.keys(),
      (await (await caches.open('atlas-files')).keys()).map(({ url }) => new URL(url).pathname),
      localStorage.getItem('something of the reader'),
    ]);
    expect(left).toEqual([['atlas-files'], ['/another-site/offline/held/file'], 'kept']);
    await page.context().close();
  });

  test('where there was no room, it is not tried again at every page, but when the reader asks', async () => {
    const page = await open({ says: [failed('storage-full')] });
    await soon(() => headingOf(page).textContent()).toBe('Saving failed');
    await page.goto(addressOf('/shared-actions/7/'));
    await soon(() => lineOf(page).textContent()).toBe('Saving for offline use failed');
    await page.goto(addressOf('/offline/'));
    expect(await readDeeds(page)).toHaveLength(1);
    await press(page, 'Try again');
    await soon(() => readDeeds(page)).toHaveLength(2);
    await page.context().close();
  });

  test('the offer to install can be declined for good, and is made on two pages only', async () => {
    const page = await open({ answer: READY }, {}, '/');
    const offer = () => page.evaluate(() => void dispatchEvent(new Event('beforeinstallprompt')));
    const hint = page.locator('[data-install]');
    await offer();
    expect(await hint.isVisible()).toBe(true);
    await page.goto(addressOf('/offline/'));
    await offer();
    await press(page, 'Not again');
    expect(await hint.isVisible()).toBe(false);
    await page.goto(addressOf('/'));
    await offer();
    expect(await hint.isVisible()).toBe(false);
    await page.goto(addressOf('/shared-actions/7/'));
    expect(await hint.count()).toBe(0);
    await page.context().close();
  });
});

describe.for([
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
] as const)('$viewport.width px wide', (options) => {
  test.for<[string, Parameters<typeof stubWorker>[1]]>([
    ['Saving: 43 %', { says: [SAVING] }],
    ['An update is ready', { answer: UPDATE }],
    ['Saving failed', { says: [failed('changed')] }],
  ])('axe finds nothing while it says "%s"', async ([heading, stub]) => {
    const page = await open(stub, { ...options, reducedMotion: 'reduce' });
    await soon(() => headingOf(page).textContent()).toBe(heading);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  test.for(['/offline/', '/offline/not-held/'])(
    'nothing moves on %s as one state follows another',
    async (url) => {
      const page = await open({ saveData: true }, options, url);
      await soon(() => lineOf(page).textContent()).toContain('Save the atlas');
      // At the foot of the page too, where the line stands.
      for (const end of [0, 1e6]) {
        await page.evaluate((top) => scrollTo(0, top), end);
        for (const message of [SAVING, failed('changed'), SAVING, { type: 'saved', kept: KEPT } as const]) {
          await say(page, message);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        }
        await say(page, { ...READY, kept: null });
      }
      expect(await page.evaluate(readShifts)).toBeLessThan(0.01);
      await page.context().close();
    },
  );
});

test('without a network the page for what is not held names what was asked for, and leads back', async () => {
  const page = await open({ answer: READY });
  const asked = addressOf('/data/no-such-file.json');
  const body = readBuilt('/offline/not-held/');
  await page.route(asked, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(asked);
  expect(await page.locator('[data-asked]').textContent()).toBe(`${BASE}data/no-such-file.json`);
  await press(page, 'Go back');
  await page.waitForURL(/\/offline\/$/);
  await page.context().close();
});

describe('the manifest', () => {
  interface Picture {
    src: string;
    sizes: string;
    type: string;
    purpose?: string;
    form_factor?: string;
    label?: string;
  }
  const manifest = JSON.parse(readBuilt('/manifest.webmanifest')) as {
    [name: string]: unknown;
    icons: Picture[];
    screenshots: Picture[];
    shortcuts: { name: string; url: string }[];
  };
  const built = (address: string) => address.slice(BASE.length - 1);

  test('says what a browser asks of it, with addresses under the site’s own', () => {
    expect(manifest).toMatchObject({ id: BASE, start_url: BASE, scope: BASE, display: 'standalone' });
    const files = new Set(listFiles());
    const pictures = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
    const pages = manifest.shortcuts.map(({ url }) => `${url}index.html`);
    expect([...pictures, ...pages].filter((url) => !url.startsWith(BASE) || !files.has(built(url)))).toEqual(
      [],
    );
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    expect(manifest.screenshots.map(({ form_factor, label }) => [form_factor, Boolean(label)])).toEqual([
      ['wide', true],
      ['narrow', true],
    ]);
  });

  test('its pictures have the sizes that it states, and are small', () => {
    for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
      if (type !== 'image/png') continue;
      const bytes = readFileSync(join(DIST, built(src)));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
      expect(bytes.length, src).toBeLessThan(150_000);
    }
  });

  test('every page leads to it', async () => {
    const page = await open({ answer: READY });
    const link = page.locator('link[rel=manifest]');
    expect(await link.getAttribute('href')).toBe(`${BASE}manifest.webmanifest`);
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** The sum of all shifts since the page was opened. */
function readShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}
