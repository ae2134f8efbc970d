import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleClassic, dataScripts } from './portable-scripts.ts';
import { writePortable, zipFiles } from './write-portable.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const PAGE = `<html><link rel="stylesheet" href="/x/a.css"><script type="module" src="/x/_astro/in.js"></script>
<a href="/x/data/records/term-a.json">JSON</a><a href="/x/data/atlas.json">All</a><a href="/x/offline/a.zip">Zip</a></html>`;
const SITE = {
  'index.html': PAGE,
  'a.css': 'p{background:url(f/p.svg)}',
  'f/p.svg': '<svg/>',
  'sw.js': 'worker',
  'manifest.webmanifest': '{}',
  'unnamed.png': 'nobody links to it',
  'offline/release.json': '{}',
  'offline/a.zip': 'zip',
  'data/atlas.json': '{ "records": [] }',
  'data/records/term-a.json': '{\n "id": "term-a"\n}\n',
  'search/records.json': '["<\\/script> \u2028 é"]',
  'search/words/0a.json': '{"a":1}',
  '_astro/in.js':
    'import{t as p}from"./preload-helper.Ab-1.js";globalThis.said=p(()=>import("./late.js"),["/x/_astro/late.js"]);',
  '_astro/late.js': 'export const late=import.meta.url+1;',
  '_astro/preload-helper.Ab-1.js': 'const a=()=>{throw Error("preloads")};export{a as t};',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-portable-'));
  for (const [path, text] of Object.entries(SITE)) {
    mkdirSync(join(folder, 'dist', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a module is bundled with what it imports late, and preloads nothing', async () => {
  const scripts = await bundleClassic(join(folder, 'dist'), ['_astro/in.js']);
  const scope: { document: object; said?: Promise<{ late: string }> } = {
    document: { baseURI: 'file:///a/' },
  };
  runInNewContext(scripts.get('_astro/in.js')!, scope);
  expect((await scope.said)?.late).toBe('file:///a/1');
});

test('JSON that scripts read is handed over whole, one script a folder', () => {
  const files = new Map(Object.entries(SITE).map(([path, text]) => [path, encode(text)]));
  const scripts = dataScripts(files);
  expect([...scripts.keys()].sort()).toEqual(['data/records/all.js', 'search/all.js', 'search/words/all.js']);
  const scope: { atlasFiles?: Record<string, unknown> } = {};
  for (const script of scripts.values()) runInNewContext(script, scope);
  expect(JSON.parse(JSON.stringify(scope.atlasFiles))).toEqual({
    'data/records/term-a.json': { id: 'term-a' },
    'search/records.json': ['</script> \u2028 é'],
    'search/words/0a.json': { a: 1 },
  });
});

describe('the folder', () => {
  test('holds every page, what a page names, and nothing of the installed edition', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/old.html'), 'of an older build');
    const files = await writePortable(join(folder, 'dist'), join(folder, 'out'), '/x/');
    expect([...files.keys()]).toEqual([
      '_astro/in.js',
      'a.css',
      'data/atlas.json',
      'data/records/all.js',
      'f/p.svg',
      'index.html',
      'search/all.js',
      'search/words/all.js',
    ]);
    const page = new TextDecoder().decode(files.get('index.html'));
    expect(page).toContain('<a href="data/atlas.json">JSON</a>');
  });

  test('is not written where a name could not stand on some disk', async () => {
    writeFileSync(join(folder, 'dist/aux.html'), '<html></html>');
    await expect(writePortable(join(folder, 'dist'), join(folder, 'out2'), '/x/')).rejects.toThrow(
      'The folder edition cannot be written:\naux.html: "aux.html" is a reserved name',
    );
  });
});

test('the same files give the same zip in every time zone, in one folder', () => {
  const zone = process.env.TZ;
  const files = (...paths: string[]) => new Map(paths.map((path) => [path, encode(path)]));
  try {
    const zips = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((TZ) => {
      process.env.TZ = TZ;
      return zipFiles(files('b/é.txt', 'a.txt'));
    });
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
    expect(zipFiles(files('a.txt', 'b/é.txt'))).toEqual(zips[0]);
    // Bytes 10 to 13 are the time and the date: midnight, and the first day of 1980.
    expect([...zips[0]!.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(Object.keys(unzipSync(zips[0]!))).toEqual([
      'integration-atlas/a.txt',
      'integration-atlas/b/é.txt',
    ]);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
