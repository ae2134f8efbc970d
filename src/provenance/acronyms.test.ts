import { expect, test } from 'vitest';
import { findAcronyms } from './acronyms.ts';

test.each([
  ['singular, distinct, sorted', 'PCNs, ICBs, GPs and the GP; a PCN', ['GP', 'ICB', 'PCN']],
  ['possessives', "ICS's and ICSs’ plans", ['ICS']],
  [
    'digits and small letters within',
    'CC4C, PhIF, BSol, LGBTQ+, A&E',
    ['A&E', 'BSol', 'CC4C', 'LGBTQ+', 'PhIF'],
  ],
  ['compounds part by part', 'PCN-level, non-NHS, COVID-19, PCN/INT', ['COVID', 'INT', 'NHS', 'PCN']],
  ['names with two capitals are none', 'McDermott, YouTube, Stokes-Lampard, eHub, 4Rs', []],
  ['Roman numerals are none', 'Part II and part IV', []],
  [
    'addresses and codes are none',
    'https://X.org/ABC, SW17 0RE, E54000052, `QHG`, AB@example.org, [here](/PCN/)',
    [],
  ],
])('%s', (_rule, text, acronyms) => {
  expect(findAcronyms(text)).toEqual(acronyms);
});
