// What the service worker and the pages tell each other.

/**
 * The caches that the worker keeps all in, below `<scope>offline/held/`. Other sites of the same origin may share them, so what
 * removes the atlas deletes what is below that address.
 */
export const CACHE_NAMES = { files: 'atlas-files', releases: 'atlas-releases' } as const;

/** Why the atlas, or an update of it, could not be kept on the device. */
export type Failure =
  /** The browser gives no room for it. */
  | 'storage-full'
  /** The browser keeps nothing for this site, as in some private windows. */
  | 'storage-denied'
  /** Nothing answered. */
  | 'network'
  /** The server answered with an error. */
  | 'server'
  /** What came is not what the release names: it changed meanwhile, or something answered in the server's place. */
  | 'changed'
  /** A kept file is lost or damaged, and could not be fetched again. */
  | 'damaged';

/** A whole release of the atlas as it is kept on the device. */
export interface Kept {
  /** The id of the release. */
  release: string;
  /** Files of the release, and what they weigh when unpacked. */
  files: number;
  bytes: number;
  /** When the last of them was kept: an ISO date and time by the device's clock. */
  savedAt: string;
}

/** Pages of one release against another, as addresses without the base path. */
export interface Changes {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** From the worker to every open page. */
export type WorkerMessage =
  /** Bytes that have been kept, of those that are to be. */
  | { type: 'saving'; done: number; total: number }
  | { type: 'saved'; kept: Kept }
  | { type: 'failed'; reason: Failure; detail: string }
  /** The answer to `state?`: what is kept and in use; what waits to be used; why the last attempt failed, if it did. */
  | {
      type: 'state';
      kept: Kept | null;
      waiting: (Kept & { changes: Changes }) | null;
      failed: { reason: Failure; detail: string } | null;
    };

/** From a page to a worker. */
export type PageMessage =
  /** To the worker that waits: take over now. */
  | { type: 'use-update' }
  /** To the active worker: look at every kept file, and fetch again what is lost or damaged. */
  | { type: 'repair' }
  /** To the worker that is keeping its release: end, without a word; the reader wants it no more. */
  | { type: 'stop' }
  | { type: 'state?' };
