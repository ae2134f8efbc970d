import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';
import { printHandbook } from '../../scripts/print-handbook.ts';
import { openPdf, readDestinations } from '../handbook/read-destinations.ts';
import { addressOf, useBrowser } from './browser.ts';
import { BASE, DIST } from './built-site.ts';

const openTab = useBrowser();

/** A page of each sort, with how many sheets it takes at most. */
const PAGES: [string, number][] = [
  ['/', 6],
  ['/shared-actions/7/', 8],
  ['/structures/primary-care-network/', 7],
  ['/figures/additional-roles-in-post/', 3],
  ['/about/', 3],
  ['/browse/', 4],
  ['/explore/training/', 4],
  ['/search/?q=estates', 12],
];

test.for(PAGES)('%s on paper has its text and nothing to press', async ([url, most]) => {
  const page = await openTab({ colorScheme: 'dark' });
  await page.goto(addressOf(url));
  if (url.startsWith('/search/')) await page.locator('#results li').first().waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate(lookOnPaper);
  expect(seen.controls).toEqual([]);
  expect(seen.folded).toEqual([]);
  expect(seen.unaddressed).toEqual([]);
  expect(seen.ground).toBe('rgb(255, 255, 255)');
  expect(seen.address).toContain(url.replace(/\?.*/, ''));
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await openPdf(await page.pdf({ format }));
    expect(pdf.getPageCount()).toBeGreaterThan(0);
    expect(pdf.getPageCount(), format).toBeLessThanOrEqual(most);
  }
  await page.context().close();
});

// Runs in the browser, so it can reach nothing outside itself.
function lookOnPaper() {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element: Element) =>
    `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const after = (element: Element) => getComputedStyle(element, '::after').content;
  const isBare = (element: Element) => getComputedStyle(element).borderTopWidth === '0px';
  return {
    // The words of a filter stand on a button, which on paper is bare.
    controls: all('nav:not(.in-place), input, select, button')
      .filter((element) => isSeen(element) && !(element.matches('.chips button') && isBare(element)))
      .map(name),
    folded: all('main details:not(.contents, .facets, .tools)')
      .filter((element) => isSeen(element))
      .flatMap((element) => [...element.children].filter(({ localName }) => localName !== 'summary'))
      .filter((element) => !element.matches('.screen, nav') && !isSeen(element))
      .map(name),
    unaddressed: all("main a[href^='http']:not(svg a)")
      .filter((element) => isSeen(element) && !after(element).includes('http'))
      .map(name),
    ground: getComputedStyle(document.documentElement).backgroundColor,
    address: getComputedStyle(document.querySelector("link[rel='canonical']") as Element, '::after').content,
  };
}

describe('a handbook of a few records', () => {
  const WANTED = /^\/(?:shared-actions\/\d|owners\/[hn]|glossary\/n|figures\/a|sources)/;

  test('is tagged, has bookmarks, and its contents name the pages of their places', async () => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    const { bytes, pages, numbers } = await printHandbook(browser, DIST, BASE, ({ url }) => WANTED.test(url));
    await browser.close();
    const pdf = await openPdf(bytes);
    expect(pages).toBe(pdf.getPageCount());
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(pdf.getTitle()).toBe('Integration Atlas');
    expect(pdf.getCreationDate()).toBeUndefined();
    expect(readText(pdf, 'Lang')).toBe('en-GB');
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe(
      'true',
    );
    expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K'))).toBeDefined();
    expect(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First'))).toBeDefined();
    const [{ width, height }] = pdf.getPages().map((page) => page.getSize()) as [
      { width: number; height: number },
    ];
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const found = readDestinations(pdf);
    expect(found.get('shared-actions-7')).toBeGreaterThan(found.get('shared-actions')!);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(numbers));
  }, 60_000);
});

function readText(pdf: PDFDocument, key: string): string | undefined {
  const value = pdf.catalog.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
