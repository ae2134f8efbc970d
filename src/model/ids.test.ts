import { describe, expect, test } from 'vitest';
import { isSlug, passageUrl, readRecordId, recordIdOf, splitReference, urlOf } from './ids.ts';
import { KIND_NAMING, KINDS } from './kinds.ts';

describe('ids and addresses', () => {
  test.each([
    ['shared-action', '7', 'shared-action-7', '/shared-actions/7/'],
    ['high-impact-action', '1', 'high-impact-action-1', '/high-impact-actions/1/'],
    ['training-recommendation', 'longer-training', 'training-longer-training', '/training/longer-training/'],
    ['case-study', 'healthy-hyde', 'case-healthy-hyde', '/case-studies/healthy-hyde/'],
    ['owner', 'nhs-england', 'owner-nhs-england', '/owners/nhs-england/'],
    ['term', 'place', 'term-place', '/glossary/place/'],
    ['development', 'pharmacy-first', 'development-pharmacy-first', '/since/pharmacy-first/'],
    ['source', 'fuller-stocktake', 'source-fuller-stocktake', '/sources/fuller-stocktake/'],
  ] as const)('%s %s is %s at %s', (kind, slug, id, url) => {
    expect(recordIdOf(kind, slug)).toBe(id);
    expect(urlOf(kind, slug)).toBe(url);
    expect(readRecordId(id)).toEqual({ kind, slug });
  });

  test('no two kinds share a prefix or an address', () => {
    const namings = KINDS.map((kind) => KIND_NAMING[kind]);
    expect(new Set(namings.map(({ idPrefix }) => idPrefix)).size).toBe(KINDS.length);
    expect(new Set(namings.map(({ segment }) => segment)).size).toBe(KINDS.length);
  });

  test.each(['', 'nothing', 'shared-action', 'shared-action-', 'owner-NHS', 'owner--x'])(
    '"%s" is no id',
    (text) => {
      expect(readRecordId(text)).toBeNull();
    },
  );

  test.each([
    ['a-b-1', true],
    ['a--b', false],
    ['-a', false],
    ['A', false],
    ['a b', false],
  ])('whether "%s" is a slug: %s', (text, is) => {
    expect(isSlug(text)).toBe(is);
  });

  test('a reference names a record, or a record and its part', () => {
    expect(splitReference('shared-action-7#7b')).toEqual({ record: 'shared-action-7', part: '7b' });
    expect(splitReference('shared-action-7')).toEqual({ record: 'shared-action-7', part: null });
    expect(splitReference('shared-action-7#')).toEqual({ record: 'shared-action-7', part: '' });
    expect(splitReference('shared-action-7#7b#c')).toEqual({ record: 'shared-action-7', part: '7b#c' });
  });

  test('a passage has an address on its source’s page', () => {
    expect(passageUrl('fuller-stocktake', 'annex/7')).toBe('/sources/fuller-stocktake/#annex/7');
  });
});
