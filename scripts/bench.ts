// Measures the build, the pages and the search, as a table and as JSON: npm run bench [-- --json bench.json]
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { DIAGRAMS } from '../src/components/explorer.ts';
import { planUpdate } from '../src/offline/plan.ts';
import { packPath, RELEASE_PATH, type Release } from '../src/offline/release.ts';
import { startEngine, type SearchTable } from '../src/search/engine.ts';
import { judge, reportJudgements, type JudgedQuery, type Judgement } from '../src/search/judge.ts';
import { buildSite, copyProject } from './build-copy.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
}

const QUERIES = [
  'ICP',
  'supervision',
  'performers list',
  'who owns estates',
  'neighbourhood teams by 2024',
  'chemists taking work off GPs',
  'same-day access',
];
// After this long the first results say what they are, in milliseconds.
const SETTLED = 800;
// So many choices of each list of a diagram are tried.
const CHOICES = 8;

/** Builds a copy of the project from nothing, with each term and each recommendation copied `copies` times. */
async function measureBuild(copies: number): Promise<{ seconds: number; folder: string; records: number }> {
  const folder = copyProject();
  for (const kind of ['term', 'training-recommendation', 'policy-recommendation']) {
    const records = join(folder, 'content', kind);
    for (const file of readdirSync(records)) {
      // Two records may not share a short form.
      const text = readFileSync(join(records, file), 'utf8').replace(/^short:.*\n/m, '');
      for (let i = 1; i <= copies; i++)
        writeFileSync(join(records, file.replace('.mdx', `-copy-${i}.mdx`)), text);
    }
  }
  const { seconds, exitCode, output } = await buildSite(folder);
  if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
  const table = JSON.parse(readFileSync(join(folder, 'dist/search/records.json'), 'utf8')) as SearchTable;
  return { seconds, folder, records: table.titles.length };
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

/** What a device fetches to keep the whole site for use offline. */
function measureOffline(site: string): Figure[] {
  const gzipped = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
  const release = JSON.parse(readFileSync(join(site, RELEASE_PATH), 'utf8')) as Release;
  const { packs, singles } = planUpdate(new Set(), release);
  const fetched = [
    'sw.js',
    RELEASE_PATH,
    ...packs.map(({ name }) => packPath(name)),
    ...singles.map(({ path }) => path),
  ];
  return [
    {
      name: 'kept for use offline, gzip as fetched',
      value: fetched.reduce((sum, path) => sum + gzipped(path), 0),
      unit: 'bytes',
    },
    { name: 'kept for use offline', value: Object.keys(release.files).length, unit: 'files' },
    { name: 'fetched for use offline', value: fetched.length, unit: 'requests' },
    { name: 'list of a release, gzip', value: gzipped(RELEASE_PATH), unit: 'bytes' },
  ];
}

/** Each query as the first of a visit, and the others after it. */
async function measureSearch(browser: Browser, url: string): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const bytes: number[] = [];
  for (const first of QUERIES) {
    const page = await (await browser.newContext(QUIET)).newPage();
    const session = await page.context().newCDPSession(page);
    let transferred = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      transferred += encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    cold.push(await timeSearch(page, first));
    await page.waitForTimeout(SETTLED);
    bytes.push(transferred);
    for (const query of QUERIES) if (query !== first) warm.push(await timeSearch(page, query));
    await page.context().close();
  }
  return [
    { name: 'first search, from the last key to results', value: median(cold), unit: 'ms' },
    { name: 'first search, the slowest', value: Math.max(...cold), unit: 'ms' },
    { name: 'further searches', value: median(warm), unit: 'ms' },
    { name: 'further searches, the slowest', value: Math.max(...warm), unit: 'ms' },
    { name: 'first search, transferred with the page and its code', value: median(bytes), unit: 'bytes' },
    { name: 'first search, the heaviest', value: Math.max(...bytes), unit: 'bytes' },
  ];
}

/** Milliseconds from the last key until the page says how many results there are. */
function timeSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#search-q');
    const count = () => document.querySelector('[data-search-count]')?.textContent ?? '';
    if (!input) throw new Error('The search page has no box.');
    const start = performance.now();
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!count().includes(`“${text}”`)) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  }, query);
}

// What the pages would save for offline use meanwhile would be measured with them.
const QUIET = { serviceWorkers: 'block' } as const;

/** How long a choice in a diagram takes until it is painted: each of the first choices of each of its lists. */
async function measureDiagrams(browser: Browser, url: string, records: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { title, url: address } of DIAGRAMS) {
    const page = await (
      await browser.newContext({ ...QUIET, viewport: { width: 1440, height: 900 } })
    ).newPage();
    await page.goto(`${url}${address.slice(1)}`, { waitUntil: 'networkidle' });
    const times = await page.evaluate(async (most) => {
      const painted = () =>
        new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
      const taken: number[] = [];
      for (const list of document.querySelectorAll<HTMLSelectElement>('main select')) {
        for (const { value } of [...list.options].slice(0, most)) {
          await painted();
          const start = performance.now();
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          taken.push((await painted()) - start);
        }
        list.value = list.options[0]?.value ?? '';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return taken;
    }, CHOICES);
    figures.push({
      name: `${title}, ${records} records: a choice until it is painted`,
      value: median(times),
      unit: 'ms',
    });
    await page.context().close();
  }
  return figures;
}

/** What share of the judged queries is answered, of those that the search was tuned on and of the others. */
async function measureAnswers(site: string): Promise<Figure[]> {
  const read = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown;
  const { search } = await startEngine((path) => Promise.resolve(read(path)));
  const queries = JSON.parse(
    readFileSync(new URL('../src/search/judged-queries.json', import.meta.url), 'utf8'),
  ) as JudgedQuery[];
  const judgements: Judgement[] = [];
  for (const judged of queries) {
    const { entries } = await search(judged.query);
    judgements.push(
      judge(
        judged,
        entries.map(({ id }) => id),
      ),
    );
  }
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
const other = await serveFolder(join(large.folder, 'dist'), '/', 0);
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
  ...measureOffline(join(small.folder, 'dist')),
  ...(await measureSearch(browser, url)),
  ...(await measureAnswers(join(small.folder, 'dist'))),
  ...(await measureDiagrams(browser, url, small.records)),
  ...(await measureDiagrams(browser, other.url, large.records)),
];
await browser.close();
server.close();
other.server.close();
for (const { folder } of [small, large]) rmSync(folder, { recursive: true, force: true });

const width = Math.max(...figures.map(({ name }) => name.length));
for (const { name, value, unit } of figures) {
  const rounded = Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 2 : 1);
  console.log(`${name.padEnd(width)}  ${rounded.padStart(10)} ${unit}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
