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

/** Pages of every kind of record: the shortest, the longest and the one between; and every page that is no record. */
export function samplePages(): string[] {
  const records = readAtlas().records.map(({ url }) => url);
  const others = listPages().filter((url) => !records.includes(url));
  const segments = new Set(records.map((url) => url.split('/')[1]));
  const samples = [...segments].flatMap((segment) => {
    const own = records
      .filter((url) => url.split('/')[1] === segment)
      .map((url) => ({ url, size: readBuilt(url).length }))
      .sort((a, b) => a.size - b.size)
      .map(({ url }) => url);
    return [...new Set([own[0], own[Math.floor(own.length / 2)], own.at(-1)])].filter(
      (url) => url !== undefined,
    );
  });
  return [...others, ...samples];
}
