import { chooseEdition, modulesOf, portablePage } from './portable-page.ts';
import { changeAddresses } from './relative-links.ts';

/** A folder's files by path from its top. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What belongs to the installed edition, or to this one itself. */
const NEVER_HELD = /^sw\.js$|^offline\/(?:release\.json|packs\/)|\.(?:zip|pdf|webmanifest)$/;
/** A file a record would make the zip too big; the whole atlas as one file holds each of them. */
const RECORD_FILE = /^data\/records\/[^/]+\.json$/;
const INSTEAD_OF_RECORD_FILE = 'data/atlas.json';

interface PortablePages {
  /** Markup by path. */
  pages: Map<string, string>;
  /** Modules that the pages run. */
  modules: string[];
  /** Every other file that a page or a stylesheet names. */
  linked: string[];
}

/**
 * The pages of the folder edition, and what they need. Held is every page, and what some page names.
 * @param base the site's sub-path, which begins and ends with `/`
 */
export function portablePages(site: Files, base: string): PortablePages {
  const decoder = new TextDecoder();
  const pages = new Map<string, string>();
  const modules = new Set<string>();
  const linked = new Set<string>();
  const link = (path: string) => {
    if (!site.has(path) || path.endsWith('.html') || NEVER_HELD.test(path)) return;
    linked.add(path);
    if (path.endsWith('.css')) for (const named of namedIn(decoder.decode(site.get(path)), path)) link(named);
  };
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html')) continue;
    const html = chooseEdition(decoder.decode(bytes));
    for (const address of modulesOf(html)) modules.add(address.slice(base.length));
    const held = changeAddresses(html, base, (address) => {
      const [file = ''] = address.split(/[?#]/);
      return base + (RECORD_FILE.test(file) ? INSTEAD_OF_RECORD_FILE : address);
    });
    const page = portablePage(held, path, base);
    pages.set(path, page);
    for (const named of namedByPage(page, path)) link(named);
  }
  for (const module of modules) linked.delete(module);
  return { pages, modules: [...modules], linked: [...linked] };
}

function namedByPage(page: string, path: string): string[] {
  const addresses = [...page.matchAll(/\s(?:href|src)="([^"#?:]+)/g)];
  return addresses.map(([, address = '']) => resolve(address, path));
}

/** Files that a stylesheet names: fonts, pictures. Their addresses are relative already, or the test of the folder fails. */
function namedIn(css: string, path: string): string[] {
  const addresses = [...css.matchAll(/url\(["']?([^"')#:]+)/g)];
  return addresses.map(([, address = '']) => resolve(address, path));
}

/** The path that a relative address leads to. */
function resolve(address: string, from: string): string {
  return decodeURI(new URL(address, `file:///${from}`).pathname.slice(1));
}
