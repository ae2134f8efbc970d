import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyProject } from '../../scripts/build-copy.ts';
import { DIST } from './built-site.ts';

let folder: string;

beforeAll(() => {
  folder = copyProject();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder with a hash of its bytes. */
function hashes(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        path.slice(root.length).replace(/^[\\/]/, ''),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('the same project built elsewhere', () => {
  test('gives the same bytes', async () => {
    const { exitCode, output } = await buildSite(folder);
    expect(exitCode, output).toBe(0);
    const [here, there] = [hashes(DIST), hashes(join(folder, 'dist'))];
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...there].filter(([path, hash]) => here.get(path) !== hash)).toEqual([]);
  }, 120_000);

  test('keeps to its sub-path, and leads on from a retired id', async () => {
    appendFileSync(join(folder, 'content/redirects.csv'), 'theme-old-name,theme-leadership\n');
    const settings = { SITE_URL: 'https://example.org', BASE_PATH: '/atlas/' };
    const { exitCode, output } = await buildSite(folder, settings);
    expect(exitCode, output).toBe(0);
    const pages = [...hashes(join(folder, 'dist')).keys()].filter((path) => path.endsWith('.html'));
    const astray = pages.flatMap((page) => {
      const html = readFileSync(join(folder, 'dist', page), 'utf8');
      const addresses = [...html.matchAll(/\s(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)];
      return addresses.filter(([, to = '']) => !to.startsWith('/atlas/')).map(([, to]) => `${page}: ${to}`);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(astray).toEqual([]);
    const action = readFileSync(join(folder, 'dist/shared-actions/7/index.html'), 'utf8');
    expect(action).toContain('<link rel="canonical" href="https://example.org/atlas/shared-actions/7/">');
    const moved = readFileSync(join(folder, 'dist/themes/old-name/index.html'), 'utf8');
    expect(moved).toContain('<meta http-equiv="refresh" content="0;url=/atlas/themes/leadership/">');
    expect(moved).toContain('<link rel="canonical" href="https://example.org/atlas/themes/leadership/">');
    expect(moved).toContain('http-equiv="content-security-policy"');
    const csv = readFileSync(join(folder, 'dist/data/records.csv'), 'utf8');
    expect(csv).toContain('https://example.org/atlas/shared-actions/7/');
  }, 120_000);
});
