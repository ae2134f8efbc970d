import { expect, test } from 'vitest';
import { placeBodies } from './place-bodies.ts';

const place = (levels: string[][], joins: [string, string][], columns = 3) =>
  Object.fromEntries(
    [
      ...placeBodies(
        levels,
        joins.map(([from, to]) => ({ from, to })),
        columns,
      ),
    ].map(([id, { row, column }]) => [id, [row, column]]),
  );

test('rows are filled in order', () => {
  expect(place([['a', 'b', 'c', 'd']], [])).toEqual({ a: [0, 0], b: [0, 1], c: [0, 2], d: [1, 0] });
});

test('what is joined stands side by side, the start on the left', () => {
  expect(place([['a', 'b', 'c']], [['c', 'a']])).toEqual({ b: [0, 0], c: [0, 1], a: [0, 2] });
});

test('a row moves and turns until most joined bodies face each other', () => {
  expect(
    place(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['c', 'b'],
        ['d', 'a'],
      ],
    ),
  ).toMatchObject({ d: [0, 0], c: [0, 1] });
  expect(place([['a', 'b', 'c'], ['d']], [['d', 'c']])).toMatchObject({ d: [0, 2] });
});

test('a ring of joins still places every body once', () => {
  expect(
    Object.keys(
      place(
        [['a', 'b']],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    ),
  ).toHaveLength(2);
});
