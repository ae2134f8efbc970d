import { expect, test } from 'vitest';
import type { AtlasRecord } from '../model/atlas.ts';
import type { AtlasIndex, OwnedPart } from './atlas-index.ts';
import { ownersInOrder } from './owner-order.ts';

const owner = (title: string, scope: string) => ({ id: title, title, scope, kind: 'owner' }) as never;
const owned = (...roles: OwnedPart['as'][]) => roles.map((as) => ({ as }) as OwnedPart);
const index = {
  byKind: new Map([
    [
      'owner',
      [
        owner('Zeal', 'national'),
        owner('apex', 'other'),
        owner('Mill', 'practice'),
        owner('Bell', 'national'),
      ] as AtlasRecord[],
    ],
  ]),
  partsByOwner: new Map([
    ['apex', owned('lead', 'lead', 'with')],
    ['Mill', owned('named')],
    ['Zeal', owned('lead')],
  ]),
} as unknown as AtlasIndex;

test.for([
  ['asks', ['apex', 'Mill', 'Zeal', 'Bell']],
  ['name', ['apex', 'Bell', 'Mill', 'Zeal']],
  ['level', ['Bell', 'Zeal', 'Mill', 'apex']],
] as const)('by %s', ([order, titles]) => {
  expect(ownersInOrder(index, order).map(({ record }) => record.title)).toEqual(titles);
});

test('each row has its counts', () => {
  expect(ownersInOrder(index, 'asks')[0]).toMatchObject({ lead: 2, with: 1, named: 0, total: 3 });
  expect(ownersInOrder(index, 'asks').at(-1)).toMatchObject({ lead: 0, with: 0, named: 0, total: 0 });
});
