import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexEntry } from './index-entry.ts';
import { fitNames, readNames } from './name-fit.ts';

const names = readNames(loadAtlas().records.map(indexEntry));
const best = (...wordings: string[]) =>
  [...fitNames(names, wordings)].sort(([, a], [, b]) => b - a).map(([{ id }]) => id);

describe('fitNames', () => {
  test.each([
    ['supervising additional role', 'high-impact-action-7'],
    ['lengthening general practitioner training', 'training-lengthen-gp-training'],
    ['flu jabs', 'programme-flu-vaccination-in-pharmacies'],
  ])('%s fits the names of %s', (query, id) => expect(best(query).slice(0, 3)).toContain(id));

  test('another wording finds what the first does not', () => {
    expect(best('zebra')).toEqual([]);
    expect(best('zebra', 'unpaid carer')[0]).toBe('role-carer');
  });

  test('a query that is a title fits it entirely', () => {
    expect(Math.max(...fitNames(names, ['inverse care law']).values())).toBeCloseTo(1.5);
  });

  test.each(['', '"', 'a'.repeat(5000), '😀', 'مرحبا', '.*['])('"%.9s" fits nothing', (query) => {
    expect(best(query)).toEqual([]);
  });
});
