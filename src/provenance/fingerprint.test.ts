import { describe, expect, test } from 'vitest';
import { formatFingerprint, readFingerprint } from './fingerprint-file.ts';
import { makeFingerprint, runsOf } from './fingerprint.ts';
import { decodeRuns } from './run-codec.ts';
import type { SourcePassage } from './source-passage.ts';

const passage = (id: string, text: string, title = 'The Annex'): SourcePassage => ({
  source: 'invented',
  passage: id,
  section: id.split('/')[0] ?? '',
  title,
  text,
});
const TEXT =
  'By April 2024 every village with 12,000 souls shall keep a well stocked larder for winter, says Anna Bell to the WI.';
const PASSAGES = [
  passage('annex/1', TEXT),
  passage('annex/2', 'Nothing to add.'),
  passage('end/1', 'One PCN.', 'End'),
];

test('keeps sections, lengths, facts, names, acronyms and the runs', () => {
  const fingerprint = makeFingerprint('invented', [
    ...PASSAGES,
    { ...passage('x/1', 'Of another.'), source: 'other' },
  ]);
  expect(fingerprint.sections).toEqual([
    {
      id: 'annex',
      title: 'The Annex',
      passages: [
        {
          id: 'annex/1',
          words: 23,
          facts: ['date:2024-04', 'n:12000'],
          names: ['Anna Bell'],
          acronyms: ['WI'],
        },
        { id: 'annex/2', words: 3, facts: [], names: [], acronyms: [] },
      ],
    },
    {
      id: 'end',
      title: 'End',
      passages: [{ id: 'end/1', words: 2, facts: ['n:1'], names: [], acronyms: ['PCN'] }],
    },
  ]);
  expect(decodeRuns(fingerprint.runs).size).toBe(14);
});

test('runs do not cross from one passage into the next, and short passages have none', () => {
  const halves = [passage('annex/1', 'a b c d e f g'), passage('annex/2', 'h i j k l m n')];
  expect(makeFingerprint('invented', halves).runs).toBe('');
  expect(runsOf('a b c d e f g h i j k'.split(' '))).toEqual(['a b c d e f g h i j', 'b c d e f g h i j k']);
});

test('reference marks of a source that prints them plainly are no facts', () => {
  const marked = 'They saw patients. 7 Then, in three advanced economies, 3 years passed, 12 it seems. 14–16';
  const own = makeFingerprint('education-training', [
    { ...passage('a/1', marked), source: 'education-training' },
  ]);
  expect(own.sections[0]?.passages[0]?.facts).toEqual(['n:3']);
});

describe('the file', () => {
  const fingerprint = makeFingerprint('invented', PASSAGES);
  test('gives back the fingerprint, byte for byte the same each time', () => {
    const text = formatFingerprint(fingerprint);
    expect(readFingerprint(JSON.parse(text))).toEqual({ ok: true, fingerprint });
    expect(formatFingerprint(makeFingerprint('invented', PASSAGES))).toBe(text);
  });
  test('holds no sentence', () => {
    expect(formatFingerprint(fingerprint)).not.toMatch(/well stocked|larder/);
  });
  test.each([
    ['no object', null, /"format"/],
    ['another format', { ...fingerprint, format: 'x' }, /"format"/],
    ['a later version', { ...fingerprint, version: 2 }, /version 2 is not 1/],
    ['runs of another length', { ...fingerprint, runWords: 8 }, /"runWords"/],
    ['runs cut short', { ...fingerprint, runs: 'AAA' }, /"runs"/],
    ['no sections', { ...fingerprint, sections: undefined }, /"sections" is missing/],
    [
      'a passage without facts',
      { ...fingerprint, sections: [{ id: 'a', title: 'A', passages: [{ id: 'a/1' }] }] },
      /passage 1/,
    ],
  ])('is refused with %s', (_case, value, fault) => {
    const read = readFingerprint(value);
    expect(read.ok ? '' : read.faults.join('\n')).toMatch(fault);
  });
});
