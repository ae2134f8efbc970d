import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { judge, reportJudgements, type JudgedQuery, type Judgement } from '../search/judge.ts';
import { useBrowser } from './browser.ts';
import { readAtlas } from './built-site.ts';
import { openSearch, readResults } from './search-page.ts';

const openTab = useBrowser();
const queries = JSON.parse(
  readFileSync(new URL('../search/judged-queries.json', import.meta.url), 'utf8'),
) as JudgedQuery[];
const judgements: Judgement[] = [];

beforeAll(async () => {
  const idAt = new Map(readAtlas().records.map(({ url, id }) => [url, id]));
  const page = await openTab();
  for (const judged of queries) {
    await openSearch(page, { q: judged.query });
    judgements.push(
      judge(
        judged,
        (await readResults(page)).map((url) => idAt.get(url) ?? url),
      ),
    );
  }
}, 120_000);

describe('the judged queries', () => {
  test('are answered among the first three nine times in ten', () => {
    const reports = reportJudgements(judgements);
    process.stdout.write(`${reports.map((report) => JSON.stringify(report)).join('\n')}\n`);
    const failing = judgements
      .filter(({ judged, place }) => !judged.heldOut && (place ?? Infinity) > 3)
      .map(({ judged, place }) => `${judged.query} (${place ?? 'not listed'})`);
    const tuning = reports.find(({ set }) => set === 'tuning');
    expect(tuning?.successAt3, failing.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('are all judged', () => expect(judgements).toHaveLength(queries.length));
});
