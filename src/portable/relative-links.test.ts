import { expect, test } from 'vitest';
import { toRelative, wayUp } from './relative-links.ts';

const HERE = 'shared-actions/7/index.html';

test.each([
  ['/', 'href="/"', 'href="../../index.html"'],
  ['/', 'href="/themes/"', 'href="../../themes/index.html"'],
  ['/', 'href="/shared-actions/8/#8b"', 'href="../8/index.html#8b"'],
  ['/', 'href="/shared-actions/7/#7b"', 'href="index.html#7b"'],
  ['/', 'href="/search/?q=a/b&amp;c=/d/#e"', 'href="../../search/index.html?q=a/b&amp;c=/d/#e"'],
  ['/', 'src="/icon.svg"', 'src="../../icon.svg"'],
  ['/', 'action="/search/"', 'action="../../search/index.html"'],
  ['/', 'data-url="/themes/x/"', 'data-url="../../themes/x/index.html"'],
  ['/', 'data-own="/offline/not-held/"', 'data-own="../../offline/not-held/index.html"'],
  ['/', 'xlink:href="/themes/x/"', 'xlink:href="../../themes/x/index.html"'],
  ['/atlas/', 'href="/atlas/data/atlas.json"', 'href="../../data/atlas.json"'],
  ['/atlas/', 'href="/atlas"', 'href="../../index.html"'],
  // What is none of the site's addresses stays.
  ['/', 'href="#7b"', 'href="#7b"'],
  ['/', 'href="?source=a"', 'href="?source=a"'],
  ['/', 'href="https://example.org/"', 'href="https://example.org/"'],
  ['/', 'href="//example.org/"', 'href="//example.org/"'],
  ['/', 'placeholder="/"', 'placeholder="/"'],
  ['/atlas/', 'href="/other/"', 'href="/other/"'],
])('under %s, %s becomes %s', (base, before, after) => {
  expect(toRelative(`<a class="x" ${before} title="a > b">/themes/</a>`, HERE, base)).toBe(
    `<a class="x" ${after} title="a > b">/themes/</a>`,
  );
});

test('what a text says is no address', () => {
  const text = '<p>href="/themes/" is said</p>';
  expect(toRelative(text, HERE, '/')).toBe(text);
});

test('a forwarding page leads on to a file', () => {
  expect(
    toRelative('<meta http-equiv="refresh" content="0;url=/x/themes/a/">', 'themes/old/index.html', '/x/'),
  ).toBe('<meta http-equiv="refresh" content="0;url=../a/index.html">');
});

test('a page named like the folder it leads from is told from it', () => {
  expect(toRelative('<a href="/a/">', 'a/a/index.html', '/')).toBe('<a href="../index.html">');
  expect(toRelative('<a href="/a/a/a/">', 'a/a/index.html', '/')).toBe('<a href="a/index.html">');
});

test.each([
  ['404.html', ''],
  ['a/index.html', '../'],
  ['a/b/index.html', '../../'],
])('from %s the top is at "%s"', (path, way) => {
  expect(wayUp(path)).toBe(way);
});
