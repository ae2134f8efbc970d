import { expect, test } from 'vitest';
import { fillDownloads } from './fill-downloads.ts';

const EMPTY =
  '<main><p data-download="folder" hidden></p><ol><li>Unpack</li></ol><p data-download="handbook" hidden></p></main>';
const FOLDER = { href: '/atlas/offline/integration-atlas.zip', bytes: 7_234_567, sha256: 'ab12' };
const HANDBOOK = { href: '/atlas/offline/handbook.pdf', bytes: 6_300_000, sha256: 'cd34', pages: 512 };

test('a file is offered with its address, size and checksum, and the other place stays as it is', () => {
  expect(fillDownloads(EMPTY, { folder: FOLDER })).toBe(
    '<main><p data-download="folder"><a href="/atlas/offline/integration-atlas.zip" download>Download the folder</a> (zip, 7.2 MB)<br><span class="small">SHA-256 <code>ab12</code></span></p><ol><li>Unpack</li></ol><p data-download="handbook" hidden></p></main>',
  );
  expect(fillDownloads(EMPTY, { handbook: HANDBOOK })).toContain(
    'Download the handbook</a> (PDF, 512 pages, 6.3 MB)',
  );
});

test('filled again, it says the same; filled with another file, only that', () => {
  const both = fillDownloads(EMPTY, { folder: FOLDER, handbook: HANDBOOK });
  expect(fillDownloads(both, { folder: FOLDER, handbook: HANDBOOK })).toBe(both);
  expect(fillDownloads(both, {})).toBe(both);
  const next = fillDownloads(both, { folder: { ...FOLDER, sha256: '$&ef' } });
  expect(next).toContain('<code>$&ef</code>');
  expect(next).not.toContain('ab12');
  expect(next).toContain('cd34');
});

test('what is no longer there is no longer offered', () => {
  const both = fillDownloads(EMPTY, { folder: FOLDER, handbook: HANDBOOK });
  expect(fillDownloads(both, { folder: null, handbook: null })).toBe(EMPTY);
});

test('a page without a place for it is an error', () => {
  expect(() => fillDownloads('<main></main>', { folder: FOLDER })).toThrow('data-download="folder"');
});
