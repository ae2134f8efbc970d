import { CACHE_NAMES, type Failure, type Kept } from '../messages.ts';
import { isRelease, type Release } from '../release.ts';
import { storageFailed } from './failed.ts';

/** Where a client gets the files of its page from. */
export type Footing =
  /** From this release alone. */
  | { from: 'release'; id: string }
  /** It came from the server moments before this release did: the server, and what is kept where nothing answers. */
  | { from: 'server-first'; id: string }
  /** The worker does not know what it shows: the server alone. */
  | { from: 'server' };

export interface KeptRelease {
  release: Release;
  /** An ISO date and time. */
  savedAt: string;
}

/** What the worker must still know after it was stopped, as small files in a cache of their own. */
export interface Records {
  /** The release, if it was kept whole. */
  release(id: string): Promise<KeptRelease | null>;
  /** Ids of the releases that were kept whole. */
  releases(): Promise<string[]>;
  keepRelease(kept: KeptRelease): Promise<void>;
  dropRelease(id: string): Promise<void>;
  /** The release in use, and the one that was kept last. */
  pointer(name: 'in-use' | 'latest'): Promise<string | null>;
  point(name: 'in-use' | 'latest', id: string): Promise<void>;
  failure(): Promise<{ reason: Failure; detail: string } | null>;
  keepFailure(failure: { reason: Failure; detail: string } | null): Promise<void>;
  footing(client: string): Promise<Footing | null>;
  /** Every client that has a footing. */
  footings(): Promise<Map<string, Footing>>;
  keepFooting(client: string, footing: Footing): Promise<void>;
  dropFooting(client: string): Promise<void>;
}

const CACHE = CACHE_NAMES.releases;

/** @param scope the site's address. Reading never fails: what cannot be read counts as not there. */
export function openRecords(caches: CacheStorage, scope: string): Records {
  const folder = `${scope}offline/held/`;

  async function read<T>(name: string): Promise<T | null> {
    try {
      const response = await (await caches.open(CACHE)).match(folder + name);
      return response ? ((await response.json()) as T) : null;
    } catch {
      return null;
    }
  }

  async function write(name: string, value: unknown): Promise<void> {
    try {
      const headers = { 'Content-Type': 'application/json' };
      await (await caches.open(CACHE)).put(folder + name, new Response(JSON.stringify(value), { headers }));
    } catch (error) {
      throw storageFailed(error);
    }
  }

  async function remove(name: string): Promise<void> {
    await (await caches.open(CACHE)).delete(folder + name);
  }

  async function names(below: string): Promise<string[]> {
    try {
      const addresses = (await (await caches.open(CACHE)).keys()).map(({ url }) => url);
      return addresses
        .filter((url) => url.startsWith(folder + below))
        .map((url) => url.slice(folder.length + below.length));
    } catch {
      return [];
    }
  }

  async function release(id: string): Promise<KeptRelease | null> {
    const kept = await read<Partial<KeptRelease>>(`release/${id}`);
    if (!isRelease(kept?.release) || kept.release.id !== id) return null;
    return { release: kept.release, savedAt: kept.savedAt ?? '' };
  }

  const footing = (client: string) => read<Footing>(`client/${client}`);

  return {
    release,
    releases: () => names('release/'),
    keepRelease: (kept) => write(`release/${kept.release.id}`, kept),
    dropRelease: (id) => remove(`release/${id}`),
    pointer: (name) => read<string>(name),
    point: write,
    failure: () => read('failure'),
    keepFailure: (failure) => (failure ? write('failure', failure) : remove('failure')),
    footing,
    async footings() {
      const clients = await names('client/');
      const found = await Promise.all(
        clients.map(async (client) => [client, await footing(client)] as const),
      );
      return new Map(found.flatMap(([client, on]) => (on ? [[client, on] as const] : [])));
    },
    keepFooting: (client, on) => write(`client/${client}`, on),
    dropFooting: (client) => remove(`client/${client}`),
  };
}

/** A kept release in the words of the pages. */
export function toKept({ release, savedAt }: KeptRelease): Kept {
  return { release: release.id, files: Object.keys(release.files).length, bytes: release.bytes, savedAt };
}
