// Prints the built site as one PDF: `npm run handbook`, after `npm run build`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './find-browser.ts';
import { printHandbook } from './print-handbook.ts';

const DIST = 'dist';
const PATH = `${DIST}/offline/integration-atlas-handbook.pdf`;

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
    // Here the page /offline/ is told of the file, and the release list is written anew.
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
