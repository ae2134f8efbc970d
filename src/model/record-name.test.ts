import { expect, test } from 'vitest';
import { sayRecordKind } from './record-name.ts';

test.each([
  ['shared-action', '7', 'Shared action 7'],
  ['high-impact-action', '2', 'High-impact action 2'],
  ['term', 'place', 'Term'],
] as const)('%s %s is called %s', (kind, slug, name) => {
  expect(sayRecordKind({ kind, slug })).toBe(name);
});
