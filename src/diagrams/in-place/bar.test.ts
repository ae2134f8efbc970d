import { expect, test } from 'vitest';
import { cutBar } from './bar.ts';

test('pieces lie end to end, as long as their counts, without those that count nothing', () => {
  expect(cutBar([5, 0, 15], 40, 80)).toEqual([
    { place: 0, x: 0, width: 10 },
    { place: 2, x: 10, width: 30 },
  ]);
});

test('what counts anything can be seen', () => {
  expect(cutBar([1], 1000, 100)).toEqual([{ place: 0, x: 0, width: 1 }]);
  expect(cutBar([0, 0], 0, 100)).toEqual([]);
});
