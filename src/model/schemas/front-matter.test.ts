import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { isCalendarDate } from './fields.ts';
import { FILLED_KINDS, FRONT_MATTER_SCHEMAS } from './front-matter.ts';

const OWNER = {
  title: 'NHS England',
  summary: 'Leads the NHS in England.',
  scope: 'national',
  cites: ['fuller-stocktake annex/2'],
  checked: '2026-11-20',
};

describe('front matter', () => {
  test('fills in what may be left out', () => {
    expect(FRONT_MATTER_SCHEMAS.owner.parse(OWNER)).toMatchObject({ aliases: [], themes: [], relations: [] });
  });

  test.each([
    ['an unknown key', { ...OWNER, colour: 'red' }, /colour/],
    ['a title that is too long', { ...OWNER, title: 'x'.repeat(81) }, /longer than 80/],
    ['a scope outside the vocabulary', { ...OWNER, scope: 'galaxy' }, /scope|Invalid option/],
    ['an id that is none', { ...OWNER, themes: ['Theme'] }, /not an id/],
    ['a date that is none', { ...OWNER, checked: '20 November' }, /not a date/],
  ])('refuses %s', (_what, data, says) => {
    expect(() => FRONT_MATTER_SCHEMAS.owner.parse(data)).toThrow(says);
  });

  test.each(FILLED_KINDS)('%s describes its fields for the person who writes content', (kind) => {
    const { shape } = FRONT_MATTER_SCHEMAS[kind] as z.ZodObject;
    const silent = Object.entries(shape).filter(([, field]) => !(field as z.ZodType).description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('isCalendarDate', () => {
  test.each([
    ['2024', true],
    ['2024-04', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13', false],
    ['24-04', false],
    ['April 2024', false],
    ['', false],
  ])('%s: %s', (text, is) => expect(isCalendarDate(text)).toBe(is));
});
