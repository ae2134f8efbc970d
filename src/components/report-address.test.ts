import { describe, expect, test } from 'vitest';
import { addRecord } from './report-address.ts';

describe('addRecord', () => {
  test.each([
    ['https://example.org/report', 'https://example.org/report?record=term-place'],
    ['https://example.org/report?form=2#top', 'https://example.org/report?form=2&record=term-place#top'],
    ['mailto:editors@example.org', 'mailto:editors@example.org?subject=term-place'],
  ])('%s', (address, added) => expect(addRecord(address, 'term-place')).toBe(added));

  test.each(['javascript:alert(1)', 'example.org', 'http://example.org'])('%s is refused', (address) => {
    expect(() => addRecord(address, 'term-place')).toThrow(`REPORT_URL is "${address}"`);
  });
});
