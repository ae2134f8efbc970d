import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFaultList } from './list-faults.ts';

test('CONTRIBUTING.md lists every fault of the catalogue; "npm run faults" writes it', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(withFaultList(text)).toBe(text);
});

test('a text without the marks is refused', () => {
  expect(() => withFaultList('text')).toThrow(/faults: begin/);
});
