// Prints the built site as one PDF: `npm run handbook`, after `npm run build`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { HANDBOOK, offerDownloads } from '../src/offline/offer-downloads.ts';
import { writeRelease } from '../src/offline/write-release.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { printHandbook } from './print-handbook.ts';

const DIST = 'dist';
const PATH = `${DIST}/${HANDBOOK}`;

try {
  if (!existsSync(`${DIST}/data/atlas.json`))
    throw new Error('There is no built site in dist: run "npm run build" first.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'The handbook needs a browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
    );
  const base = `${process.env.BASE_PATH ?? '/'}/`.replace(/\/+$/, '/').replace(/^\/*/, '/');
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const { bytes, pages } = await printHandbook(browser, DIST, base);
    mkdirSync(dirname(PATH), { recursive: true });
    writeFileSync(PATH, bytes);
    console.log(`${PATH}: ${pages} pages, ${(bytes.length / 1_000_000).toFixed(1)} MB`);
    offerDownloads(DIST, base, pages);
    writeRelease(DIST);
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
