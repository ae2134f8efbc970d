import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planUpdate } from './plan.ts';
import { packPath, type PackTexts } from './release.ts';
import { writeRelease } from './write-release.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'a'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '<p>Zuhause – “home”</p>');
  writeFileSync(join(folder, 'a/index.html'), '<p>a</p>');
  writeFileSync(join(folder, 'icon.png'), new Uint8Array([0x89, 0x50, 0xff, 0xfe]));
  writeFileSync(join(folder, 'data/atlas.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const readAll = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]);

test('a second time gives the same bytes, in another folder, too', () => {
  const { id } = writeRelease(folder);
  const before = readAll(folder);
  const other = `${folder}-other`;
  cpSync(folder, other, { recursive: true });
  expect(writeRelease(`${other}/`).id).toBe(id);
  expect(readAll(other)).toEqual(before);
  rmSync(other, { recursive: true });
});

test('texts are in packs as they are, and what is no text is by itself', () => {
  const release = writeRelease(folder);
  expect(Object.keys(release.files)).toEqual(['a/index.html', 'icon.png', 'index.html']);
  const texts = release.packs.map(
    ({ name }) => (JSON.parse(readFileSync(join(folder, packPath(name)), 'utf8')) as PackTexts).files,
  );
  expect(Object.assign({}, ...texts)).toEqual({
    'a/index.html': '<p>a</p>',
    'index.html': '<p>Zuhause – “home”</p>',
  });
  // A pack of one file saves nothing.
  expect(planUpdate(new Set(), release).singles).toHaveLength(3);
});

test('a changed page makes another release, whose worker knows it, and older packs are gone', () => {
  const before = writeRelease(folder);
  writeFileSync(join(folder, 'a/index.html'), '<p>b</p>');
  const after = writeRelease(folder);
  expect(after.id).not.toBe(before.id);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain(after.id);
  expect(readdirSync(join(folder, 'offline/packs')).sort()).toEqual(
    after.packs.map(({ name }) => `${name}.json`).sort(),
  );
  const held = new Set(Object.values(before.files).map(([hash]) => hash));
  expect(planUpdate(held, after).singles.map(({ path }) => path)).toEqual(['a/index.html']);
});

test('what is left out of a release changes nothing in it', () => {
  const { id } = writeRelease(folder);
  writeFileSync(join(folder, 'data/atlas.json'), '{"more":1}');
  expect(writeRelease(folder).id).toBe(id);
});
