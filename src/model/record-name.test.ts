import { expect, test } from 'vitest';
import { sayRecordKind, sayRecordName } from './record-name.ts';

test.each([
  ['shared-action', '7', 'Shared action 7'],
  ['high-impact-action', '2', 'High-impact action 2'],
  ['term', 'place', 'Term'],
] as const)('%s %s is called %s', (kind, slug, name) => {
  expect(sayRecordKind({ kind, slug })).toBe(name);
});

test.each([
  ['shared-action', '7', null, 'Shared action 7'],
  ['shared-action', '7', '7b', 'Shared action 7b'],
  ['term', 'place', null, 'Place'],
  ['training-recommendation', 'place', 'b', 'Place, part b'],
] as const)('%s %s, part %s, is named %s', (kind, slug, part, name) => {
  expect(sayRecordName({ kind, slug, title: 'Place' }, part)).toBe(name);
});
