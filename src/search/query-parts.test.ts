import { describe, expect, test } from 'vitest';
import { wordsIn } from './invented-words.ts';
import { makeLexicon } from './lexicon.ts';
import { makeKnowledge, readParts } from './query-parts.ts';

const KNOWN = makeKnowledge(
  makeLexicon(
    [{ short: 'INT', long: 'Integrated neighbourhood team' }],
    [
      {
        words: ['A&E', 'emergency department'],
        found: ['emergency department'],
        reason: 'the public says A&E',
      },
      { words: ['old chemist', 'pharmacy'], found: ['pharmacy'], reason: 'why' },
    ],
  ),
  wordsIn(
    'Organisations in a health centre; mental health, healthcare and the emergency department of old.',
    'Care by an integrated neighbourhood team (INT or INTs), co-located, with an e-hub, and a pharmacy.',
  ),
  ['colocated', 'ehub'],
);
const show = (query: string, without: string[] = []) =>
  readParts(query, KNOWN, without).map(({ typed, used, swaps }) => [typed, used, swaps.map(({ to }) => to)]);

describe('readParts', () => {
  test.each([
    ['organization', [['organization', false, ['organisation']]]],
    [
      'health center',
      [
        ['health', true, []],
        ['center', false, ['centre']],
      ],
    ],
    ['INTs', [['INTs', true, ['Integrated neighbourhood team']]]],
    [
      'integrated neighborhood teams',
      [['integrated neighborhood teams', false, ['integrated neighbourhood teams', 'INT']]],
    ],
    ['A&E', [['A&E', true, ['emergency department']]]],
    ['health care', [['health care', true, ['healthcare']]]],
    [
      'co located',
      [
        ['co', true, []],
        ['located', true, []],
      ],
    ],
    ['ehub', [['ehub', true, []]]],
    ['e-hub', [['e-hub', true, []]]],
    ['colocated', [['colocated', true, []]]],
    ['mental-health', [['mental-health', true, []]]],
    ['health-care', [['health-care', true, ['healthcare']]]],
    ['emerg', [['emerg', true, []]]],
    ['EMERG', [['EMERG', false, []]]],
    [
      'emerg care',
      [
        ['emerg', false, []],
        ['care', true, []],
      ],
    ],
    ['mentalhealth', [['mentalhealth', false, ['mental health']]]],
    ['old chemist', [['old chemist', false, ['pharmacy']]]],
    ['zzqxv', [['zzqxv', false, []]]],
    ['', []],
  ])('%s', (query, parts) => expect(show(query)).toEqual(parts));

  test('what is switched off is not put, and its words stand alone', () => {
    expect(show('old chemist', ['Pharmacy'])).toEqual([
      ['old', true, []],
      ['chemist', false, []],
    ]);
    expect(show('organization', ['organisation'])).toEqual([['organization', false, []]]);
  });
});
