import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { scriptOf } from '../browser/read-built-file.ts';

/**
 * Bundles modules of the built site into one classic script each, as pages opened from a disk need them.
 * @param dist the built site's folder
 * @param entries paths in it: `_astro/search.js`
 * @returns the scripts by the same paths
 * @throws Error where one of them cannot be read
 */
export async function bundleClassic(dist: string, entries: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(dist, entry)),
    entryNames: '[name]',
    outdir: join(dist, '_astro'),
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'import.meta.url': 'document.baseURI' },
    plugins: [WITHOUT_PRELOADING],
    logLevel: 'silent',
  });
  const textOf = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return new Map(entries.map((entry) => [entry, textOf.get(join(dist, entry)) ?? fail(entry)]));
}

function fail(entry: string): never {
  throw new Error(`${entry} was not bundled.`);
}

/** Vite's helper fetches ahead what a dynamic import will need; in a bundle that is there already. */
const WITHOUT_PRELOADING: Plugin = {
  name: 'without-preloading',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preload-helper\.[^\\/]*\.js$/ }, ({ path }) => {
      const [, name] = /export\{\w+ as (\w+)\}/.exec(readFileSync(path, 'utf8')) ?? [];
      if (!name) throw new Error(`${path} exports nothing that is known.`);
      return { contents: `export const ${name} = (load) => load();` };
    });
  },
};

/** Folders whose JSON is read by scripts: the search, and the records behind its answers. */
const READ_BY_SCRIPTS = /^(?:search|search\/words|search\/texts|data\/records)\/[^/]+\.json$/;

/** The JSON files that scripts read, as classic scripts that hand over their content by path: one for each folder. */
export function dataScripts(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const read = [...files].filter(([path]) => READ_BY_SCRIPTS.test(path));
  const groups = Map.groupBy(read, ([path]) => scriptOf(path));
  const decoder = new TextDecoder();
  return new Map(
    [...groups].map(([script, own]) => {
      const content = own.map(([path, bytes]) => [path, JSON.parse(decoder.decode(bytes)) as unknown]);
      const text = JSON.stringify(Object.fromEntries(content));
      return [script, `Object.assign(globalThis.atlasFiles??={},${text});\n`];
    }),
  );
}
