import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { SYNONYMS_FILE } from '../load/read-synonyms.ts';
import { startEngine } from './engine.ts';
import { judge, reportJudgements, USERS, type JudgedQuery, type Judgement } from './judge.ts';
import { searchFiles } from './search-index-integration.ts';

const queries = JSON.parse(
  readFileSync(new URL('./judged-queries.json', import.meta.url), 'utf8'),
) as JudgedQuery[];
const atlas = loadAtlas();
const judgements: Judgement[] = [];

beforeAll(async () => {
  const files = searchFiles(atlas, readFileSync(SYNONYMS_FILE, 'utf8'));
  const { search } = await startEngine((path) => Promise.resolve(JSON.parse(files.get(path) ?? '')));
  for (const judged of queries) {
    const { entries } = await search(judged.query);
    judgements.push(
      judge(
        judged,
        entries.map(({ id }) => id),
      ),
    );
  }
});

describe('the judged queries', () => {
  test('are enough, of all three users, half of them in words of their own, a third kept out of tuning', () => {
    const share = (of: (judged: JudgedQuery) => boolean) => queries.filter(of).length / queries.length;
    expect(queries.length).toBeGreaterThanOrEqual(120);
    for (const user of USERS) expect(share((judged) => judged.user === user)).toBeGreaterThan(0.3);
    expect(share(({ ownWords }) => ownWords)).toBeGreaterThanOrEqual(0.5);
    expect(share(({ heldOut }) => heldOut)).toBeCloseTo(1 / 3, 1);
  });

  test('ask for records that there are, each query once', () => {
    const ids = new Set<string>(atlas.records.map(({ id }) => id));
    expect(queries.flatMap(({ answers }) => answers).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('are answered among the first three nine times in ten', () => {
    const reports = reportJudgements(judgements);
    process.stdout.write(`${reports.map((report) => JSON.stringify(report)).join('\n')}\n`);
    const failing = judgements
      .filter(({ judged, place }) => !judged.heldOut && (place ?? Infinity) > 3)
      .map(({ judged, place }) => `${judged.query} (${place ?? 'not listed'})`);
    const tuning = reports.find(({ set }) => set === 'tuning');
    expect(tuning?.successAt3, failing.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
