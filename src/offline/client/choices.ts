import { CACHE_NAMES, type PageMessage } from '../messages.ts';
import { base, detach, fail, know, register, registration, tell } from './keeper.ts';
import { remember } from './memory.ts';

/**
 * The reader wants it kept, or wants it tried again.
 * @param wasDamaged a kept file is to be mended, rather than a release to be fetched.
 */
export async function save(wasDamaged = false): Promise<void> {
  remember('localStorage', 'offline', null);
  remember('sessionStorage', 'offline-full', null);
  remember('sessionStorage', 'offline-asked', 'yes');
  know({ refused: false, asked: true, failed: null });
  await removing;
  if (!registration?.active) return register();
  if (wasDamaged) return tell({ type: 'repair' });
  try {
    await registration.update();
  } catch (error) {
    await fail(error as Error);
  }
}

/** Has every kept file looked at, and what is lost or damaged fetched again. */
export function repair(): void {
  know({ asked: true });
  tell({ type: 'repair' });
}

/** Lets the release that waits take over; resolves when it has. */
export function takeUpdate(): Promise<void> {
  const worker = registration?.waiting;
  if (!worker) return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
    });
    worker.postMessage({ type: 'use-update' } satisfies PageMessage);
  });
}

let removing = Promise.resolve();

/**
 * Ends the saving, removes what is kept, and saves nothing more until the reader asks for it; resolves when all is gone. Page
 * and footer say so at once.
 */
export function removeAll(): Promise<void> {
  remember('localStorage', 'offline', 'refused');
  remember('sessionStorage', 'offline-asked', null);
  remember('sessionStorage', 'offline-full', null);
  const former = detach();
  know({ refused: true, asked: false, saving: null, kept: null, waiting: null, failed: null });
  removing = removing.then(() => remove(former)).catch(() => {});
  return removing;
}

async function remove(former: ServiceWorkerRegistration | undefined): Promise<void> {
  // A registration ends only when the worker that it installs has.
  former?.installing?.postMessage({ type: 'stop' } satisfies PageMessage);
  await former?.unregister();
  // Another site of the same origin may keep its own in the same caches.
  const held = new URL(`${base}offline/held/`, location.href).href;
  for (const name of Object.values(CACHE_NAMES)) {
    const cache = await caches.open(name);
    const own = (await cache.keys()).filter(({ url }) => url.startsWith(held));
    await Promise.all(own.map((request) => cache.delete(request)));
    if ((await cache.keys()).length === 0) await caches.delete(name);
  }
}
