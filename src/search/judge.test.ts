import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { judge, reportJudgements, USERS, type JudgedQuery } from './judge.ts';
import file from './judged-queries.json' with { type: 'json' };

const queries = file as readonly JudgedQuery[];
const query: JudgedQuery = {
  user: 'trainee',
  query: 'ICP',
  answers: ['a', 'b'],
  ownWords: false,
  heldOut: false,
};

describe('judge', () => {
  test.each([
    [['a', 'x'], 1],
    [['x', 'b', 'a'], 2],
    [['x'], null],
    [[], null],
  ])('of %j the first answer stands at %j', (found, place) => {
    expect(judge(query, found).place).toBe(place);
  });
});

describe('reportJudgements', () => {
  const at = (place: number | null, changes: Partial<JudgedQuery> = {}) => ({
    judged: { ...query, ...changes },
    place,
  });
  const reports = new Map(
    reportJudgements([at(1), at(2), at(10), at(null), at(4, { heldOut: true, user: 'board' })]).map(
      (report) => [report.set, report],
    ),
  );

  test('gives the shares that were answered, and the mean of one by the place', () => {
    expect(reports.get('tuning')).toEqual({
      set: 'tuning',
      queries: 4,
      successAt1: 0.25,
      successAt3: 0.5,
      successAt10: 0.75,
      meanReciprocalRank: 0.4,
    });
  });

  test.each([
    ['tuning, trainee', 4],
    ['tuning, board', 0],
    ['held out', 1],
    ['held out, board', 1],
    ['held out, own words', 0],
  ])('“%s” has %i', (set, count) => expect(reports.get(set)?.queries).toBe(count));

  test('a set of none is answered nowhere', () => {
    expect(reports.get('tuning, educator')).toMatchObject({ successAt1: 0, meanReciprocalRank: 0 });
  });
});

describe('the judged queries', () => {
  const ids = new Set<string>(loadAtlas().records.map(({ id }) => id));

  test('name records of the atlas, one to three each, none twice', () => {
    for (const { answers } of queries) {
      expect(answers.filter((id) => !ids.has(id))).toEqual([]);
      expect(answers.length).toBeGreaterThanOrEqual(1);
      expect(answers.length).toBeLessThanOrEqual(3);
      expect(new Set(answers).size).toBe(answers.length);
    }
  });

  test('are each asked once, by users who exist', () => {
    expect(new Set(queries.map(({ query: text }) => text.toLowerCase())).size).toBe(queries.length);
    expect(new Set(queries.map(({ user }) => user))).toEqual(new Set(USERS));
  });

  test('are 43 or more of each user, half in words of their own, a third held out', () => {
    const held = queries.filter(({ heldOut }) => heldOut);
    for (const user of USERS) {
      expect(queries.filter((one) => one.user === user).length).toBeGreaterThanOrEqual(43);
      expect(held.filter((one) => one.user === user).length).toBeGreaterThanOrEqual(14);
    }
    expect(held.length * 3).toBeGreaterThanOrEqual(queries.length);
    for (const set of [queries, held])
      expect(set.filter(({ ownWords }) => ownWords).length * 2).toBeGreaterThanOrEqual(set.length - 1);
  });
});
