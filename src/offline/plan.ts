import type { Changes } from './messages.ts';
import { addressOfPath, type ListedFile, type Pack, type Release } from './release.ts';

// Many alike texts in one pack weigh far less than each alone; a larger pack would only make progress coarser.
const MOST_FILES = 64;
const MOST_BYTES = 1_500_000;

/**
 * Divides texts into packs of neighbours.
 * @param files in the order of the release, each with whether it is a text.
 * @returns for each pack the place of its first file and how many there are.
 */
export function dividePacks(
  files: readonly { bytes: number; isText: boolean }[],
): { first: number; count: number }[] {
  const packs: { first: number; count: number; bytes: number }[] = [];
  files.forEach(({ bytes, isText }, place) => {
    if (!isText) return;
    const pack = packs.at(-1);
    const fits =
      pack &&
      pack.first + pack.count === place &&
      pack.count < MOST_FILES &&
      pack.bytes + bytes <= MOST_BYTES;
    if (fits) {
      pack.count += 1;
      pack.bytes += bytes;
    } else packs.push({ first: place, count: 1, bytes });
  });
  return packs.map(({ first, count }) => ({ first, count }));
}

/** A file that is to be kept. */
export interface Wanted {
  path: string;
  hash: string;
  bytes: number;
}

export interface UpdatePlan {
  /** Packs to fetch, each with the files that are wanted of it. */
  packs: { name: string; wanted: Wanted[] }[];
  /** Files to fetch one by one. */
  singles: Wanted[];
  /** What the wanted files weigh when unpacked. */
  bytes: number;
}

/** What must be fetched so that a device holds a whole release: a pack where at least half of it is missing, else single files. */
export function planUpdate(held: ReadonlySet<string>, release: Release): UpdatePlan {
  const seen = new Set(held);
  const listed = Object.entries(release.files);
  // Files with the same content are kept once.
  const wanted = listed.map(([path, [hash, bytes]]): Wanted | null => {
    if (seen.has(hash)) return null;
    seen.add(hash);
    return { path, hash, bytes };
  });
  const plan: UpdatePlan = { packs: [], singles: [], bytes: 0 };
  const packed = new Set<Wanted>();
  for (const pack of release.packs) {
    const missing = inPack(pack, wanted).filter((file) => file !== null);
    const whole = sumBytes(inPack(pack, listed).map(([, file]) => file));
    if (missing.length < 2 || 2 * sumBytes(missing.map(toListed)) < whole) continue;
    plan.packs.push({ name: pack.name, wanted: missing });
    for (const file of missing) packed.add(file);
  }
  for (const file of wanted) {
    if (!file) continue;
    plan.bytes += file.bytes;
    if (!packed.has(file)) plan.singles.push(file);
  }
  return plan;
}

/** Which pages differ between two releases. */
export function comparePages(before: Release, after: Release): Changes {
  const pages = (release: Release) => Object.keys(release.files).filter((path) => path.endsWith('.html'));
  const addresses = (paths: string[]) => paths.map((path) => `/${addressOfPath(path)}`);
  return {
    added: addresses(pages(after).filter((path) => !before.files[path])),
    changed: addresses(
      pages(after).filter((path) => before.files[path] && before.files[path][0] !== after.files[path]?.[0]),
    ),
    removed: addresses(pages(before).filter((path) => !after.files[path])),
  };
}

function inPack<T>({ first, count }: Pack, list: readonly T[]): T[] {
  return list.slice(first, first + count);
}

function toListed({ hash, bytes }: Wanted): ListedFile {
  return [hash, bytes];
}

function sumBytes(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
