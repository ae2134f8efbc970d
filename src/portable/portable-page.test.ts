import { describe, expect, test } from 'vitest';
import { chooseEdition, modulesOf, portablePage } from './portable-page.ts';

describe('portablePage', () => {
  const page = (head: string) =>
    portablePage(`<html lang="en-GB"><head>${head}</head></html>`, 'a/b/index.html', '/x/');

  test('states the way to the folder’s top', () => {
    expect(page('')).toBe('<html data-root="../../" lang="en-GB"><head></head></html>');
    expect(portablePage('<html><p></p></html>', '404.html', '/')).toBe('<html data-root=""><p></p></html>');
  });

  test('a module becomes a classic script, once', () => {
    const module = '<script type="module" src="/x/_astro/a.js"></script>';
    expect(page(module + module)).toContain('<head><script defer src="../../_astro/a.js"></script></head>');
    expect(modulesOf(module + module)).toEqual(['/x/_astro/a.js', '/x/_astro/a.js']);
    expect(page('<script src="/x/asked.js"></script>')).toContain('<script src="../../asked.js"></script>');
    expect(() => page('<script type="module">alert(1)</script>')).toThrow(
      'a/b/index.html holds a module that is no file.',
    );
  });

  test.each(['manifest', 'search', 'modulepreload', 'apple-touch-icon'])('leaves out rel="%s"', (rel) => {
    expect(page(`<link rel="${rel}" href="/x/a"><link rel="icon" href="/x/b.svg">`)).toContain(
      '<head><link rel="icon" href="../../b.svg"></head>',
    );
  });

  test('the policy lets forms lead to files, and stays as strict as it was', () => {
    const policy = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
    expect(
      page(policy("default-src 'none';form-action 'self'; script-src 'self' 'sha256-a/b+c=';")),
    ).toContain(policy("default-src 'none';form-action 'self' file:; script-src 'self';"));
  });
});

describe('chooseEdition', () => {
  test.each([
    ['<i>a</i><p data-web-only>b</p><i>c</i>', '<i>a</i><i>c</i>'],
    ['<div class="k" data-web-only=""><div>a</div><div>b</div></div>c', 'c'],
    ['<p data-web-only>a</p>b<p data-web-only>c</p>', 'b'],
    ['<template data-folder-only><p>a</p></template>', '<p>a</p>'],
    ['<p data-web-only-not>a</p>', '<p data-web-only-not>a</p>'],
    ['<p>data-web-only</p>', '<p>data-web-only</p>'],
  ])('%s is %s', (html, kept) => {
    expect(chooseEdition(html)).toBe(kept);
  });

  test('an element that does not end is an error', () => {
    expect(() => chooseEdition('<p data-web-only>a')).toThrow('An element <p data-web-only> does not end.');
  });
});
