import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from './built-site.ts';

/** The folder edition as the build wrote it. */
export const PORTABLE = DIST.replace(/[\\/]$/, '-portable');

/** The folder edition as somebody may have it, in a folder with spaces and letters beyond ASCII that the caller removes. */
export function copyPortable(): { folder: string; addressOf: (address: string) => string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'Trainee’s atlas – Größe ü 100%');
  cpSync(PORTABLE, folder, { recursive: true });
  const top = pathToFileURL(folder).href;
  return { folder, addressOf: (address) => `${top}/${address}` };
}

/** Paths of all files below a folder, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The markup of every page by its path. */
export function readPages(folder: string): Map<string, string> {
  const paths = filesBelow(folder).filter((path) => path.endsWith('.html'));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A diagram’s page, one of its lists, and what the address calls the choice. */
export const CHOICES = [
  ['explore/index.html', '[data-levels-focus]'],
  ['explore/structure/index.html', '[data-structure-select=body]'],
  ['explore/owners/index.html', '[data-matrix-source]'],
  ['explore/documents/index.html', '[data-matrix-strength]'],
  ['explore/training/index.html', '[data-training-focus]'],
  ['explore/timeline/index.html', '[data-time-item]'],
  ['explore/figures/index.html', '[data-charts-theme]'],
] as const;
