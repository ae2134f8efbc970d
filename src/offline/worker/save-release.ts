import { planUpdate, type Wanted } from '../plan.ts';
import { contentType, type Release } from '../release.ts';
import { Failed } from './failed.ts';
import { fetchFile, fetchPack, fetchRelease, type Server } from './fetch-file.ts';
import type { HeldFiles } from './held-files.ts';
import type { KeptRelease, Records } from './records.ts';

const AT_ONCE = 6;

interface Saving {
  files: HeldFiles;
  records: Records;
  server: Server;
  /** The device's clock, as an ISO date and time. */
  now: () => string;
  /** Told of bytes that have been kept, of those that are to be. */
  report: (done: number, total: number) => void;
}

/**
 * Keeps a whole release, or changes nothing that is in use. Files kept before are not fetched again; a stopped attempt goes on
 * where it stood.
 * @param check whether the kept files of the release are to be read and compared, too.
 * @throws Failed
 */
export async function saveRelease(id: string, saving: Saving, check = false): Promise<KeptRelease> {
  const { files, records, server } = saving;
  const before = await files.list();
  const known = await records.release(id);
  const release = known?.release ?? (await fetchRelease(server, id));
  const held = check ? await listWhole(files, release, before) : before;
  const isHeld = planUpdate(held, release).bytes === 0;
  await saveFiles(release, held, saving);
  // Something else may have cleared the device's storage meanwhile.
  const lost = planUpdate(await files.list(), release);
  const [first] = [...lost.packs.flatMap(({ wanted }) => wanted), ...lost.singles];
  if (first) throw new Failed('damaged', first.path);
  if (known && isHeld) return known;
  const kept = { release, savedAt: saving.now() };
  await records.keepRelease(kept);
  return kept;
}

/** Hashes of those files of a release that hold what they should. */
async function listWhole(
  files: HeldFiles,
  release: Release,
  held: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const hashes = new Set(Object.values(release.files).map(([hash]) => hash));
  const whole = new Set<string>();
  await inLanes(
    [...hashes].filter((hash) => held.has(hash)),
    async (hash) => {
      if (await files.read(hash)) whole.add(hash);
    },
  );
  return whole;
}

async function saveFiles(
  release: Release,
  held: ReadonlySet<string>,
  { files, server, report }: Saving,
): Promise<void> {
  const plan = planUpdate(held, release);
  const added: string[] = [];
  let done = 0;
  const keep = async ({ path, hash, bytes }: Wanted, content: Uint8Array<ArrayBuffer>) => {
    await files.keep(hash, content, contentType(path));
    added.push(hash);
    done += bytes;
  };
  const jobs = [
    ...plan.packs.map(({ name, wanted }) => async (signal: AbortSignal) => {
      const found = await fetchPack(server, name, wanted, signal);
      await allOf(wanted.map((file) => keep(file, found.get(file.path)!)));
    }),
    ...plan.singles.map((file) => async (signal: AbortSignal) => {
      await keep(file, await fetchFile(server, file.path, file.hash, signal));
    }),
  ];
  let reported = 0;
  try {
    if (plan.bytes > 0) report(0, plan.bytes);
    await inLanes(jobs, async (job, signal) => {
      await job(signal);
      if (done < plan.bytes && done - reported < plan.bytes / 100) return;
      reported = done;
      report(done, plan.bytes);
    });
  } catch (error) {
    // Room that a failed attempt takes is room that the reader lacks.
    if (error instanceof Failed && error.reason === 'storage-full') await files.drop(added).catch(() => {});
    throw error;
  }
}

/** Does some jobs at once. After a failure no other is begun, those under way are stopped, and the failure is thrown once all have ended. */
async function inLanes<Job>(
  jobs: readonly Job[],
  run: (job: Job, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const stop = new AbortController();
  const failures: unknown[] = [];
  const lane = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      try {
        await run(job, stop.signal);
      } catch (error) {
        failures.push(error);
        queue.length = 0;
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failures.length > 0) throw failures[0];
}

/** Waits for all, also after one has failed; then throws the first failure. */
async function allOf(promises: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(promises)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
