import { CACHE_NAMES } from '../messages.ts';
import { storageFailed } from './failed.ts';
import { hashOf } from './hash.ts';

/** The files that the device keeps, each once, known by the hash of what it holds. */
export interface HeldFiles {
  /** Hashes of all files that are there, whether or not they are whole. */
  list(): Promise<Set<string>>;
  /** Its bytes, or null where it is lost or does not hold what it should. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** @throws Failed where the device keeps nothing more. */
  keep(hash: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>;
  drop(hashes: Iterable<string>): Promise<void>;
}

const CACHE = CACHE_NAMES.files;

/** @param scope the site's address; another site of the same origin has its own files in the same cache. */
export function openHeldFiles(caches: CacheStorage, scope: string): HeldFiles {
  const folder = `${scope}offline/held/`;
  return {
    async list() {
      const cache = await caches.open(CACHE).catch((error) => Promise.reject(storageFailed(error)));
      const addresses = (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(folder));
      return new Set(addresses.map((url) => url.slice(folder.length)));
    },

    async read(hash) {
      try {
        const response = await (await caches.open(CACHE)).match(folder + hash);
        if (!response) return null;
        const bytes = new Uint8Array(await response.arrayBuffer());
        return (await hashOf(bytes)) === hash ? bytes : null;
      } catch {
        return null;
      }
    },

    async keep(hash, bytes, type) {
      try {
        const cache = await caches.open(CACHE);
        await cache.put(folder + hash, new Response(bytes, { headers: { 'Content-Type': type } }));
      } catch (error) {
        throw storageFailed(error);
      }
    },

    async drop(hashes) {
      const cache = await caches.open(CACHE);
      await Promise.all([...hashes].map((hash) => cache.delete(folder + hash)));
    },
  };
}
