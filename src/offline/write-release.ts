import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { dividePacks } from './plan.ts';
import { isHeld, listText, packPath, RELEASE_PATH, type Pack, type Release } from './release.ts';

const WORKER = fileURLToPath(new URL('./worker/worker.ts', import.meta.url));

/**
 * Writes what a device needs to keep a built site: `offline/release.json`, `offline/packs/` and `sw.js`.
 * What was written before is replaced; the same site gives the same bytes.
 */
export function writeRelease(dist: string): Release {
  const listed = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .filter(isHeld)
    .sort()
    .map((path) => {
      const content = readFileSync(join(dist, path));
      return { path, hash: hashOf(content), bytes: content.length, text: readText(content) };
    });
  const files = Object.fromEntries(listed.map(({ path, hash, bytes }) => [path, [hash, bytes] as const]));

  rmSync(join(dist, dirname(packPath(''))), { recursive: true, force: true });
  mkdirSync(join(dist, dirname(packPath(''))), { recursive: true });
  const divided = dividePacks(listed.map(({ bytes, text }) => ({ bytes, isText: text !== null })));
  const packs = divided.map(({ first, count }): Pack => {
    const texts = listed.slice(first, first + count).map(({ path, text }) => [path, text] as const);
    const content = JSON.stringify({ files: Object.fromEntries(texts) });
    const name = hashOf(content);
    writeFileSync(join(dist, packPath(name)), content);
    return { name, first, count };
  });

  const bytes = listed.reduce((sum, file) => sum + file.bytes, 0);
  const release: Release = { id: hashOf(listText(files)), bytes, files, packs };
  writeFileSync(join(dist, RELEASE_PATH), JSON.stringify(release));
  writeFileSync(join(dist, 'sw.js'), bundleWorker(release.id));
  return release;
}

/** The worker as one classic script that knows its release. */
function bundleWorker(id: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [WORKER],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { RELEASE_ID: JSON.stringify(id) },
    // The settings of the folder that the build runs in are not to change it.
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]!.contents;
}

/** The first 72 bits of SHA-256, as 12 characters that an address can hold. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

/** The text that bytes stand for, or null where they are none. */
function readText(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}
