import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { findUnsafeNames, TOP_FOLDER } from './file-names.ts';
import { portablePages, type Files } from './portable-files.ts';
import { bundleClassic, dataScripts } from './portable-scripts.ts';

/**
 * Writes the folder edition of a built site, in place of whatever stands there.
 * @param base the site's sub-path, which begins and ends with `/`
 * @returns its files, in the order of their paths
 * @throws Error where a name could not stand on some disk
 */
export async function writePortable(dist: string, out: string, base: string): Promise<Files> {
  const site = readFolder(dist);
  const { pages, modules, linked } = portablePages(site, base);
  const encoder = new TextEncoder();
  const texts = [...pages, ...(await bundleClassic(dist, modules)), ...dataScripts(site)];
  const files = [
    ...texts.map(([path, text]) => [path, encoder.encode(text)] as const),
    ...linked.map((path) => [path, site.get(path)!] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const faults = findUnsafeNames(files.map(([path]) => path));
  if (faults.length > 0) throw new Error(`The folder edition cannot be written:\n${faults.join('\n')}`);
  rmSync(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return new Map(files);
}

/** A zip of files in one folder. The same files give the same bytes, whenever and in whatever time zone it is made. */
export function zipFiles(files: Files): Uint8Array {
  const named: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    named[`${TOP_FOLDER}/${path}`] = bytes;
  // The first day that a zip can state, by the parts of the local date, which are what it holds.
  return zipSync(named, { level: 9, mtime: new Date(1980, 0, 1) });
}

function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, Uint8Array] => [
        file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
        readFileSync(file),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
