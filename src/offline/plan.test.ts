import { describe, expect, test } from 'vitest';
import { comparePages, dividePacks, planUpdate } from './plan.ts';
import type { Release } from './release.ts';

const text = (bytes: number) => ({ bytes, isText: true });

/** A release whose files weigh 100 bytes each, in packs of so many. */
function makeRelease(files: Record<string, string>, inPack: number): Release {
  const listed = Object.entries(files).map(([path, hash]) => [path, [hash, 100] as const] as const);
  const packs = Array.from({ length: Math.ceil(listed.length / inPack) }, (_, i) => ({
    name: `pack-${i}`,
    first: i * inPack,
    count: Math.min(inPack, listed.length - i * inPack),
  }));
  return { id: 'id', bytes: 100 * listed.length, files: Object.fromEntries(listed), packs };
}

const eight = Object.fromEntries([...'abcdefgh'].map((name) => [`${name}/index.html`, name]));

describe('packs', () => {
  test('hold neighbours, and what is no text parts them', () => {
    const files = [text(1), text(1), { bytes: 1, isText: false }, text(1)];
    expect(dividePacks(files)).toEqual([
      { first: 0, count: 2 },
      { first: 3, count: 1 },
    ]);
  });

  test('are limited in files and in bytes, and a heavy file has its own', () => {
    const counts = (files: readonly { bytes: number; isText: boolean }[]) =>
      dividePacks(files).map(({ count }) => count);
    expect(counts(Array.from({ length: 130 }, () => text(1)))).toEqual([64, 64, 2]);
    expect(counts([text(1_000_000), text(400_000), text(400_000), text(9_000_000), text(1)])).toEqual([
      2, 1, 1, 1,
    ]);
  });
});

describe('what an update fetches', () => {
  test('is all packs where nothing is held, and nothing where all is', () => {
    const release = makeRelease(eight, 4);
    const first = planUpdate(new Set(), release);
    expect(first.packs.map(({ name, wanted }) => [name, wanted.length])).toEqual([
      ['pack-0', 4],
      ['pack-1', 4],
    ]);
    expect([first.singles, first.bytes]).toEqual([[], 800]);
    expect(planUpdate(new Set('abcdefgh'), release)).toEqual({ packs: [], singles: [], bytes: 0 });
  });

  test('is a pack from half of it on, and single files below', () => {
    const release = makeRelease(eight, 4);
    const plan = planUpdate(new Set('acfgh'), release);
    expect(plan.packs.map(({ name, wanted }) => [name, wanted.map(({ hash }) => hash)])).toEqual([
      ['pack-0', ['b', 'd']],
    ]);
    expect(plan.singles).toEqual([{ path: 'e/index.html', hash: 'e', bytes: 100 }]);
    expect(plan.bytes).toBe(300);
  });

  test('is content that two files share only once', () => {
    const plan = planUpdate(new Set(), makeRelease({ 'a.css': 'same', 'b.css': 'same' }, 1));
    expect([...plan.packs, ...plan.singles]).toHaveLength(1);
  });

  test('is a file that is in no pack by itself', () => {
    const release = { ...makeRelease({ 'icon.png': 'i' }, 1), packs: [] };
    expect(planUpdate(new Set(), release).singles.map(({ path }) => path)).toEqual(['icon.png']);
  });
});

test('pages are compared by what they hold, other files not at all', () => {
  const before = makeRelease(
    { 'index.html': '1', 'a/index.html': '2', 'b/index.html': '3', 'x.css': '4' },
    4,
  );
  const after = makeRelease({ 'index.html': '9', 'a/index.html': '2', 'c/index.html': '3', 'x.css': '5' }, 4);
  expect(comparePages(before, after)).toEqual({ added: ['/c/'], changed: ['/'], removed: ['/b/'] });
});
