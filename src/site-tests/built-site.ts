import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordJson } from '../exports/record-json.ts';
import type { Relation } from '../model/atlas.ts';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The sub-path that the site was built for; begins and ends with `/`. */
export const BASE = `${process.env.BASE_PATH ?? '/'}/`.replace(/\/+$/, '/');

/** Every file of the built site, as its address without the base path: `/data/atlas.json`. */
export function listFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/')}`)
    .sort();
}

/** Every page as its address without the base path: `/shared-actions/7/`, `/404.html`. Forwarding pages are left out. */
export function listPages(): string[] {
  return listFiles()
    .filter((file) => file.endsWith('.html') && !forwards(readBuilt(file)))
    .map((file) => file.replace(/\/index\.html$/, '/'));
}

/** A page at the address of a retired id only sends the reader on. */
export function forwards(html: string): boolean {
  return /<meta http-equiv="refresh"/i.test(html);
}

/** The text of the file that an address stands for. */
export function readBuilt(url: string): string {
  return readFileSync(join(DIST, url.endsWith('/') ? `${url}index.html` : url), 'utf8');
}

export interface PublishedAtlas {
  records: readonly RecordJson[];
  relations: readonly Relation[];
}

export function readAtlas(): PublishedAtlas {
  return JSON.parse(readBuilt('/data/atlas.json')) as PublishedAtlas;
}

/** Pages of one folder are of one kind from this many on. */
const ALIKE = 12;

/**
 * Every page that is like no other, and of those that are of one kind (records, and lists that one page of code writes)
 * so many, from the longest to the shortest.
 */
export function samplePages(ofEachKind = 3): string[] {
  const records = readAtlas().records.map(({ url }) => url);
  const others = listPages().filter((url) => !records.includes(url));
  const inFolders = Map.groupBy([...records, ...others], (url) => url.replace(/[^/]+\/$/, ''));
  return [...inFolders].flatMap(([folder, urls]) => {
    const areOfOneKind = urls.length >= ALIKE || urls.some((url) => records.includes(url));
    if (folder === '/' || !areOfOneKind) return urls;
    const own = urls
      .map((url) => ({ url, size: readBuilt(url).length }))
      .sort((a, b) => b.size - a.size)
      .map(({ url }) => url);
    const step = (own.length - 1) / Math.max(1, ofEachKind - 1);
    const picked = Array.from({ length: ofEachKind }, (_, i) => own[Math.round(i * step)]);
    return [...new Set(picked)].filter((url) => url !== undefined);
  });
}
