import { expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexAtlas } from './atlas-index.ts';
import { listConflicts } from './conflicts.ts';

const index = indexAtlas(loadAtlas());
const conflicts = listConflicts(index);

test('every disagreement is listed once, with both sides at their addresses', () => {
  const told = index.atlas.relations.filter(({ type }) => type === 'conflicts-with');
  expect(conflicts.map(({ relation }) => relation)).toEqual(told);
  for (const { relation, ends } of conflicts) {
    expect(ends.map(({ record, part }) => [record.id, part?.id].filter(Boolean).join('#'))).toEqual([
      relation.from,
      relation.to,
    ]);
    expect(ends.every(({ url, part }) => (part ? url.endsWith(`#${part.id}`) : url.endsWith('/')))).toBe(
      true,
    );
    expect(ends.every(({ source }) => source !== null)).toBe(true);
  }
});

test.each([
  ['whether new roles relieve GPs', 'policy-treat-relief-from-new-roles-as-unproven', 'high-impact-action-7'],
  [
    'one commissioner against place',
    'policy-keep-local-knowledge-when-commissioners-merge',
    'shared-action-8',
  ],
  ['scale against access', 'policy-avoid-a-postcode-lottery-between-networks', 'shared-action-3'],
  [
    'who leads',
    'policy-find-network-leaders-who-know-their-community',
    'policy-let-gps-help-steer-integrated-care-boards',
  ],
])('%s is told as a disagreement', (_what, one, other) => {
  const pairs = conflicts.map(({ ends }) =>
    ends
      .map(({ record }) => record.id as string)
      .sort()
      .join(' '),
  );
  expect(pairs).toContain([one, other].sort().join(' '));
});
