import { expect, test } from 'vitest';
import { findUnsafeNames } from './file-names.ts';

test.each([
  ['con/index.html', 'a reserved name'],
  ['a/NUL', 'a reserved name'],
  ['a/aux.txt', 'a reserved name'],
  ['com1/index.html', 'a reserved name'],
  ['a/b:c.html', 'a forbidden character'],
  ['a/b?.html', 'a forbidden character'],
  ['a/b\u0001.html', 'a forbidden character'],
  ['a./b.html', 'ends in a dot or space'],
  ['a/b ', 'ends in a dot or space'],
  ['a//b', 'is empty'],
  [`${'a/'.repeat(88)}b.html`, 'is 200 characters long'],
])('refuses %s: %s', (path, fault) => {
  expect(findUnsafeNames([path])).toEqual([expect.stringContaining(fault)]);
});

test('refuses names and folders that differ by case alone', () => {
  expect(findUnsafeNames(['a/b.html', 'a/B.html', 'A/c.html'])).toEqual([
    'a/B.html: differs from a/b.html by case alone',
    'A/c.html: differs from a by case alone',
  ]);
});

test('lets names stand that only look like these', () => {
  const long = `${'a/'.repeat(88)}b.htm`;
  expect(
    findUnsafeNames(['icon.svg', 'conditions/index.html', 'com/1.html', '_astro/a..b.js', long]),
  ).toEqual([]);
});
