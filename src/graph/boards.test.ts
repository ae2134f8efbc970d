import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexAtlas } from './atlas-index.ts';
import { boardsByRegion, boardsNow, predecessorsOf, successorsOf } from './boards.ts';

const index = indexAtlas(loadAtlas());
const board = (ods: string) => index.byId.get(`icb-${ods}`)!;
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

describe('integrated care boards then and now', () => {
  const boards = boardsByRegion(index).flatMap(([, own]) => own);

  test('42 of July 2022 lead to 36 of April 2026', () => {
    expect(boards).toHaveLength(42);
    expect(new Set(boards.flatMap(({ now }) => now)).size).toBe(36);
    expect(boards.filter(({ then }) => then.until)).toHaveLength(12);
  });

  test('every board stands in its NHS region, and there are seven', () => {
    expect(boardsByRegion(index)).toHaveLength(7);
    for (const [region, own] of boardsByRegion(index))
      expect(own.every(({ then }) => then.region === region)).toBe(true);
  });

  test('Frimley was divided three ways, one of them a board that was there before', () => {
    expect(ids(successorsOf(index, board('qnq')))).toEqual(['icb-qrl', 'icb-s0e4d', 'icb-s9b9j']);
    expect(ids(predecessorsOf(index, board('qrl')))).toEqual(['icb-qnq']);
  });

  test('a board that went on is its own successor', () => {
    expect(boardsNow(index, ['icb-qop'])).toEqual(['icb-qop']);
    expect(boardsNow(index, ['icb-qop', 'icb-qmj', 'icb-qrv'])).toEqual(['icb-qop', 'icb-z9b2z']);
  });
});
