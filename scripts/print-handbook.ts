import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { HandbookRecord } from '../src/handbook/chapters.ts';
import { finishPdf } from '../src/handbook/finish-pdf.ts';
import { gatherHandbook, type Gathered } from '../src/handbook/gather-handbook.ts';
import { sayFrontMatter, type SourceOfHandbook } from '../src/handbook/front-matter.ts';
import { openPdf, readDestinations } from '../src/handbook/read-destinations.ts';
import { writeDocument, type FrontMatter, type PageNumbers } from '../src/handbook/write-document.ts';

export interface PrintedHandbook {
  bytes: Uint8Array;
  pages: number;
  /** The numbers that its contents and indexes name. */
  numbers: PageNumbers;
}

const OWN_STYLES = fileURLToPath(new URL('../src/styles/handbook.css', import.meta.url));
// The numbers of a first printing change nothing of what they count; a third one is for numbers of another length.
const MOST_PRINTINGS = 4;

/**
 * Prints a built site as one PDF.
 * @param dist the folder of the built site.
 * @param base the sub-path that it was built for; begins and ends with `/`.
 * @param isWanted which records to print, if not all.
 * @throws Error where the site is not built, or the page numbers do not settle.
 */
export async function printHandbook(
  browser: Browser,
  dist: string,
  base: string,
  isWanted: (record: HandbookRecord) => boolean = () => true,
): Promise<PrintedHandbook> {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const readPage = (url: string) => read(`${url}index.html`);
  const { records } = JSON.parse(read('data/atlas.json')) as {
    records: (HandbookRecord & SourceOfHandbook)[];
  };
  const gathered = gatherHandbook({ records: records.filter(isWanted), readPage, base });
  const front = sayFrontMatter(records, readPage('/about/'));
  const sheets = gathered.styleSheets.map((sheet) => read(sheet.slice(base.length)));
  const styles = [...sheets, readFileSync(OWN_STYLES, 'utf8')].join('\n');
  return settle(browser, gathered, front, styles);
}

/** Prints until the numbers in the contents and indexes are those of the pages. */
async function settle(
  browser: Browser,
  gathered: Gathered,
  front: FrontMatter,
  styles: string,
): Promise<PrintedHandbook> {
  let numbers: PageNumbers = new Map();
  for (let printing = 1; printing <= MOST_PRINTINGS; printing++) {
    const pdf = await openPdf(await print(browser, writeDocument(gathered, front, numbers, styles)));
    const found = readDestinations(pdf);
    const isSettled = found.size > 0 && [...found].every(([place, page]) => numbers.get(place) === page);
    if (isSettled) return { bytes: await finishPdf(pdf), pages: pdf.getPageCount(), numbers };
    numbers = found;
  }
  throw new Error('The page numbers of the handbook do not settle.');
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html, { timeout: 60_000 });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}
