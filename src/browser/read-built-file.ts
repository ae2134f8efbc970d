import { siteAddress, wayToTop } from './site-address.ts';

declare global {
  /** The folder edition's files by path, filled by its scripts. */
  var atlasFiles: Record<string, unknown> | undefined;
}

/**
 * Reads a JSON file of the built site. Pages that were opened from a folder may not fetch: there, a script beside the
 * file, which holds all JSON of its folder, hands it over.
 * @param path from the site's root: `search/records.json`
 * @throws Error where it cannot be had; the next call tries again
 */
export async function readBuiltFile(path: string): Promise<unknown> {
  if (wayToTop() !== undefined) return readFromFolder(path);
  const address = siteAddress(`/${path}`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}

/** The script that holds a JSON file in the folder edition: one for all of its folder. */
export function scriptOf(path: string): string {
  return path.replace(/[^/]+$/, 'all.js');
}

async function readFromFolder(path: string): Promise<unknown> {
  if (!isHeld(path)) await runScript(siteAddress(`/${scriptOf(path)}`));
  if (!isHeld(path)) throw new Error(`The folder holds no ${path}.`);
  return globalThis.atlasFiles?.[path];
}

function isHeld(path: string): boolean {
  return Object.hasOwn(globalThis.atlasFiles ?? {}, path);
}

const running = new Map<string, Promise<void>>();

function runScript(address: string): Promise<void> {
  const known = running.get(address);
  if (known) return known;
  const run = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} cannot be read.`));
    document.head.append(script);
  }).finally(() => running.delete(address));
  running.set(address, run);
  return run;
}
