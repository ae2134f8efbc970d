import { describe, expect, test } from 'vitest';
import { chooseAnswers, readAsking } from './answers.ts';
import type { IndexEntry } from './index-entry.ts';

function entry(
  id: string,
  kind: IndexEntry['kind'],
  title: string,
  more: Partial<IndexEntry> = {},
): IndexEntry {
  const none: string[] = [];
  const led = kind.endsWith('action');
  const facets = {
    kind: [kind],
    source: none,
    owner: none,
    level: none,
    stage: none,
    theme: none,
    strength: none,
  };
  return {
    id,
    kind,
    slug: id,
    url: `/${id}/`,
    title,
    short: null,
    aliases: [],
    led,
    facets: { ...facets, date: none },
    ...more,
  };
}

const ICP = entry('icp', 'structure', 'Integrated care partnership', { short: 'ICP' });
const TERM = entry('icp-term', 'term', 'Integrated care partnership', { short: 'ICP' });
const OWNED = entry('ask', 'shared-action', 'Build teams');
const ASK = { ...OWNED, facets: { ...OWNED.facets, owner: ['owner-systems'], date: ['2024-04'] } };
const BARE = entry('bare', 'policy-recommendation', 'Think of teams');

const chooseAnswer = (query: string, results: readonly IndexEntry[]) =>
  chooseAnswers(query, results)[0] ?? null;

describe('what a query asks for', () => {
  test.each([
    ['who owns the estates plan', 'owner'],
    ['Who is responsible for supervision?', 'owner'],
    ['owner of action 7', 'owner'],
    ['who reviews the performers list', 'owner'],
    ['by when must teams be running', 'date'],
    ['deadline neighbourhood teams', 'date'],
    ['what is an ICP', 'definition'],
    ['What’s a place?', 'definition'],
    ['define personalised care', 'definition'],
    ['supervision', null],
    ['people who work together', null],
    ['', null],
  ])('“%s”: %s', (query, asking) => expect(readAsking(query)).toBe(asking));
});

describe('the answer on top', () => {
  test.each([
    ['a question what it is', 'what is an ICP', [ICP, TERM]],
    ['its short form alone', 'icp', [ICP, TERM]],
    ['its name in the plural', 'integrated care partnerships', [ICP, TERM]],
    ['its name, wherever it stands', 'ICP', [ASK, BARE, TERM]],
  ])('%s is answered by what bears the name', (_what, query, results) => {
    expect(chooseAnswer(query, results)).toMatchObject({ asking: 'definition' });
    expect(results.filter(({ short }) => short === 'ICP')[0]).toBe(chooseAnswer(query, results)?.entry);
  });

  test('who and when are answered by the first ask that says so', () => {
    expect(chooseAnswer('who owns teams', [ICP, BARE, ASK])).toEqual({ asking: 'owner', entry: ASK });
    const passing = { ...ASK, id: 'policy-x', kind: 'policy-recommendation' as const };
    expect(chooseAnswer('who owns teams', [passing, ASK])?.entry).toBe(ASK);
    expect(chooseAnswer('who owns teams', [passing, BARE])?.entry).toBe(passing);
    expect(chooseAnswer('deadline for teams', [BARE, ASK])).toEqual({ asking: 'date', entry: ASK });
  });

  test.each([
    ['an ask too far down', 'who owns teams', [...Array<IndexEntry>(12).fill(BARE), ASK]],
    ['asks without an owner', 'who owns teams', [BARE]],
    ['a word that is no name', 'teams', [ICP, ASK]],
    ['no result', 'what is an ICP', []],
  ])('%s gives none', (_what, query, results) => expect(chooseAnswer(query, results)).toBeNull());
});

describe('what is set beside each other', () => {
  const ICB = entry('icb', 'structure', 'Integrated care board', { short: 'ICB', aliases: ['the board'] });
  const idsOf = (query: string) =>
    chooseAnswers(query, [ASK, ICP, TERM, ICB]).map((answer) => answer.entry.id);

  test.each([
    ['difference between ICB and ICP', ['icp', 'icb']],
    ['ICPs v the board', ['icp', 'icb']],
    ['how do integrated care boards differ from ICPs', ['icp', 'icb']],
  ])('%s: each of them once', (query, ids) => expect(idsOf(query)).toEqual(ids));

  test('one thing alone is compared with nothing', () => {
    expect(idsOf('what is different at ICPs')).toEqual([]);
    expect(idsOf('ICB ICP')).toEqual([]);
  });
});
