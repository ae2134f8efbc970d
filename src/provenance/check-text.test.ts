import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acronymsDefinedBy, checkAcronyms, checkNumbers } from './check-text.ts';
import { factTokens } from './fact-tokens.ts';
import { readFingerprint } from './fingerprint-file.ts';
import { parseCitation } from './passage-ref.ts';
import { resolvePassages } from './resolve-passages.ts';
import { findSharedRuns } from './shared-runs.ts';

const FINGERPRINTS = [
  'fuller-stocktake',
  'big-gp-consultation',
  'education-training',
  'on-primary-care',
  'bjgp-editorial',
].map((source) => {
  const path = new URL(`../../content/sources/${source}.fingerprint.json`, import.meta.url);
  const read = readFingerprint(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.fingerprint;
});

function cited(citation: string) {
  const parsed = parseCitation(citation);
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'));
  const { passages, faults } = resolvePassages(parsed.cites, FINGERPRINTS);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return passages;
}

test.each([
  [
    'the deadline everywhere',
    'Teams everywhere by April 2024 at the latest.',
    'fuller-stocktake neighbourhood-teams/16',
    [],
  ],
  [
    'a year too late',
    'Teams everywhere by April 2025.',
    'fuller-stocktake neighbourhood-teams/16',
    ['date:2025-04'],
  ],
  [
    'the right date under the wrong passage',
    'By April 2023.',
    'fuller-stocktake neighbourhood-teams/16',
    ['date:2023-04'],
  ],
  ['a range written out', 'Usually 30,000 to 50,000 people.', 'fuller-stocktake neighbourhood-teams/2', []],
  [
    'a range at the wrong scale',
    'Usually 30 to 50 people.',
    'fuller-stocktake neighbourhood-teams/2',
    ['n:30', 'n:50'],
  ],
  ['premises', 'Of 8,911 premises, 49% are GP-owned, 35% third-party.', 'fuller-stocktake estates/3', []],
  [
    'a share in place of a number',
    '1,764% of 49 people.',
    'fuller-stocktake prevention/18',
    ['pct:1764', 'n:49'],
  ],
  ['a span of years', 'Beyond 2023/24, as shared action 8 says.', 'fuller-stocktake annex/8', []],
  ['names in an action', 'Look again at NHS 111 for Core20PLUS5 areas.', 'fuller-stocktake annex/2', []],
  [
    'a date that two passages complete',
    'On 1 July 2022.',
    'fuller-stocktake embedding-leadership/1 conclusion/13',
    [],
  ],
  [
    'the same date from one',
    'On 1 July 2022.',
    'fuller-stocktake embedding-leadership/1',
    ['date:2022-07-01'],
  ],
  [
    'two sources',
    '41 practices; 120 participants.',
    'fuller-stocktake system-level/3; big-gp-consultation front/2',
    [],
  ],
  [
    'money',
    'About £450m, and £6bn.',
    'on-primary-care integrated-care-foundations/6 integrated-care-manchester/5',
    [],
  ],
  ['populations in words', 'One to three million people.', 'on-primary-care integrated-care-policy/2', []],
  ['a row of a chart', '42.6% in 2017.', 'on-primary-care early-careers/12 early-careers/15', []],
  [
    'a reference mark proves nothing',
    'There were 28 of them.',
    'education-training postgraduate/1',
    ['n:28'],
  ],
])('%s', (_case, text, citation, tokens) => {
  expect(
    checkNumbers(text, cited(citation))
      .map(({ token }) => token)
      .sort(),
  ).toEqual([...tokens].sort());
});

test('says what the record prints, each fact once', () => {
  expect(
    checkNumbers('By April 2025, and again by April 2025.', [{ facts: factTokens('April 2024, 2025') }]),
  ).toEqual([{ token: 'date:2025-04', printed: 'April 2025' }]);
});

test('finds acronyms that nothing defines, whatever the number', () => {
  const defined = acronymsDefinedBy(['PCN', 'ICBs', 'COVID-19']);
  expect(checkAcronyms('ICBs, PCNs and the BBC on COVID-19', defined)).toEqual(['BBC']);
});

test.each([
  ['an unknown source', 'fuller annex/7', /no source "fuller"/],
  ['an unknown section', 'fuller-stocktake apendix/7', /no section "apendix"/],
  ['an unknown passage', 'fuller-stocktake annex/16', /the last of its section is annex\/15/],
])('a citation of %s is a fault', (_case, citation, fault) => {
  expect(() => cited(citation)).toThrow(fault);
});

test('the published fingerprints give no ten words in a row of any source', () => {
  const readable = FINGERPRINTS.map((fingerprint) => JSON.stringify({ ...fingerprint, runs: '' }));
  expect(readable.flatMap((text) => findSharedRuns(text, FINGERPRINTS, []))).toEqual([]);
});
