import { beforeAll, describe, expect, test } from 'vitest';
import { BASE, forwards, listFiles, listPages, readBuilt } from './built-site.ts';
import { useBrowser } from './browser.ts';
import { readFacts, type PageFacts } from './page-facts.ts';

const openTab = useBrowser();
const pages = new Map<string, PageFacts>();

beforeAll(async () => {
  const tab = await openTab();
  for (const url of listPages()) pages.set(url, await readFacts(tab, readBuilt(url)));
});

/** One line for each fault, so that a failure names every page at once. */
function faultsOf(check: (facts: PageFacts, url: string) => (string | false)[]): string[] {
  return [...pages].flatMap(([url, facts]) =>
    check(facts, url).flatMap((fault) => (fault === false ? [] : [`${url}: ${fault}`])),
  );
}

describe('every page of the built site', () => {
  test('every internal address and fragment resolves', () => {
    const files = new Set(listFiles());
    const targetOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);
    const check = (address: string, from: string): string | false => {
      const { origin, pathname, hash, protocol } = new URL(
        address,
        `http://the-site${BASE.slice(0, -1)}${from}`,
      );
      if (origin !== 'http://the-site')
        return !/^(?:https|mailto):$/.test(protocol) && `insecure address ${address}`;
      if (!pathname.startsWith(BASE)) return `${address} leaves the sub-path`;
      const path = decodeURI(pathname.slice(BASE.length - 1));
      if (!files.has(targetOf(path))) return `${address} leads to no file`;
      const target = pages.get(path);
      if (!hash || !target) return false;
      return (
        !target.ids.includes(decodeURIComponent(hash.slice(1))) &&
        `${address} leads to no such place in its page`
      );
    };
    expect(
      faultsOf(({ addresses }, url) => [...new Set(addresses)].map((address) => check(address, url))),
    ).toEqual([]);
  });

  test('ids are unique, and what points to an id finds it', () => {
    const faults = faultsOf(({ ids, idReferences }) => [
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two elements have the id ${id}`),
      ...idReferences.filter((id) => !ids.includes(id)).map((id) => `no element has the id ${id}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('nothing is inlined that the Content Security Policy refuses, and each page states the policy', () => {
    const faults = faultsOf(({ inlined, policy }) => [
      ...inlined.map((name) => `attribute ${name}`),
      !policy?.includes("default-src 'none'") && 'no policy',
      /unsafe-(?:inline|eval|hashes)/.test(policy ?? '') && `lax policy ${policy}`,
    ]);
    expect(faults).toEqual([]);
  });

  test('each page says its language, title, description and address, and has one main heading', () => {
    const faults = faultsOf(({ language, title, description, canonical, mainHeadings }, url) => [
      language !== 'en-GB' && `language ${language}`,
      !title.trim() && 'no title',
      !description?.trim() && 'no description',
      mainHeadings !== 1 && `${mainHeadings} main headings`,
      // The page for unknown addresses stands at all of them, and so has none of its own.
      url !== '/404.html' &&
        new URL(canonical ?? 'none:').pathname !== BASE.slice(0, -1) + url &&
        `canonical ${canonical}`,
    ]);
    expect(faults).toEqual([]);
  });

  test('no two pages have the same title', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    expect(faultsOf(({ title }) => [titles.indexOf(title) !== titles.lastIndexOf(title) && title])).toEqual(
      [],
    );
  });

  test('forwarding pages lead to pages that exist', () => {
    const targets = listFiles().filter((file) => file.endsWith('.html') && forwards(readBuilt(file)));
    const faults = targets.filter((file) => {
      const [, target = ''] = /url=([^"]+)"/i.exec(readBuilt(file)) ?? [];
      return !target.startsWith(BASE) || !pages.has(target.slice(BASE.length - 1));
    });
    expect(faults).toEqual([]);
  });
});
