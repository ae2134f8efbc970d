import { toRelative, wayUp } from './relative-links.ts';

/** What links a page to the web's ways of keeping and finding it. */
const LEFT_OUT = /<link\s[^>]*rel="(?:manifest|search|modulepreload|apple-touch-icon)"[^>]*>/g;
const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;

/**
 * What the folder edition's copy of a page says otherwise: elements marked `data-web-only` go, with all in them, and what
 * a `<template data-folder-only>` holds comes into the page.
 */
export function chooseEdition(html: string): string {
  return takeOut(html, 'data-web-only').replace(
    /<template data-folder-only(?:="")?>([\s\S]*?)<\/template>/g,
    '$1',
  );
}

/**
 * A page of the built site as a page of the folder edition: relative addresses, classic scripts, a policy that lets forms
 * lead to files, and in `data-root` the way to the folder's top, by which scripts know where they are.
 * @param path where it stands in the folder
 * @param base the site's sub-path, which begins and ends with `/`
 * @throws Error where a module stands in the page itself
 */
export function portablePage(html: string, path: string, base: string): string {
  const seen = new Set<string>();
  // A module runs once, however often a page names it; a classic script would run each time.
  const asClassic = (_tag: string, src: string) => {
    if (seen.has(src)) return '';
    seen.add(src);
    return `<script defer src="${src}"></script>`;
  };
  const page = toRelative(html.replace(LEFT_OUT, '').replace(MODULE, asClassic), path, base)
    .replace(/<html(?=[\s>])/, `<html data-root="${wayUp(path)}"`)
    .replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, changePolicy);
  if (/<script[^>]*type="module"/.test(page)) throw new Error(`${path} holds a module that is no file.`);
  return page;
}

/** The modules that a page runs, as addresses. */
export function modulesOf(html: string): string[] {
  return [...html.matchAll(MODULE)].map(([, src = '']) => src);
}

function changePolicy(_whole: string, before: string, policy: string): string {
  return (
    before +
    policy
      // Firefox takes no file for 'self' where a form leads to it.
      .replace("form-action 'self'", "form-action 'self' file:")
      // Nothing stands in the pages that would need them, and they are a third of what a short page weighs.
      .replaceAll(/ 'sha256-[^']*'/g, '')
  );
}

/** The markup without the elements that have an attribute, each with all in it. */
function takeOut(html: string, attribute: string): string {
  const found = new RegExp(`<([a-z][a-z0-9-]*)(?=\\s)[^>]*\\s${attribute}(?=[\\s=>])[^>]*>`).exec(html);
  if (!found) return html;
  const [{ length }, name] = found;
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g');
  tags.lastIndex = found.index + length;
  for (let depth = 1; depth > 0;) {
    const tag = tags.exec(html);
    if (!tag) throw new Error(`An element <${name} ${attribute}> does not end.`);
    depth += tag[1] ? -1 : 1;
  }
  return takeOut(html.slice(0, found.index) + html.slice(tags.lastIndex), attribute);
}
