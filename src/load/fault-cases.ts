import type { FaultCode } from '../model/faults.ts';
import { makeFingerprint } from '../provenance/index.ts';
import { INVENTED_CONTENT } from './invented-content.ts';

/** Content with one thing wrong, and the fault that must be found there. */
export interface FaultCase {
  what: string;
  changes: Readonly<Record<string, string>>;
  code: FaultCode;
  file: string;
  field: string;
  says: RegExp;
}

const ACTION = 'content/shared-action/1.mdx';

function change(file: string, from: string, to: string): Record<string, string> {
  const text = INVENTED_CONTENT[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  return { [file]: text.replace(from, to) };
}

function inAction(
  what: string,
  [from, to]: readonly [string, string],
  code: FaultCode,
  field: string,
  says: RegExp,
): FaultCase {
  return { what, changes: change(ACTION, from, to), code, file: ACTION, field, says };
}

const PRINTED = 'teams that share a place help the people there most of all by April 2024';
const FINGERPRINT = 'content/sources/invented-report.fingerprint.json';

/** The invented source with a text that may not be copied. */
function printed(): Record<string, string> {
  const passage = {
    source: 'invented-report',
    passage: 'annex/1',
    section: 'annex',
    title: 'Annex',
    text: PRINTED,
  };
  return { [FINGERPRINT]: JSON.stringify(makeFingerprint('invented-report', [passage])) };
}

/** At least one case for every code of the catalogue. */
export const FAULT_CASES: readonly FaultCase[] = [
  {
    what: 'an empty file',
    changes: { 'content/theme/empty.mdx': '' },
    code: 'file-without-record',
    file: 'content/theme/empty.mdx',
    field: '',
    says: /it is empty/,
  },
  {
    what: 'a file in a folder that is no kind',
    changes: { 'content/themes/teams.mdx': INVENTED_CONTENT['content/theme/teams.mdx'] ?? '' },
    code: 'file-without-record',
    file: 'content/themes/teams.mdx',
    field: '',
    says: /"themes" is not the name of a kind/,
  },
  {
    what: 'a file with another ending',
    changes: { 'content/theme/notes.md': 'text' },
    code: 'file-without-record',
    file: 'content/theme/notes.md',
    field: '',
    says: /ending in \.mdx/,
  },
  {
    what: 'front matter that is not YAML',
    changes: { 'content/theme/teams.mdx': '---\ntitle: Teams: who\n---\n' },
    code: 'front-matter-unreadable',
    file: 'content/theme/teams.mdx',
    field: 'line 2',
    says: /[Nn]ested mappings/,
  },
  inAction(
    'an unknown key',
    ['stages: []', 'stages: []\nurgency: high'],
    'field-invalid',
    '',
    /"urgency" is not a field/,
  ),
  inAction(
    'a word outside a vocabulary',
    ['strength: direct', 'strength: strong'],
    'field-invalid',
    'parts[0].strength',
    /Invalid option/,
  ),
  inAction(
    'a day that does not exist',
    ['date: 2024-04,', 'date: 2024-02-30,'],
    'field-invalid',
    'parts[0].dates[0].date',
    /is not a date/,
  ),
  inAction('a missing field', ['levels: [neighbourhood]\n', ''], 'field-invalid', 'levels', /expected array/),
  inAction(
    'an unknown component',
    ['## Why', '<Box>\nText.\n</Box>\n\n## Why'],
    'body-unreadable',
    'body line 2',
    /<Box> is not known/,
  ),
  inAction(
    'markup that does not close',
    ['A note.\n</Editorial>', 'A note.'],
    'body-unreadable',
    'body line 6',
    /[Ee]xpected (?:a|the) clos/,
  ),
  {
    what: 'two files with one id',
    changes: { 'content/theme/old/teams.mdx': INVENTED_CONTENT['content/theme/teams.mdx'] ?? '' },
    code: 'id-duplicate',
    file: 'content/theme/teams.mdx',
    field: '',
    says: /theme-teams is also content\/theme\/old\/teams\.mdx/,
  },
  inAction(
    'an owner without a record',
    ['owner: owner-systems', 'owner: owner-nobody'],
    'reference-unknown',
    'owners[0]',
    /"owner-nobody" is no record/,
  ),
  inAction(
    'a theme of another kind',
    ['[theme-teams]', '[owner-systems]'],
    'reference-unknown',
    'themes[0]',
    /not of the kind theme/,
  ),
  inAction(
    'a part that does not exist',
    ['to: owner-systems', 'to: owner-systems#b'],
    'reference-unknown',
    'relations[0].to',
    /has no part b/,
  ),
  inAction(
    'a link to nowhere',
    ['share a place', 'share [a place](structure-nowhere)'],
    'reference-unknown',
    'body',
    /"structure-nowhere"/,
  ),
  inAction(
    'a passage that does not exist',
    ['cites: [invented-report annex/1]', 'cites: [invented-report annex/9]'],
    'passage-unknown',
    'title',
    /no passage "annex\/9"/,
  ),
  inAction(
    'a source that does not exist',
    ['at="invented-report', 'at="lost-report'],
    'passage-unknown',
    '"Why it is asked", statement 1',
    /no source "lost-report"/,
  ),
  inAction(
    'a citation that cannot be read',
    ['at="invented-report annex/1"', 'at="annex/1"'],
    'passage-unknown',
    'body line 4',
    /not a source id/,
  ),
  inAction(
    'no citation for the record',
    ['cites: [invented-report annex/1]\n', ''],
    'kind-requirement',
    '',
    /cites no passage/,
  ),
  inAction('no theme', ['[theme-teams]', '[]'], 'kind-requirement', '', /names no theme/),
  inAction(
    'a reader left out',
    ['for="board" question="Who pays here?"', ''],
    'kind-requirement',
    '',
    /no <Editorial for="board">/,
  ),
  inAction(
    'a heading of its own',
    ['## Why it is asked', '## Background'],
    'kind-requirement',
    '',
    /"Background" is not one of/,
  ),
  inAction('a part with another number', ['id: 1a', 'id: 2a'], 'kind-requirement', 'parts', /the part "2a"/),
  inAction(
    'a source’s relation without citation',
    ['basis: editorial', 'basis: source'],
    'kind-requirement',
    'relations[0].cites',
    /cites no passage/,
  ),
  inAction(
    'a verb that does not fit',
    ['type: concerns', 'type: answers-to'],
    'relation-misfit',
    'relations[0]',
    /answers-to joins/,
  ),
  inAction(
    'a statement without citation',
    [' <Cite at="invented-report annex/1" />', ''],
    'statement-uncited',
    'body line 4',
    /cites nothing/,
  ),
  inAction(
    'April 2025 for April 2024',
    ['neighbourhood by April 2024.', 'neighbourhood by April 2025.'],
    'number-unsupported',
    'summary',
    /"April 2025" stands in none of invented-report annex\/1/,
  ),
  inAction(
    'a date in a part’s data',
    ['date: 2024-04,', 'date: 2025-04,'],
    'number-unsupported',
    'parts[0]',
    /2025-04/,
  ),
  inAction(
    'an acronym without definition',
    ['Teams that share', 'ZQX teams that share'],
    'acronym-undefined',
    '"Why it is asked", statement 1',
    /"ZQX"/,
  ),
  {
    what: 'a cited passage that nobody described',
    changes: { 'content/sources/invented-report.passages.yaml': '' },
    code: 'passage-undescribed',
    file: ACTION,
    field: 'title',
    says: /invented-report annex\/1 is cited here/,
  },
  {
    what: 'ten words of a source',
    changes: {
      ...printed(),
      ...change(ACTION, 'help the people there.', 'help the people there most of all.'),
    },
    code: 'words-shared',
    file: ACTION,
    field: '"Why it is asked", statement 1',
    says: /invented-report has "teams that share a place help the people there most of all"/,
  },
  {
    what: 'a redirect from a living id',
    changes: { 'content/redirects.csv': 'from,to\ntheme-teams,owner-systems\n' },
    code: 'redirect-invalid',
    file: 'content/redirects.csv',
    field: 'line 2',
    says: /theme-teams still has a record/,
  },
  {
    what: 'a redirect to nowhere',
    changes: { 'content/redirects.csv': 'from,to\ntheme-old,theme-new\n' },
    code: 'redirect-invalid',
    file: 'content/redirects.csv',
    field: 'line 2',
    says: /theme-new has no record/,
  },
  {
    what: 'an allowed word without a reason',
    changes: { 'content/plain-acronyms.txt': 'UK\n' },
    code: 'side-file-invalid',
    file: 'content/plain-acronyms.txt',
    field: '',
    says: /gives no reason/,
  },
  {
    what: 'a file that nothing reads',
    changes: { 'content/sources/notes.txt': 'text' },
    code: 'side-file-invalid',
    file: 'content/sources/notes.txt',
    field: '',
    says: /nothing reads/,
  },
];
