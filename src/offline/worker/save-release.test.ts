import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { listText, packPath, RELEASE_PATH, type Release } from '../release.ts';
import { connect } from './fetch-file.ts';
import { openHeldFiles, type HeldFiles } from './held-files.ts';
import { memoryCaches } from './memory-caches.ts';
import { openRecords, type Records } from './records.ts';
import { saveRelease } from './save-release.ts';
import { dropReleases, dropStrays } from './tidy.ts';

const SCOPE = 'https://example.org/atlas/';
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** A release in one pack, and what a server answers for it, by address without the base path. */
function publish(texts: Record<string, string>): { release: Release; answers: Map<string, string> } {
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, [hashOf(text), Buffer.byteLength(text)] as const]),
  );
  const packs = [{ name: 'pack', first: 0, count: Object.keys(texts).length }];
  const release = { id: hashOf(listText(files)), bytes: 0, files, packs };
  const answers = new Map(
    Object.entries(texts).map(([path, text]) => [path.replace(/(^|\/)index\.html$/, '$1'), text]),
  );
  answers.set(RELEASE_PATH, JSON.stringify(release));
  answers.set(packPath('pack'), JSON.stringify({ files: texts }));
  return { release, answers };
}

const TEXTS = { 'index.html': 'home', 'a/index.html': 'a page', 'b/index.html': 'b page', 'x.css': 'p {}' };
const first = publish(TEXTS);
const second = publish({ ...TEXTS, 'a/index.html': 'a later page' });

let caches: CacheStorage;
let files: HeldFiles;
let records: Records;
let answers: Map<string, string>;
let asked: string[];
let reports: [number, number][];

beforeEach(() => {
  caches = memoryCaches();
  files = openHeldFiles(caches, SCOPE);
  records = openRecords(caches, SCOPE);
  answers = new Map(first.answers);
  asked = [];
  reports = [];
});

function save({ id }: Release, check = false) {
  const fetchFrom = (input: unknown) => {
    const address = String(input).slice(SCOPE.length);
    asked.push(address);
    const text = answers.get(address);
    if (text === 'cut') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(text ?? 'Not here', { status: text === undefined ? 404 : 200 }));
  };
  const server = connect(fetchFrom as typeof fetch, SCOPE);
  const report = (done: number, total: number) => void reports.push([done, total]);
  return saveRelease(id, { files, records, server, report, now: () => '2026-01-01T00:00:00.000Z' }, check);
}

const textOf = async (hash: string) => {
  const bytes = await files.read(hash);
  return bytes && new TextDecoder().decode(bytes);
};

describe('a release', () => {
  test('is kept whole, with progress in bytes', async () => {
    const kept = await save(first.release);
    expect(kept).toEqual({ release: first.release, savedAt: '2026-01-01T00:00:00.000Z' });
    expect(asked).toEqual([RELEASE_PATH, packPath('pack')]);
    for (const [path, text] of Object.entries(TEXTS))
      expect(await textOf(first.release.files[path]![0])).toBe(text);
    expect(reports).toEqual([
      [0, 20],
      [20, 20],
    ]);
    expect(await records.releases()).toEqual([first.release.id]);
  });

  test('after another costs only what changed, and the other stays', async () => {
    await save(first.release);
    answers = second.answers;
    asked = [];
    await save(second.release);
    expect(asked).toEqual([RELEASE_PATH, 'a/']);
    expect(await textOf(first.release.files['a/index.html']![0])).toBe('a page');
    expect(await textOf(second.release.files['a/index.html']![0])).toBe('a later page');
  });

  test('that is already kept costs nothing', async () => {
    await save(first.release);
    asked = [];
    await save(first.release);
    expect(asked).toEqual([]);
  });

  test.for([
    ['network', RELEASE_PATH, 'cut'],
    ['changed', RELEASE_PATH, '<title>Sign in</title>'],
    ['changed', RELEASE_PATH, second.answers.get(RELEASE_PATH)!],
    ['changed', RELEASE_PATH, first.answers.get(RELEASE_PATH)!.replace('x.css', 'y.css')],
    ['server', RELEASE_PATH, undefined],
    ['network', packPath('pack'), 'cut'],
    ['changed', packPath('pack'), '<title>Sign in</title>'],
    ['changed', packPath('pack'), second.answers.get(packPath('pack'))!],
    ['server', packPath('pack'), undefined],
  ] as const)('is not kept in part: %s, with %s', async ([reason, address, answer]) => {
    if (answer === undefined) answers.delete(address);
    else answers.set(address, answer);
    await expect(save(first.release)).rejects.toMatchObject({ reason });
    expect(await records.releases()).toEqual([]);
    expect(await files.list()).toEqual(new Set());
  });

  test('that storage has no room for leaves nothing of itself', async () => {
    await save(first.release);
    const before = await files.list();
    const later = publish({ ...TEXTS, 'a/index.html': 'later', 'b/index.html': 'later, too' });
    answers = later.answers;
    let puts = 0;
    const open = async (name: string) => {
      const cache = await caches.open(name);
      return {
        ...cache,
        put: (url: string, response: Response) => (++puts > 1 ? full() : cache.put(url, response)),
      };
    };
    files = openHeldFiles({ open } as unknown as CacheStorage, SCOPE);
    await expect(save(later.release)).rejects.toMatchObject({ reason: 'storage-full' });
    expect(await files.list()).toEqual(before);
  });

  test('with a damaged or lost file is made whole by a check alone', async () => {
    await save(first.release);
    const [damaged] = first.release.files['a/index.html']!;
    await files.keep(damaged, new TextEncoder().encode('something else'), 'text/html');
    expect(await files.read(damaged)).toBeNull();
    asked = [];
    await save(first.release);
    expect(asked).toEqual([]);
    await save(first.release, true);
    expect(asked).toEqual(['a/']);
    expect(await textOf(damaged)).toBe('a page');
  });
});

function full(): Promise<never> {
  return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
}

describe('what nobody needs', () => {
  test('is dropped with its release, but not what others name', async () => {
    await save(first.release);
    answers = second.answers;
    await save(second.release);
    await dropReleases(records, files, new Set([second.release.id]));
    expect(await records.releases()).toEqual([second.release.id]);
    expect(await files.list()).toEqual(new Set(Object.values(second.release.files).map(([hash]) => hash)));
  });

  test('is what no release names, and what cannot be read', async () => {
    await save(first.release);
    await files.keep('stray', new Uint8Array(1), 'text/plain');
    const cache = await caches.open('atlas-releases');
    await cache.put(`${SCOPE}offline/held/release/old`, new Response('no JSON'));
    await dropStrays(records, files);
    expect(await records.releases()).toEqual([first.release.id]);
    expect((await files.list()).size).toBe(4);
  });

  test('is never another site’s of the same origin', async () => {
    const other = openHeldFiles(caches, 'https://example.org/');
    await other.keep('theirs', new Uint8Array(1), 'text/plain');
    await save(first.release);
    await dropStrays(records, files);
    expect(await other.list()).toEqual(new Set(['theirs']));
    expect(await files.list()).not.toContain('theirs');
  });
});
