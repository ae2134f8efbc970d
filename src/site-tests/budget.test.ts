import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { BASE, readAtlas, readBuilt } from './built-site.ts';
import { readFacts, type PageFacts } from './page-facts.ts';

/** What a first round trip carries. */
const PAGE_BYTES = 14_336;
const SCRIPT_BYTES = 10_000;
/** The sheet for paper, which a browser fetches when nothing else waits. */
const PAPER_BYTES = 1_200;
/** The two actions that most other records are tied to. */
const ROOMIER: Record<string, number> = { '/shared-actions/3/': 18_432, '/shared-actions/4/': 15_360 };
/** These list as many records, parts or passages as there are. */
const UNLIMITED = ['theme', 'source', 'owner'];

/**
 * Pages of the explorer: with their styles compressed, and as the browser reads them. Each holds its drawing for three widths
 * and all of it as a table or list.
 */
const EXPLORER: Record<string, { compressed: number; raw: number }> = {
  '/explore/': { compressed: 38_500, raw: 216_000 },
  '/explore/structure/': { compressed: 107_000, raw: 762_000 },
  '/explore/owners/': { compressed: 28_000, raw: 180_000 },
  '/explore/documents/': { compressed: 32_000, raw: 257_000 },
  '/explore/training/': { compressed: 53_000, raw: 545_000 },
  '/explore/timeline/': { compressed: 72_000, raw: 426_000 },
  '/explore/figures/': { compressed: 47_000, raw: 366_000 },
};

const openTab = useBrowser();
const records = readAtlas().records.filter(({ kind }) => !UNLIMITED.includes(kind));
const pages = new Map<string, PageFacts>();
const explorerStyles = new Map<string, readonly string[]>();

beforeAll(async () => {
  const tab = await openTab();
  for (const { url } of records) pages.set(url, await readFacts(tab, readBuilt(url)));
  for (const url of Object.keys(EXPLORER))
    explorerStyles.set(url, (await readFacts(tab, readBuilt(url))).styleSheets);
});

test.for(Object.entries(EXPLORER))('%s stays as light as it is', ([url, { compressed, raw }]) => {
  const markup = readBuilt(url);
  expect(weighWithStyles(url, explorerStyles.get(url)!)).toBeLessThanOrEqual(compressed);
  expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(raw);
});

test(`the style sheet for paper fits into ${PAPER_BYTES} bytes`, () => {
  const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)" media="print">/.exec(readBuilt('/')) ?? [];
  expect(weigh(readBuilt(withoutBase(sheet)))).toBeLessThanOrEqual(PAPER_BYTES);
});

describe('what a record page weighs, compressed', () => {
  test(`markup and styles fit into ${PAGE_BYTES} bytes`, () => {
    const over = [...pages].flatMap(([url, { styleSheets }]) => {
      const weight = weighWithStyles(url, styleSheets);
      return weight > (ROOMIER[url] ?? PAGE_BYTES) ? [`${url}: ${weight}`] : [];
    });
    expect(over).toEqual([]);
  });

  test(`scripts, with what they import, fit into ${SCRIPT_BYTES} bytes`, () => {
    const over = [...pages].flatMap(([url, { scripts }]) => {
      const modules = new Set<string>();
      for (const script of scripts) addModules(withoutBase(script), modules);
      const weight = sum([...modules].map((module) => weigh(readBuilt(module))));
      return weight > SCRIPT_BYTES ? [`${url}: ${weight}`] : [];
    });
    expect(over).toEqual([]);
  });
});

/** Adds a module and all that it imports statically. */
function addModules(module: string, found: Set<string>): void {
  if (found.has(module)) return;
  found.add(module);
  for (const statement of ts.createSourceFile(module, readBuilt(module), ts.ScriptTarget.Latest).statements) {
    const imports = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const from = imports ? statement.moduleSpecifier : undefined;
    if (from && ts.isStringLiteral(from))
      addModules(new URL(from.text, `http://the-site${module}`).pathname, found);
  }
}

function weighWithStyles(url: string, styleSheets: readonly string[]): number {
  return weigh(readBuilt(url)) + sum(styleSheets.map((sheet) => weigh(readBuilt(withoutBase(sheet)))));
}

function withoutBase(address: string): string {
  return address.slice(BASE.length - 1);
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
