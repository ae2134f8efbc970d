import { describe, expect, test } from 'vitest';
import { matchRecords, type Wanted, type WordPlaces, type Wording } from './match-records.ts';
import { indexTexts, type IndexedText } from './word-index.ts';

function readTexts(texts: readonly Partial<IndexedText>[]): WordPlaces {
  const { postings, sizes } = indexTexts(
    texts.map((text) => ({ names: '', summary: '', body: '', ...text })),
  );
  return { postings: (word) => postings.get(word) ?? [], sizes };
}

const readBodies = (...bodies: string[]) => readTexts(bodies.map((body) => ({ body })));

/** A wording; the forms of a word are written "team|teams". */
function say(words: string, together: Wording['together'] = 'no', worth = 1): Wording {
  return { words: words.split(' ').map((forms) => forms.split('|')), together, worth };
}

/** Each word is a part of its own. */
const every = (words: string): Wanted => words.split(' ').map((word) => [say(word)]);

function scoresOf(wanted: Wanted, index: WordPlaces): number[] {
  const matches = matchRecords(wanted, index);
  return index.sizes.map((_, record) => matches.get(record)?.score ?? 0);
}

const filler = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`).join(' ');

describe('the parts of a query', () => {
  test('are counted in each record that has any', () => {
    const index = readBodies('team board', 'a board', 'zebra', 'a team for a board');
    const matches = matchRecords(every('team board'), index);
    expect([...matches].map(([record, { parts }]) => [record, parts]).sort()).toEqual([
      [0, 2],
      [1, 1],
      [3, 2],
    ]);
  });

  test('count once, whether found in one wording or in two', () => {
    const index = readBodies('PCN', 'primary care network', 'PCN: primary care network');
    const wanted = [[say('pcn'), say('primary care network', 'must')]];
    expect([...matchRecords(wanted, index).values()].map(({ parts }) => parts)).toEqual([1, 1, 1]);
  });

  test('add up', () => {
    const index = readBodies('red team', 'team of red', 'red', 'a team', 'zebra');
    const [red, team] = [scoresOf(every('red'), index), scoresOf(every('team'), index)];
    for (const [record, score] of scoresOf(every('red team'), index).entries())
      expect(score).toBeCloseTo((red[record] ?? 0) + (team[record] ?? 0), 10);
  });

  test('have every score above nothing', () => {
    const index = readBodies('team', 'team', 'team', 'team');
    for (const score of scoresOf(every('team'), index)) expect(score).toBeGreaterThan(0);
  });

  test.each<[string, Wanted, WordPlaces]>([
    ['nothing is asked', [], readBodies('team')],
    ['no record has the word', every('zebra'), readBodies('team')],
    ['a part has no wordings', [[]], readBodies('team')],
    ['a wording has no words', [[{ words: [], together: 'must', worth: 1 }]], readBodies('team')],
    ['a word has no forms', [[{ words: [[]], together: 'no', worth: 1 }]], readBodies('team')],
    ['there are no records', every('team'), readBodies()],
  ])('find nothing where %s', (_, wanted, index) => expect(matchRecords(wanted, index).size).toBe(0));
});

describe('a phrase', () => {
  const isFound = (body: string, wording: Wording) => matchRecords([[wording]], readBodies(body)).size === 1;

  test.each([
    ['integrated care board', true],
    ['The Integrated Care Board of it', true],
    ['an integrated-care board', true],
    ['integrated care, care board, integrated care board', true],
    ['board care integrated', false],
    ['care integrated board', false],
    ['integrated board', false],
    ['integrated care and board', false],
    ['integrated and care board', false],
    ['integrated care\nboard', false],
    ['integrated care care integrated board', false],
    ['integrated care', false],
  ])('“%s” has “integrated care board”: %s', (body, found) => {
    expect(isFound(body, say('integrated care board', 'must'))).toBe(found);
    // In any order, and anywhere, it is enough to have every word.
    const all = ['integrated', 'care', 'board'].every((word) => body.toLowerCase().includes(word));
    expect(isFound(body, say('integrated care board', 'no'))).toBe(all);
  });

  test('may have any form of each word', () => {
    const index = readBodies('a care network', 'care networks', 'caring networks', 'networks care');
    const found = matchRecords([[say('care|caring network|networks', 'must')]], index);
    expect([...found.keys()].sort()).toEqual([0, 1, 2]);
  });

  test('of words that had better stand together is looked for apart only where no record has it', () => {
    const rather = [[say('care board', 'rather')]];
    expect([...matchRecords(rather, readBodies('care board', 'board care')).keys()]).toEqual([0]);
    expect([...matchRecords(rather, readBodies('care of a board', 'board care')).keys()]).toEqual([0, 1]);
    const anywhere = [[say('care board', 'no')]];
    expect([...matchRecords(anywhere, readBodies('care board', 'board care')).keys()]).toEqual([0, 1]);
  });

  test('is as rare as the records that have it whole', () => {
    const index = readBodies('care board', 'care of a board', 'care of a board', 'care of a board', 'zebra');
    const [whole = 0] = scoresOf([[say('care board', 'must')]], index);
    const [apart = 0] = scoresOf([[say('care board', 'must')]], readBodies(...Array(5).fill('care board')));
    expect(whole).toBeGreaterThan(apart);
  });
});

describe('a word', () => {
  test('weighs more in a name than in a summary, and there more than in the body', () => {
    const index = readTexts([
      { names: 'zebra', summary: 'one', body: 'two' },
      { names: 'one', summary: 'zebra', body: 'two' },
      { names: 'one', summary: 'two', body: 'zebra' },
    ]);
    const [name = 0, summary = 0, body = 0] = scoresOf(every('zebra'), index);
    expect(name).toBeGreaterThan(summary);
    expect(summary).toBeGreaterThan(body);
    expect(body).toBeGreaterThan(0);
  });

  test('weighs more where it is rare', () => {
    const index = readBodies('zebra horse', 'some horse', 'some horse', 'some horse');
    expect(scoresOf(every('zebra'), index)[0]).toBeGreaterThan(scoresOf(every('horse'), index)[0] ?? 0);
    const both = readBodies('zebra one', 'horse one', 'horse two', 'horse two');
    const [rare = 0, common = 0] = scoresOf(every('zebra horse'), both);
    expect(rare).toBeGreaterThan(common);
  });

  test('weighs more each time, but less and less so', () => {
    const index = readBodies('zebra one two three', 'zebra zebra one two', 'zebra zebra zebra one');
    const [once = 0, twice = 0, thrice = 0] = scoresOf(every('zebra'), index);
    expect(twice).toBeGreaterThan(once);
    expect(thrice).toBeGreaterThan(twice);
    expect(thrice - twice).toBeLessThan(twice - once);
    expect(thrice).toBeLessThan(2 * once);
  });

  test('weighs less in a long text', () => {
    const index = readBodies(`zebra ${filler(5)}`, `zebra ${filler(50)}`, `zebra ${filler(500)}`);
    const [short = 0, middling = 0, long = 0] = scoresOf(every('zebra'), index);
    expect(short).toBeGreaterThan(middling);
    expect(middling).toBeGreaterThan(long);
  });

  test('is the same word in all its forms', () => {
    const forms = [[say('team|teams')]];
    const [mixed = 0, same = 0, other = 0] = scoresOf(
      forms,
      readBodies('teams and team', 'team and team', 'teams and teams'),
    );
    expect(mixed).toBeCloseTo(same, 10);
    expect(other).toBeCloseTo(same, 10);
    expect(scoresOf(forms, readBodies('a team', 'the teams'))).toEqual(
      scoresOf([[say('team')]], readBodies('a team', 'the team')),
    );
  });
});

describe('wordings', () => {
  const index = readBodies('PCN of one', 'network of one', 'PCN or network', 'zebra', 'zebra');

  test('count as they are worth', () => {
    const [typed = 0, reworded = 0] = scoresOf([[say('pcn'), say('network', 'no', 0.9)]], index);
    expect(reworded).toBeCloseTo(0.9 * typed, 10);
  });

  test('do not add up: the best that a record has is its own', () => {
    const [, , both] = scoresOf([[say('pcn'), say('network', 'no', 0.9)]], index);
    const [, , one] = scoresOf([[say('pcn')]], index);
    expect(both).toBe(one);
    const [, , turned] = scoresOf([[say('network', 'no', 0.9), say('pcn')]], index);
    expect(turned).toBe(one);
  });
});
