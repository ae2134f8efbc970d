import { expect, test } from 'vitest';
import { checkPrinted } from './check-printed.ts';

test.each([
  [1500000, 'pounds', '£1.5m'],
  [30, 'teams', 'thirty teams'],
  [71.3, '%', '71.3'],
  [71.3, '%', '71.3%'],
  [2.5, 'percentage points', '2.5 per cent'],
  [50, '%', 'half'],
  [30000, 'people', '30-50,000'],
  [50000, 'people', '30-50,000'],
  [2000, 'sites', '2000'],
])('%d %s is what "%s" reads as', (value, unit, printed) =>
  expect(checkPrinted(value, unit, printed)).toBeNull(),
);

test.each([
  [1.5, 'pounds', '£1.5m', /reads as: 1500000\./],
  [40, 'teams', 'thirty teams', /reads as: 30\./],
  [2, 'teams', 'some teams', /reads as: no number\./],
  [0, 'people', 'two thirds', /reads as: no number\./],
  [40000, 'people', '30-50,000', /reads as: 30000, 50000\./],
  [49, 'people', '49%', /is a share, and the unit "people" is none/],
])('%d %s is not what "%s" reads as', (value, unit, printed, says) =>
  expect(checkPrinted(value, unit, printed)).toMatch(says),
);
