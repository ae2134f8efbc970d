import { describe, expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { RELATION_TYPE_NAMES, RELATION_TYPES, relationFits, type RelationRule } from './relation-types.ts';

describe('the table of relation types', () => {
  test('has the verbs of the published data, and no other', () => {
    expect(RELATION_TYPE_NAMES).toEqual([
      'repeats',
      'extends',
      'enables',
      'depends-on',
      'conflicts-with',
      'evidences',
      'exemplifies',
      'delivers',
      'supersedes',
      'later-related',
      'part-of',
      'answers-to',
      'sits-on',
      'commissions',
      'serves',
      'succeeded-by',
      'defines',
      'concerns',
    ]);
  });

  test('names each kind of an end once', () => {
    for (const type of RELATION_TYPE_NAMES) {
      const rule: RelationRule = RELATION_TYPES[type];
      for (const ends of [rule.from, rule.to]) expect(new Set(ends).size, type).toBe(ends.length);
    }
  });

  test.each([
    ['repeats', 'high-impact-action', 'shared-action', true],
    ['repeats', 'structure', 'shared-action', false],
    ['answers-to', 'structure', 'structure', true],
    ['answers-to', 'shared-action', 'owner', false],
    ['delivers', 'case-study', 'shared-action', true],
    ['delivers', 'development', 'shared-action', false],
    ['later-related', 'development', 'shared-action', true],
    ['later-related', 'shared-action', 'development', false],
    ['defines', 'term', 'structure', true],
    ['defines', 'structure', 'term', false],
  ] as const)('%s from %s to %s: %s', (type, from, to, fits) => {
    expect(relationFits(type, from, to)).toBe(fits);
  });

  test('lets a development be later related to anything', () => {
    expect(KINDS.every((kind) => relationFits('later-related', 'development', kind))).toBe(true);
  });
});
