import {
  addressOfPath,
  isRelease,
  listText,
  packPath,
  RELEASE_PATH,
  type PackTexts,
  type Release,
} from '../release.ts';
import { Failed } from './failed.ts';
import { hashOf } from './hash.ts';

/** How the worker asks the site's server, past every cache. */
export interface Server {
  /**
   * The bytes at an address without the base path.
   * @throws Failed `network` or `server`.
   */
  fetchBytes(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

export function connect(fetchFrom: typeof fetch, scope: string): Server {
  return {
    async fetchBytes(address, signal) {
      let response: Response;
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        response = await fetchFrom(new URL(address, scope), { cache: 'no-store', signal });
        bytes = new Uint8Array(await response.arrayBuffer());
      } catch {
        throw new Failed('network', address);
      }
      if (!response.ok) throw new Failed('server', `${address}: status ${response.status}`);
      return bytes;
    },
  };
}

/**
 * The list of a release.
 * @throws Failed `changed` where the server has another release, or something else answers for it.
 */
export async function fetchRelease(server: Server, id: string): Promise<Release> {
  const release = readJson(await server.fetchBytes(RELEASE_PATH));
  const isOwn =
    isRelease(release) &&
    release.id === id &&
    (await hashOf(new TextEncoder().encode(listText(release.files)))) === id;
  if (!isOwn) throw new Failed('changed', RELEASE_PATH);
  return release;
}

/**
 * One file, whose bytes are what its hash says.
 * @throws Failed `changed` where they are not.
 */
export async function fetchFile(
  server: Server,
  path: string,
  hash: string,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const address = addressOfPath(path);
  const bytes = await server.fetchBytes(address === '' ? './' : address, signal);
  if ((await hashOf(bytes)) !== hash) throw new Failed('changed', path);
  return bytes;
}

/**
 * Files of a pack, by path; each is what its hash says.
 * @throws Failed `changed` where one is not.
 */
export async function fetchPack(
  server: Server,
  name: string,
  wanted: readonly { path: string; hash: string }[],
  signal?: AbortSignal,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const pack = readJson(await server.fetchBytes(packPath(name), signal)) as Partial<PackTexts> | null;
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, hash } of wanted) {
    const text: unknown = pack?.files?.[path];
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : null;
    if (!bytes || (await hashOf(bytes)) !== hash) throw new Failed('changed', path);
    found.set(path, bytes);
  }
  return found;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
