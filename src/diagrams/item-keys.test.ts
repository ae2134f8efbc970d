import { expect, test } from 'vitest';
import { findTyped, nextItem } from './item-keys.ts';

// Two items, a row without any, three items.
const items = [
  { row: 0, x: 10 },
  { row: 0, x: 50 },
  { row: 2, x: 5 },
  { row: 2, x: 30 },
  { row: 2, x: 60 },
];

test.each([
  [0, 'ArrowRight', 1],
  [1, 'ArrowRight', 1],
  [2, 'ArrowLeft', 2],
  [3, 'ArrowLeft', 2],
  [1, 'ArrowDown', 4],
  [3, 'ArrowUp', 0],
  [0, 'ArrowUp', 0],
  [4, 'ArrowDown', 4],
  [3, 'Home', 0],
  [0, 'End', 4],
  [0, 'Tab', null],
])('from %i by %s to %s', (from, key, to) => {
  expect(nextItem(items, from, key)).toBe(to);
});

const names = [['ICB', 'Integrated care board'], ['1'], ['12'], ['1'], ['H1']];

test.each([
  [0, 'i', 0],
  [4, 'integrated c', 0],
  [0, '1', 1],
  [1, '1', 3],
  [1, '12', 2],
  [0, 'h', 4],
  [0, 'z', null],
])('from %i, typing %s finds %s', (from, typed, to) => {
  expect(findTyped(names, from, typed)).toBe(to);
});
