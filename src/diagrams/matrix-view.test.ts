import { describe, expect, test } from 'vitest';
import { inventMatrix } from './fixtures/small-matrix.ts';
import { readState, writeState } from './matrix-address.ts';
import { readMatrix, writeMatrix } from './matrix-data.ts';
import { addressOfList, countLeft, NOTHING_CHOSEN, viewMatrix, type MatrixChoice } from './matrix-view.ts';
import { nameCell, sayCell, sayChoice, sayWhole } from './matrix-words.ts';

const model = inventMatrix('source');
const choose = (choice: Partial<MatrixChoice>) => viewMatrix(model, { ...NOTHING_CHOSEN, ...choice });
const cellOf = (id: string) => model.cells.find((cell) => cell.id === id)!;

describe('a choice', () => {
  test.each([
    [{}, ['ferries', 'bridges', 'wells']],
    [{ order: 'name' }, ['wells', 'bridges', 'ferries']],
    [{ source: 'song' }, ['ferries', 'bridges']],
    [{ source: 'song', strength: 'may' }, ['bridges']],
    [{ strength: 'may', isTurned: true }, ['ferries', 'bridges']],
  ])('%j shows %j', (choice, ids) => {
    expect(choose(choice).rows.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['ferries.hill', {}, 64],
    ['ferries.hill', { source: 'red-book' }, 40],
    ['ferries.hill', { source: 'red-book', strength: 'may' }, 10],
    ['ferries.hill', { source: 'blue-book', strength: 'must' }, 0],
    ['ferries.repeats', { source: 'song', strength: 'must' }, 2],
    ['ferries.repeats', { source: 'blue-book' }, 0],
  ])('%s of %j holds %i', (id, choice, count) => {
    expect(countLeft({ ...NOTHING_CHOSEN, ...choice }, cellOf(id).tally)).toBe(count);
  });

  test('goes with the address of a list', () => {
    const addresses = [{}, { source: 'song' }, { source: 'song', strength: 'may' }].map((choice) =>
      addressOfList({ ...NOTHING_CHOSEN, ...choice }, cellOf('ferries.hill')),
    );
    expect(addresses).toEqual([
      '/explore/owners/ferries/#hill',
      '/explore/owners/ferries/?source=song#hill',
      '/explore/owners/ferries/?source=song&strength=may#hill',
    ]);
  });

  test('is said, with what it leaves', () => {
    expect(sayChoice(choose({}))).toBe('');
    expect(sayChoice(choose({ source: 'red-book', strength: 'must', order: 'name', isTurned: true }))).toBe(
      '30 of 64 asks are shown, those asked in red book and worded “must”, at 1 of 3 ways; hollow is what the filter leaves out. Pairs are shown whatever their wording. Sorted: by name. Levels down, owners across.',
    );
    expect(sayWhole(model)).toBe('All 64 asks are shown, the ways with the most first.');
  });
});

test.each([
  ['ferries.hill', 'Ferries, Hill: 64 asks', ' (red book 40, blue book 20, song 4)'],
  ['wells.hill', 'Wells, Hill: 1 ask', ' (blue book 1)'],
  ['ferries.repeats', 'Ferries: 2 pairs of asks that say the same', ''],
])('%s is called %s', (id, name, split) => {
  expect(nameCell(choose({}), cellOf(id))).toBe(name);
  expect(sayCell(choose({}), cellOf(id))).toBe(name + split);
  expect(sayCell(choose({ source: 'moon' }), cellOf(id))).toBe(`${name}${split}. 0 with this filter`);
});

test.each(['source', 'strength'] as const)('split by %s, the page holds all of a matrix', (split) => {
  const whole = inventMatrix(split);
  const text = writeMatrix(whole);
  expect(readMatrix(text)).toEqual(whole);
  expect(text).not.toContain('<');
});

describe('an address', () => {
  const nothing = { ...NOTHING_CHOSEN, pick: '' };

  test.each([
    ['', nothing, []],
    ['?order=asks', nothing, []],
    ['?pick=ferries.all&turned=1', { ...nothing, isTurned: true, pick: 'ferries.all' }, []],
    ['?order=name&source=song', { ...nothing, order: 'name', source: 'song' }, []],
    ['?order=moon&strength=may&turned=2&pick=a.b', { ...nothing, strength: 'may' }, ['moon', '2', 'a.b']],
  ])('%s is read', (search, state, unknown) => {
    expect(readState(search, model)).toEqual({ state, unknown });
  });

  test('is written, and what else it states is kept', () => {
    const state = { order: 'name', source: '', strength: 'may', isTurned: true, pick: 'wells.hill' };
    const address = writeState('https://here/x/?lang=en&source=song#top', state);
    expect(address).toBe('https://here/x/?lang=en&order=name&strength=may&pick=wells.hill&turned=1#top');
    expect(readState(new URL(address).search, model).state).toEqual(state);
    expect(writeState(address, nothing)).toBe('https://here/x/?lang=en#top');
  });
});
