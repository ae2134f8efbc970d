import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillDownloads, type Download } from './fill-downloads.ts';

const PAGE = 'offline/index.html';
const FOLDER = 'offline/integration-atlas.zip';
export const HANDBOOK = 'offline/integration-atlas-handbook.pdf';

/**
 * Lets the page about offline use offer those of its files that stand in the built site, with size and checksum.
 * @param base the site's sub-path, which begins and ends with `/`
 * @param handbookPages how many the handbook has, where it has been made
 */
export function offerDownloads(dist: string, base: string, handbookPages?: number): void {
  const page = join(dist, PAGE);
  const handbook = handbookPages === undefined ? null : describe(dist, base, HANDBOOK);
  const downloads = {
    folder: describe(dist, base, FOLDER),
    handbook: handbook && { ...handbook, pages: handbookPages! },
  };
  writeFileSync(page, fillDownloads(readFileSync(page, 'utf8'), downloads));
}

function describe(dist: string, base: string, path: string): Download | null {
  const file = join(dist, path);
  if (!existsSync(file)) return null;
  const content = readFileSync(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { href: base + path, bytes: content.length, sha256 };
}
