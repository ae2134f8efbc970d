import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileOf, siteAddress } from './site-address.ts';

afterEach(() => vi.unstubAllGlobals());

const inFolder = (root: string) => vi.stubGlobal('document', { documentElement: { dataset: { root } } });

test('on the web an address stands under the sub-path', () => {
  expect(siteAddress('/shared-actions/7/#7b')).toBe('/shared-actions/7/#7b');
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  expect(siteAddress('/search/?q=PCN')).toBe('/search/?q=PCN');
});

describe('in the folder edition', () => {
  test.each([
    ['../../', '/shared-actions/7/#7b', '../../shared-actions/7/index.html#7b'],
    ['../', '/search/?q=a/b', '../search/index.html?q=a/b'],
    ['', '/', 'index.html'],
    ['../', '/data/atlas.json', '../data/atlas.json'],
  ])('from a page with the top at "%s", %s is %s', (root, url, file) => {
    inFolder(root);
    expect(siteAddress(url)).toBe(file);
  });
});

test.each([
  ['', 'index.html'],
  ['#x', 'index.html#x'],
  ['a/', 'a/index.html'],
  ['a/?q=b/#c/', 'a/index.html?q=b/#c/'],
  ['a/b.csv', 'a/b.csv'],
  ['a/b.csv?c=/', 'a/b.csv?c=/'],
])('fileOf(%o) is %o', (address, file) => {
  expect(fileOf(address)).toBe(file);
});
