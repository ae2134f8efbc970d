import { expect, test } from 'vitest';
import { decodeRuns, encodeRuns } from './run-codec.ts';
import { hashRun, seedFor } from './run-hash.ts';

const MANY = Array.from({ length: 200_000 }, (_, at) => `run ${at} of invented words ${at % 7}`);

test('published hashes stay what they are', () => {
  const seed = seedFor('fuller-stocktake');
  expect([hashRun('', seed), hashRun('a', seed), hashRun('one two three', seed)]).toMatchInlineSnapshot(`
    [
      149371004360269,
      141715848316738,
      96429880412473,
    ]
  `);
});

test('hashes are 48-bit integers, without collisions among 200,000 much alike', () => {
  const seed = seedFor('some-source');
  const hashes = new Set(MANY.map((run) => hashRun(run, seed)));
  expect(hashes.size).toBe(MANY.length);
  expect([...hashes].every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 48)).toBe(true);
});

test('each of the 48 bits is set about half the time', () => {
  const seed = seedFor('some-source');
  const counts = new Array<number>(48).fill(0);
  for (const run of MANY.slice(0, 20_000)) {
    const hash = hashRun(run, seed);
    for (let bit = 0; bit < 48; bit++) counts[bit] = (counts[bit] ?? 0) + (Math.floor(hash / 2 ** bit) % 2);
  }
  expect(counts.every((count) => Math.abs(count - 10_000) < 500)).toBe(true);
});

test('the same run has another hash in another source', () => {
  expect(hashRun('the same words', seedFor('one'))).not.toBe(hashRun('the same words', seedFor('two')));
});

test('encoding sorts, drops repeats and keeps every bit', () => {
  const hashes = [2 ** 48 - 1, 0, 12_345, 0, 2 ** 32];
  expect(encodeRuns(hashes)).toHaveLength(4 * 8);
  expect([...decodeRuns(encodeRuns(hashes))]).toEqual([0, 12_345, 2 ** 32, 2 ** 48 - 1]);
  expect(encodeRuns(hashes)).toBe(encodeRuns(hashes.toReversed()));
});

test.each(['AAAA', 'AAAAAAA!', 'AAAAAAA='])('decoding refuses %s', (text) => {
  expect(() => decodeRuns(text)).toThrow(RangeError);
});
