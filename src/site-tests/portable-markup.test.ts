import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, listFiles, readBuilt } from './built-site.ts';
import { filesBelow, PORTABLE, readPages } from './portable-folder.ts';

// What can be told of the folder edition from the disk, of every page and file.

const MOST = 8e6;
let pages: Map<string, string>;
let files: Set<string>;
beforeAll(() => {
  pages = readPages(PORTABLE);
  files = new Set(filesBelow(PORTABLE));
});

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function attributesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => plain(value));
}

function faultsOf(check: (html: string, path: string) => string[]): string[] {
  return [...pages].flatMap(([path, html]) => check(html, path).map((fault) => `${path}: ${fault}`));
}

describe('every page of the folder', () => {
  test('is there, with the ways of no server', () => {
    const built = listFiles().filter((file) => file.endsWith('.html'));
    expect([...pages.keys()].map((path) => `/${path}`)).toEqual(built);
    const faults = faultsOf((html, path) => [
      ...(html.match(/<script[^>]*type="module"|rel="(?:manifest|search|modulepreload)"/g) ?? []),
      ...((/<html[^>]*>/
        .exec(html)?.[0]
        .includes(`data-root="${'../'.repeat(path.split('/').length - 1)}"`) ?? true)
        ? []
        : ['says wrongly where the top is']),
      ...(html.includes("form-action 'self' file:") ? [] : ['lets no form lead to a file']),
      // Whatever attribute it is: what begins at the root leads out of the folder.
      ...(html.match(/\s[\w:-]+="\/[^"]+"/g) ?? []),
    ]);
    expect(faults).toEqual([]);
  });

  test('every address leads to a file, and every fragment to a place in it', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributesOf(html, 'id'))]));
    let checked = 0;
    const check = (address: string, from: string): string[] => {
      if (/^(?:https:|mailto:|data:)/.test(address)) return [];
      checked++;
      const { protocol, pathname, hash } = new URL(address, `file:///top/${from}`);
      const path = decodeURIComponent(pathname).replace(/^\/top\//, '');
      if (protocol !== 'file:' || !files.has(path)) return [`${address} leads to no file`];
      const known = ids.get(path);
      const isThere = !hash || !known || known.has(decodeURIComponent(hash.slice(1)));
      return isThere ? [] : [`${address} leads to no such place in its page`];
    };
    const faults = faultsOf((html, path) => {
      const body = html.replace(/<link rel="canonical"[^>]*>/, '');
      const found = ['href', 'xlink:href', 'src', 'action', 'data-url'].flatMap((name) =>
        attributesOf(body, name),
      );
      return [...new Set(found)].flatMap((address) => check(address, path));
    });
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(20_000);
  });

  test('says what the page of the site says', () => {
    const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const isOneOfTwo = (html: string) => /data-(?:web|folder)-only/.test(html);
    const built = [...pages.keys()].map((path) => [path, readBuilt(`/${path}`)] as const);
    const other = built.filter(
      ([path, html]) => !isOneOfTwo(html) && textOf(html) !== textOf(pages.get(path)!),
    );
    expect(other.map(([path]) => path)).toEqual([]);
    expect(pages.get('data/index.html')).toContain('This folder leaves those out');
    expect(pages.get('data/index.html')).not.toContain('a file of its own, with its relations');
  });
});

describe('the files of the folder', () => {
  test('none belongs to the installed edition', () => {
    const astray = [...files].filter((path) =>
      /^sw\.js$|^offline\/(?!.*index\.html$)|\.(?:webmanifest|zip|pdf|json)$/.test(path),
    );
    expect(astray).toEqual(['data/atlas.json', 'data/atlas.schema.json']);
  });

  test('scripts hand over all that the site’s scripts read, unchanged', () => {
    const scope: { atlasFiles?: Record<string, unknown> } = {};
    for (const path of files)
      if (path.endsWith('/all.js')) runInNewContext(readFileSync(join(PORTABLE, path), 'utf8'), scope);
    const read = listFiles().filter((file) => /^\/(?:search|data\/records)\/.*\.json$/.test(file));
    const held = scope.atlasFiles ?? {};
    expect(Object.keys(held).length).toBe(read.length);
    const other = read.filter(
      (file) => JSON.stringify(held[file.slice(1)]) !== JSON.stringify(JSON.parse(readBuilt(file))),
    );
    expect(other).toEqual([]);
  });

  test('are those of the zip, which the site offers and which is small enough', () => {
    const zip = readFileSync(`${PORTABLE}.zip`);
    expect(readFileSync(join(DIST, 'offline/integration-atlas.zip')).equals(zip)).toBe(true);
    expect(zip.length).toBeLessThanOrEqual(MOST);
    const held = unzipSync(zip);
    expect(Object.keys(held).sort()).toEqual([...files].map((path) => `integration-atlas/${path}`).sort());
    for (const path of ['index.html', 'search/all.js', 'icon.svg'])
      expect(readFileSync(join(PORTABLE, path)).equals(held[`integration-atlas/${path}`]!)).toBe(true);
    const bytes = Object.values(held).reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBe([...files].reduce((sum, path) => sum + statSync(join(PORTABLE, path)).size, 0));
  });
});
