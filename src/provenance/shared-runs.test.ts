import { expect, test } from 'vitest';
import { makeFingerprint } from './fingerprint.ts';
import { findSharedRuns } from './shared-runs.ts';

const source = (id: string, text: string, title = 'Part') =>
  makeFingerprint(id, [{ source: id, passage: 'part/1', section: 'part', title, text }]);
const ALPHA = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima';
const BETA = 'hotel india juliet kilo lima mike november oscar papa quebec romeo';
const SOURCES = [source('first', ALPHA), source('second', BETA)];
const first = (count: number) => ALPHA.split(' ').slice(0, count).join(' ');

test.each([
  ['nine words in common pass', `we say ${first(9)} and go on`, []],
  ['ten do not', `we say ${first(10)} and go on`, [{ words: first(10), source: 'first' }]],
  ['a longer run is one finding', `so: ${ALPHA}!`, [{ words: ALPHA, source: 'first' }]],
  [
    'case, punctuation and line breaks hide nothing',
    ALPHA.toUpperCase().replaceAll(' ', ',\n'),
    [{ words: ALPHA, source: 'first' }],
  ],
  [
    'two runs apart are two findings',
    `${first(10)} stop ${BETA}`,
    [
      { words: first(10), source: 'first' },
      { words: BETA, source: 'second' },
    ],
  ],
  ['a text shorter than a run has none', 'alpha bravo', []],
])('%s', (_rule, text, runs) => {
  expect(findSharedRuns(text, SOURCES, [])).toEqual(runs);
});

test('a run wholly within an allowed phrase passes; one that goes beyond it does not', () => {
  expect(findSharedRuns(first(10), SOURCES, [`"${first(11)}"`])).toEqual([]);
  expect(findSharedRuns(first(11), SOURCES, [first(10)])).toHaveLength(1);
  expect(findSharedRuns(first(10), SOURCES, [`x${first(11)}`])).toHaveLength(1);
});

test('a section title of any source passes', () => {
  expect(findSharedRuns(ALPHA, [...SOURCES, source('third', 'short', ALPHA)], [])).toEqual([]);
});
