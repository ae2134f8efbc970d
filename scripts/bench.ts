// Measures the build, the pages and the search, as a table and as JSON: npm run bench [-- --json bench.json]
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { judge, reportJudgements, type JudgedQuery, type Judgement } from '../src/search/judge.ts';
import { buildSite, copyProject } from './build-copy.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
}

const QUERIES = ['ICP', 'supervision', 'performers list', 'who owns estates', 'neighbourhood teams by 2024'];
const RUNS = 5;

/** Builds a copy of the project from nothing, with each term copied `copies` times. */
async function measureBuild(copies: number): Promise<{ seconds: number; folder: string; records: number }> {
  const folder = copyProject();
  const terms = join(folder, 'content/term');
  for (const file of readdirSync(terms)) {
    // Two records may not share a short form.
    const text = readFileSync(join(terms, file), 'utf8').replace(/^short:.*\n/m, '');
    for (let i = 1; i <= copies; i++)
      writeFileSync(join(terms, file.replace('.mdx', `-copy-${i}.mdx`)), text);
  }
  const { seconds, exitCode, output } = await buildSite(folder);
  if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
  const table = JSON.parse(readFileSync(join(folder, 'dist/search/records.json'), 'utf8')) as unknown[];
  return { seconds, folder, records: table.length };
}

function measureSizes(site: string): Figure[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
  const actions = files.filter((path) =>
    /(?:shared|high-impact)-actions[\\/]\d+[\\/]index\.html$/.test(path),
  );
  const heaviest = Math.max(
    ...actions.map((path) => {
      const styles = [...readFileSync(path, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
      return gzipped(path) + styles.reduce((sum, [, href = '']) => sum + gzipped(join(site, href)), 0);
    }),
  );
  return [
    { name: 'files in the site', value: files.length, unit: 'files' },
    {
      name: 'size of the site',
      value: files.reduce((sum, path) => sum + statSync(path).size, 0),
      unit: 'bytes',
    },
    { name: 'heaviest action page with its styles, gzip', value: heaviest, unit: 'bytes' },
    { name: 'table of records, gzip', value: gzipped(join(site, 'search/records.json')), unit: 'bytes' },
  ];
}

async function measureSearch(browser: Browser, url: string): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    for (const [i, query] of QUERIES.entries()) {
      const took = await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('#search-q');
        const count = () => document.querySelector('[data-search-count]')?.textContent ?? '';
        if (!input) throw new Error('The search page has no box.');
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (!count().includes(`“${text}”`)) await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      }, query);
      (i === 0 ? cold : warm).push(took);
    }
    await page.context().close();
  }
  return [
    { name: 'first search, from the last key to results', value: median(cold), unit: 'ms' },
    { name: 'further searches', value: median(warm), unit: 'ms' },
  ];
}

/** What share of the judged queries the search page answers, of those that it was tuned on and of the others. */
async function measureAnswers(browser: Browser, url: string, site: string): Promise<Figure[]> {
  const table = JSON.parse(readFileSync(join(site, 'search/records.json'), 'utf8')) as {
    id: string;
    url: string;
  }[];
  const idAt = new Map(table.map((entry) => [new URL(entry.url.slice(1), url).href, entry.id]));
  const queries = JSON.parse(
    readFileSync(new URL('../src/search/judged-queries.json', import.meta.url), 'utf8'),
  ) as JudgedQuery[];
  const page = await (await browser.newContext()).newPage();
  const judgements: Judgement[] = [];
  for (const judged of queries) {
    await page.goto(`${url}search/?${new URLSearchParams({ q: judged.query })}`);
    await page.waitForFunction(
      (text) => document.querySelector('[data-search-count]')?.textContent?.endsWith(`“${text}”`),
      judged.query,
    );
    const links = await page
      .locator('ol[data-search-results] > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
    judgements.push(
      judge(
        judged,
        links.map((link) => idAt.get(link) ?? link),
      ),
    );
  }
  await page.context().close();
  return reportJudgements(judgements).flatMap((report) => [
    { name: `${report.set}: success at 1`, value: report.successAt1, unit: `of ${report.queries}` },
    { name: `${report.set}: success at 3`, value: report.successAt3, unit: `of ${report.queries}` },
    { name: `${report.set}: success at 10`, value: report.successAt10, unit: `of ${report.queries}` },
    {
      name: `${report.set}: mean reciprocal rank`,
      value: report.meanReciprocalRank,
      unit: `of ${report.queries}`,
    },
  ]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const path = findBrowser();
if (!path)
  throw new Error(
    'Measuring the search needs a browser: install Chrome, Chromium or Edge, or set CHROME_PATH.',
  );

const small = await measureBuild(0);
const large = await measureBuild(9);
const { url, server } = await serveFolder(join(small.folder, 'dist'), '/', 0);
const browser = await chromium.launch({ executablePath: path, args: browserArguments() });
const figures: Figure[] = [
  { name: `build of ${small.records} records from nothing`, value: small.seconds, unit: 's' },
  { name: `build of ${large.records} records from nothing`, value: large.seconds, unit: 's' },
  {
    name: 'each further record',
    value: (1000 * (large.seconds - small.seconds)) / (large.records - small.records),
    unit: 'ms',
  },
  ...measureSizes(join(small.folder, 'dist')),
  ...(await measureSearch(browser, url)),
  ...(await measureAnswers(browser, url, join(small.folder, 'dist'))),
];
await browser.close();
server.close();
for (const { folder } of [small, large]) rmSync(folder, { recursive: true, force: true });

const width = Math.max(...figures.map(({ name }) => name.length));
for (const { name, value, unit } of figures) {
  const rounded = Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 2 : 1);
  console.log(`${name.padEnd(width)}  ${rounded.padStart(10)} ${unit}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
