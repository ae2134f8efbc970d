import type { Failure, PageMessage, WorkerMessage } from '../messages.ts';
import { hear, NOTHING_KNOWN, type Facts } from '../offline-state.ts';
import { recall, remember } from './memory.ts';

/** Begins with what can be known at once, and goes on as the worker tells. One for all scripts of a page. */
let facts: Facts = NOTHING_KNOWN;
export let registration: ServiceWorkerRegistration | undefined;
let container: ServiceWorkerContainer | undefined;
export let base = '/';
const listeners = new Set<(facts: Facts) => void>();

/** Calls back with what is known, now and after every change. */
export function follow(listener: (facts: Facts) => void): void {
  listeners.add(listener);
  listener(facts);
}

/**
 * Finds out what is kept, and has the atlas saved once the page has loaded and nothing else is to be done; not where the
 * reader refused, where data are to be spared (until the reader asks), or where it was just tried and there is no room.
 * @param ownBase the sub-path of the site, with slashes around it.
 */
export async function keepOffline(ownBase: string): Promise<void> {
  base = ownBase;
  container = findContainer();
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  know({
    barrier: findBarrier(),
    refused: recall('localStorage', 'offline') === 'refused',
    saveData: connection?.saveData === true,
    asked: recall('sessionStorage', 'offline-asked') !== null,
  });
  if (!container || facts.barrier) return;
  container.addEventListener('message', ({ data }) => listen(data as WorkerMessage));
  try {
    const found = await container.getRegistration(base);
    // The site may live below another one that has a worker of its own.
    if (found?.scope === new URL(base, location.href).href) return attach(found);
  } catch {
    return know({ failed: 'storage-denied' });
  }
  const hasNoRoom = recall('sessionStorage', 'offline-full') !== null;
  if (hasNoRoom) know({ failed: 'storage-full' });
  else if (!facts.refused && (!facts.saveData || facts.asked)) whenIdle(() => void register());
}

/** Forgets the worker, and gives it back. */
export function detach(): ServiceWorkerRegistration | undefined {
  const former = registration;
  registration = undefined;
  return former;
}

/** Has the browser fetch the worker, which keeps the atlas. */
export async function register(): Promise<void> {
  try {
    const made = await container?.register(`${base}sw.js`, { scope: base });
    if (made) attach(made);
  } catch (error) {
    await fail(error as Error);
  }
}

function attach(found: ServiceWorkerRegistration): void {
  registration = found;
  found.addEventListener('updatefound', watchInstalling);
  watchInstalling();
  tell({ type: 'state?' });
}

/** A worker that is ended by the browser says nothing more. */
function watchInstalling(): void {
  const worker = registration?.installing;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && facts.saving) void fail();
    else tell({ type: 'state?' });
  });
}

function listen(message: WorkerMessage): void {
  // After a refusal, what a worker still had to say no longer holds.
  if (facts.refused && !registration) return;
  know(hear(facts, message));
  if (message.type === 'saved') tell({ type: 'state?' });
  if (message.type === 'failed' && message.reason === 'storage-full')
    remember('sessionStorage', 'offline-full', 'yes');
}

/** Tells the worker that is in use, if there is one. */
export function tell(message: PageMessage): void {
  registration?.active?.postMessage(message);
}

/** The worker's script did not come, or was not one; without an error, the worker was ended by the browser. */
export async function fail(error?: Error): Promise<void> {
  let failed: Failure = error && navigator.onLine ? 'server' : 'network';
  if (error?.name === 'SecurityError') {
    failed = 'changed';
    try {
      await caches.keys();
    } catch {
      failed = 'storage-denied';
    }
  }
  know({ saving: null, failed });
}

/** Adds to what is known, and passes it on. */
export function know(news: Partial<Facts>): void {
  facts = { ...facts, ...news };
  for (const listener of listeners) listener(facts);
}

function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined; // So do frames that may store nothing.
  }
}

function findBarrier(): Facts['barrier'] {
  if (location.protocol === 'file:') return 'folder';
  if (!isSecureContext) return 'insecure';
  return container ? null : 'no-worker';
}

function whenIdle(run: () => void): void {
  const wait = () => (window.requestIdleCallback ?? setTimeout)(run);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
