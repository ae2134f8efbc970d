import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { isCalendarDate, isHttpsAddress, PartSchema } from './fields.ts';
import { KINDS } from '../kinds.ts';
import { FRONT_MATTER_SCHEMAS } from './front-matter.ts';

const OWNER = {
  title: 'NHS England',
  summary: 'Leads the NHS in England.',
  scope: 'national',
  cites: ['fuller-stocktake annex/2'],
  checked: '2026-11-20',
};

const SOURCE = {
  title: 'A report',
  short: 'Report',
  summary: 'A report.',
  author: 'Nobody',
  publisher: 'Nobody',
  date: '2022',
  evidence: 'None.',
  checked: '2026-11-20',
};

describe('front matter', () => {
  test('fills in what may be left out', () => {
    expect(FRONT_MATTER_SCHEMAS.owner.parse(OWNER)).toMatchObject({ aliases: [], themes: [], relations: [] });
  });

  test.each([
    ['an unknown key', { ...OWNER, colour: 'red' }, /colour/],
    ['a title that is too long', { ...OWNER, title: 'x'.repeat(81) }, /longer than 80/],
    ['a title that ends like a sentence', { ...OWNER, title: 'NHS England.' }, /full stop/],
    ['a check in the far future', { ...OWNER, checked: '2101' }, /not a date up to 2100/],
    ['a scope outside the vocabulary', { ...OWNER, scope: 'galaxy' }, /scope|Invalid option/],
    ['an id that is none', { ...OWNER, themes: ['Theme'] }, /not an id/],
    ['a date that is none', { ...OWNER, checked: '20 November' }, /not a date/],
  ])('refuses %s', (_what, data, says) => {
    expect(() => FRONT_MATTER_SCHEMAS.owner.parse(data)).toThrow(says);
  });

  test.each(['javascript:alert(1)', 'https://', 'http://example.org'])('refuses the address %s', (url) => {
    expect(() => FRONT_MATTER_SCHEMAS.source.parse({ ...SOURCE, url })).toThrow(/not an https address/);
  });

  test('refuses a source of the far future, and a title of one that ends like a sentence', () => {
    expect(FRONT_MATTER_SCHEMAS.source.safeParse(SOURCE).success).toBe(true);
    expect(() => FRONT_MATTER_SCHEMAS.source.parse({ ...SOURCE, date: '2222-05' })).toThrow(/not a date/);
    expect(() => FRONT_MATTER_SCHEMAS.source.parse({ ...SOURCE, title: 'A report.' })).toThrow(/full stop/);
  });

  test.each(KINDS)('%s describes its fields for the person who writes content', (kind) => {
    const { shape } = FRONT_MATTER_SCHEMAS[kind] as z.ZodObject;
    const silent = Object.entries(shape).filter(([, field]) => !(field as z.ZodType).description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('when a part is to be done', () => {
  const PART = { id: '1a', text: 'Build.', verb: 'Build', strength: 'direct' };
  const dates = [{ date: '2024-04', kind: 'deadline' }];

  test.each([
    ['nothing', {}],
    ['words without a year', { when: 'in the years ahead' }],
    ['words and dates', { when: 'by April 2024', dates }],
  ])('is said by %s', (_what, fields) => {
    expect(PartSchema.safeParse({ ...PART, ...fields }).success).toBe(true);
  });

  test.each([
    ['a year without dates', { when: 'beyond 2023/24' }, 'dates', /are missing/],
    ['dates without words', { dates }, 'when', /is missing/],
  ])('is not said by %s', (_what, fields, field, says) => {
    const { error } = PartSchema.safeParse({ ...PART, ...fields });
    expect(error?.issues).toMatchObject([{ path: [field], message: expect.stringMatching(says) as string }]);
  });
});

describe('isHttpsAddress', () => {
  test.each([
    ['https://example.org', true],
    ['https://www.example.org/news/?page_id=4761#top', true],
    ['https://example.org:8443/a', true],
    ['https://', false],
    ['https://localhost', false],
    ['https:///news', false],
    ['https://example.org/a b', false],
    ['https://example.org/"x', false],
    ['https://user@example.org', false],
    ['http://example.org', false],
    ['javascript:alert(1)', false],
    ['see https://example.org', false],
    ['', false],
  ])('%s: %s', (text, is) => expect(isHttpsAddress(text)).toBe(is));
});

describe('isCalendarDate', () => {
  test.each([
    ['2024', true],
    ['2024-04', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13', false],
    ['2100-12-31', true],
    ['2101', false],
    ['24-04', false],
    ['April 2024', false],
    ['', false],
  ])('%s: %s', (text, is) => expect(isCalendarDate(text)).toBe(is));
});
