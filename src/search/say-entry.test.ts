import { expect, test } from 'vitest';
import { sayEntry } from './say-entry.ts';

test.each([
  ['structure', 'Primary care network', 'PCN', 'Primary care network (PCN)'],
  ['structure', 'Place', null, 'Place'],
  ['programme', 'Core20PLUS5', 'Core20PLUS5', 'Core20PLUS5'],
  ['source', 'Next steps for integrating primary care', 'Fuller', 'Next steps for integrating primary care'],
] as const)('a %s called “%s”, in short %s, is “%s”', (kind, title, short, said) => {
  expect(sayEntry({ kind, title, short })).toBe(said);
});
