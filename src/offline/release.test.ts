import { expect, test } from 'vitest';
import { addressOfPath, contentType, findFile, isHeld, isRelease, type Release } from './release.ts';

const release: Release = {
  id: 'id',
  bytes: 4,
  files: {
    'index.html': ['a', 1],
    'owners/x/index.html': ['b', 1],
    '404.html': ['c', 1],
    'search/words.json': ['d', 1],
  },
  packs: [],
};

test.for([
  ['index.html', true],
  ['data/index.html', true],
  ['data/atlas.json', false],
  ['data/records/a.csv', false],
  ['offline/index.html', true],
  ['offline/integration-atlas.zip', false],
  ['offline/integration-atlas-handbook.pdf', false],
  ['offline/release.json', false],
  ['offline/packs/abc.json', false],
  ['sw.js', false],
  ['screenshots/wide.png', false],
  ['screenshot.png', false],
  ['icon-512.png', true],
] as const)('%s is kept: %s', ([path, held]) => {
  expect(isHeld(path)).toBe(held);
});

test.for([
  ['', { path: 'index.html' }],
  ['index.html', { path: 'index.html' }],
  ['owners/x/', { path: 'owners/x/index.html' }],
  ['owners/x', { slash: true }],
  ['search/words.json', { path: 'search/words.json' }],
  ['owners/', null],
  ['constructor', null],
] as const)('the address "%s" stands for %o', ([address, found]) => {
  expect(findFile(release, address)).toEqual(found);
});

test('a file is asked for as a server gives it', () => {
  expect(['index.html', 'a/index.html', 'a/myindex.html', 'x.css'].map(addressOfPath)).toEqual([
    '',
    'a/',
    'a/myindex.html',
    'x.css',
  ]);
});

test('types are told by the ending', () => {
  expect(contentType('a/index.html')).toBe('text/html; charset=utf-8');
  expect(contentType('no-ending')).toBe('application/octet-stream');
});

test.for([null, 'text', {}, { ...release, files: { 'a.css': 'hash' } }, { ...release, packs: [null] }])(
  'is no release: %o',
  (value) => {
    expect(isRelease(value)).toBe(false);
    expect(isRelease(release)).toBe(true);
  },
);
