import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.ts';
import type { PageMessage, WorkerMessage } from '../offline/messages.ts';
import { isHeld, type Release } from '../offline/release.ts';
import { writeRelease } from '../offline/write-release.ts';
import type { OpenTab } from './browser.ts';
import { BASE, DIST } from './built-site.ts';

type Message<Type extends WorkerMessage['type']> = Extract<WorkerMessage, { type: Type }>;

/** What a request gets instead of the file, given its address without the base path; null for the file. */
export type Fault = (
  address: string,
) => 'cut' | 'half' | 'error' | 'login' | { body: string; type: string } | null;

const LOGIN = '<!doctype html><title>Guest network</title><h1>Sign in to go on</h1>';

/** A server of the site whose release, and whose faults, a test changes while it runs. */
export interface TestSite {
  /** Ends with `/`. */
  url: string;
  /** Serves another built folder from now on. */
  show(folder: string): Promise<void>;
  /** @param fault null for none. */
  provoke(fault: Fault | null): void;
  /** Addresses asked for since the last call, without the base path, query and fragment. */
  takeAddresses(): string[];
  close(): Promise<void>;
}

export async function startTestSite(folder: string): Promise<TestSite> {
  const folders = new Map<string, Server>();
  let fault: Fault | null = null;
  let addresses: string[] = [];
  let shown: Server;
  const show = async (path: string) => {
    // The inner server is never asked over the network: it lends what it does with a request.
    const inner = folders.get(path) ?? (await serveFolder(path, BASE, 0)).server;
    folders.set(path, inner);
    shown = inner;
  };
  await show(folder);

  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://site').pathname.slice(BASE.length);
    addresses.push(address);
    const wrong = fault?.(address) ?? null;
    if (wrong === null) shown.emit('request', request, response);
    else answerWrongly(wrong, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://localhost:${port}${BASE}`,
    show,
    provoke: (next) => (fault = next),
    takeAddresses: () => addresses.splice(0),
    async close() {
      for (const each of [server, ...folders.values()]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
      addresses = [];
    },
  };
}

function answerWrongly(
  fault: NonNullable<ReturnType<Fault>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (fault === 'cut') request.socket.destroy();
  else if (fault === 'half') {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100000' });
    response.write('{"files":{', () => request.socket.destroy());
  } else if (fault === 'error') response.writeHead(500).end('It broke.');
  else if (fault === 'login') response.writeHead(200, { 'Content-Type': 'text/html' }).end(LOGIN);
  else response.writeHead(200, { 'Content-Type': fault.type }).end(fault.body);
}

/**
 * A later release of the site: a copy of the built folder in which texts of some files are replaced.
 * @param replace given a path, the text to look for and the text to put in its place.
 */
export function copyAsRelease(replace: Record<string, readonly [string, string]>): {
  folder: string;
  release: Release;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  // The downloads are no part of a release, and take long to copy.
  cpSync(DIST, folder, {
    recursive: true,
    filter: (path) => isHeld(path.slice(DIST.length).replaceAll('\\', '/')) || statSync(path).isDirectory(),
  });
  for (const [path, [before, after]] of Object.entries(replace)) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not say "${before}".`);
    writeFileSync(join(folder, path), text.replace(before, after));
  }
  return {
    folder,
    release: writeRelease(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function readRelease(folder = DIST): Release {
  return JSON.parse(readFileSync(join(folder, 'offline/release.json'), 'utf8')) as Release;
}

declare global {
  interface Window {
    heard?: WorkerMessage[];
  }
}

/**
 * A tab that may have a service worker, whose pages save nothing by themselves: the reader has refused, so that a test
 * alone says when and what is saved.
 */
export async function openQuietTab(openTab: OpenTab): Promise<Page> {
  const page = await openTab({ serviceWorkers: 'allow' });
  await page.addInitScript(() => localStorage.setItem('atlas-offline', 'refused'));
  return page;
}

/** Notes all that the worker says to this page from now on. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.heard) return;
    window.heard = [];
    navigator.serviceWorker.addEventListener('message', ({ data }) => window.heard!.push(data));
    navigator.serviceWorker.startMessages();
  });
}

/** Registers the worker, or has the browser look for a new one; what comes of it is told by messages. */
export async function register(page: Page): Promise<string> {
  await listen(page);
  return page.evaluate(async (base) => {
    try {
      const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
      await registration.update();
      return 'registered';
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  }, BASE);
}

/** Waits for the next message of a kind, and forgets all that came up to it. */
export async function hear<Type extends WorkerMessage['type']>(
  page: Page,
  type: Type,
): Promise<Message<Type>> {
  const heard = await page.waitForFunction(
    (wanted) => {
      const place = window.heard?.findIndex((message) => message.type === wanted) ?? -1;
      return place < 0 ? null : window.heard!.splice(0, place + 1).at(-1);
    },
    type,
    { timeout: 20_000, polling: 20 },
  );
  return (await heard.jsonValue()) as Message<Type>;
}

/** Opens a page of the site and waits until the whole atlas is kept, and until the page is the worker's. */
export async function saveAll(page: Page, site: TestSite, address = ''): Promise<Message<'saved'>> {
  await page.goto(site.url + address);
  await register(page);
  const saved = await hear(page, 'saved');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return saved;
}

/** Tells a worker something. */
export async function tell(page: Page, to: 'active' | 'waiting', message: PageMessage): Promise<void> {
  await page.evaluate(
    async ([which, what]) => (await navigator.serviceWorker.getRegistration())![which]!.postMessage(what),
    [to, message] as const,
  );
}

/** What the worker says of what is kept. */
export async function askState(page: Page): Promise<Message<'state'>> {
  await listen(page);
  await page.evaluate(() => (window.heard = window.heard!.filter(({ type }) => type !== 'state')));
  await tell(page, 'active', { type: 'state?' });
  return hear(page, 'state');
}

/** The text that a page gets when it asks for an address, past the browser's own cache; for no answer, `failed`. */
export function ask(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => {
    try {
      return await (await fetch(url, { cache: 'no-store' })).text();
    } catch {
      return 'failed';
    }
  }, BASE + address);
}

/** Stops the workers, as browsers do at will. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Puts other content in the place of a kept file, or takes it away. */
export async function spoil(page: Page, hash: string, content: string | null): Promise<void> {
  await page.evaluate(
    async ([address, text]) => {
      const cache = await caches.open('atlas-files');
      if (!(await cache.match(address))) throw new Error(`${address} is not kept.`);
      if (text === null) await cache.delete(address);
      else await cache.put(address, new Response(text, { headers: { 'Content-Type': 'text/html' } }));
    },
    [`${BASE}offline/held/${hash}`, content] as const,
  );
}
