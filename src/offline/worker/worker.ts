// The service worker: keeps one whole release of the atlas on the device and answers out of it. Bundled to `sw.js`.
import type { WorkerMessage } from '../messages.ts';
import { openFootings } from './clients.ts';
import { Failed, storageFailed } from './failed.ts';
import { connect } from './fetch-file.ts';
import { openHeldFiles } from './held-files.ts';
import { readState } from './read-state.ts';
import { openRecords, toKept } from './records.ts';
import { openResponder } from './respond.ts';
import { saveRelease } from './save-release.ts';
import type { WorkerScope } from './scope.ts';
import { dropReleases, dropStrays } from './tidy.ts';

/** The release that was built together with this worker. */
declare const RELEASE_ID: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const files = openHeldFiles(worker.caches, scope);
const records = openRecords(worker.caches, scope);
const footings = openFootings(records, RELEASE_ID);
const server = connect((input, init) => worker.fetch(input, init), scope);

async function openTabs(includeUncontrolled = true) {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled });
  return tabs.filter(({ url }) => url.startsWith(scope));
}

async function tell(message: WorkerMessage): Promise<void> {
  for (const tab of await openTabs()) tab.postMessage(message);
}

async function tellState(): Promise<void> {
  await tell(await readState(records, Boolean(worker.registration.waiting)));
}

/** The reader wants nothing kept any more. */
let isStopped = false;

/** Keeps this worker's release and says how it goes. */
async function save(check: boolean): Promise<void> {
  const report = (done: number, total: number) => {
    if (isStopped) throw new Failed('network', 'stopped');
    void tell({ type: 'saving', done, total });
  };
  const now = () => new Date().toISOString();
  try {
    const kept = await saveRelease(RELEASE_ID, { files, records, server, now, report }, check);
    if (!check) await records.point('latest', RELEASE_ID);
    await records.keepFailure(null);
    await tell({ type: 'saved', kept: toKept(kept) });
  } catch (error) {
    if (isStopped) throw error;
    const { reason, message } = error instanceof Failed ? error : storageFailed(error);
    const isStorage = reason === 'storage-full' || reason === 'storage-denied';
    const failed = { reason: check && !isStorage ? ('damaged' as const) : reason, detail: message };
    await records.keepFailure(failed).catch(() => {});
    await tell({ type: 'failed', ...failed });
    throw error;
  }
}

let repairing: Promise<void> | undefined;

/** Reads every kept file and fetches anew what is lost or damaged; one repair at a time. */
function repair(): Promise<void> {
  repairing ??= save(true)
    .catch(() => {})
    .finally(() => (repairing = undefined));
  return repairing;
}

async function activate(): Promise<void> {
  const isFirst = (await records.pointer('in-use')) === null;
  await footings.settle(await openTabs(), await openTabs(false));
  await records.point('in-use', RELEASE_ID).catch(() => {});
  // An update takes over the tabs that a worker served before; others are left as they are.
  if (isFirst) await worker.clients.claim();
  await dropStrays(records, files).catch(() => {});
  await tellState();
}

/** Drops what nobody needs, but not while another release is being kept or waits. */
async function tidy(): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  const needed = await footings.tidy(await openTabs());
  if ((await records.pointer('in-use')) === RELEASE_ID) await dropReleases(records, files, needed);
}

let hasRepaired = false;
let damaged: Promise<void> | undefined;
const respond = openResponder({
  scope,
  own: RELEASE_ID,
  files,
  records,
  footings,
  server,
  fetch: (input, init) => worker.fetch(input, init),
  onDamage() {
    // Where one file is damaged others may be; once is enough, since each is looked at when it is asked for.
    if (hasRepaired) return;
    hasRepaired = true;
    damaged = repair();
  },
});

worker.addEventListener('install', (event) => event.waitUntil(save(false)));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const response = respond(event);
  event.respondWith(response);
  const after = async () => {
    await response.catch(() => {});
    await damaged;
    if (request.mode === 'navigate') await tidy();
  };
  event.waitUntil(after().catch(() => {}));
});

worker.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data?.type === 'use-update') event.waitUntil(worker.skipWaiting());
  if (data?.type === 'stop') isStopped = true;
  if (data?.type === 'repair') event.waitUntil(repair());
  if (data?.type === 'state?')
    event.waitUntil(
      readState(records, Boolean(worker.registration.waiting)).then((state) => source?.postMessage(state)),
    );
});
