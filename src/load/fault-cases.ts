import type { FaultCode } from '../model/faults.ts';
import { makeFingerprint } from '../provenance/index.ts';
import { INVENTED_CONTENT } from './invented-content.ts';
import { KIND_FAULT_CASES } from './kind-fault-cases.ts';

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

const OWNER = 'content/owner/systems.mdx';
const THEME = 'content/theme/teams.mdx';
const SOURCE = 'content/source/invented-report.mdx';
const STRUCTURE = 'content/structure/team.mdx';
const BOARD = 'content/structure/board.mdx';
const TERM = 'content/term/team.mdx';
const FINGERPRINT = 'content/sources/invented-report.fingerprint.json';
const PASSAGES = 'content/sources/invented-report.passages.yaml';
const REDIRECTS = 'content/redirects.csv';

/** A structure that is part of another, for what only structures can get wrong. */
function structure(title: string, whole: string): string {
  return `---
title: ${title}
summary: People who work together.
levels: [neighbourhood]
statutory: not said
asOf: 2022
members: [nurses]
cites: [invented-report annex/1]
themes: [theme-teams]
relations:
  - { type: part-of, to: ${whole}, basis: editorial, why: The one is in the other. }
checked: 2026-11-20
---
`;
}

/** Sound files beyond the invented content, each for the cases that change it. */
const FURTHER: Readonly<Record<string, string>> = {
  [STRUCTURE]: structure('Team', 'owner-systems'),
  [TERM]: `---
title: Team
summary: People who work together.
cites: [invented-report annex/1]
checked: 2026-11-20
---
`,
};

function change(file: string, from: string, to: string): Record<string, string> {
  const text = INVENTED_CONTENT[file] ?? FURTHER[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  return { [file]: text.replace(from, to) };
}

function inFile(
  file: string,
  what: string,
  [from, to]: readonly [string, string],
  code: FaultCode,
  field: string,
  says: RegExp,
): FaultCase {
  return { what, changes: change(file, from, to), code, file, field, says };
}

function inAction(
  ...rest: Parameters<typeof inFile> extends [string, ...infer Rest] ? Rest : never
): FaultCase {
  return inFile(ACTION, ...rest);
}

const PRINTED = 'teams that share a place help the people there most of all by April 2024';

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

/** A case in which a text of the source is copied. */
function copied(what: string, changes: Record<string, string>, file: string, field: string): FaultCase {
  const says = /invented-report has "teams that share a place help the people there most of all/;
  return { what, changes: { ...printed(), ...changes }, code: 'words-shared', file, field, says };
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
    what: 'a number that begins with nought',
    changes: { 'content/shared-action/01.mdx': INVENTED_CONTENT[ACTION] ?? '' },
    code: 'file-without-record',
    file: 'content/shared-action/01.mdx',
    field: '',
    says: /01 is not a number/,
  },
  {
    what: 'a number after a gap',
    changes: { 'content/shared-action/3.mdx': (INVENTED_CONTENT[ACTION] ?? '').replace('1a', '3a') },
    code: 'kind-requirement',
    file: 'content/shared-action/3.mdx',
    field: '',
    says: /there is no shared-action-2/,
  },
  {
    what: 'front matter that is not YAML',
    changes: { 'content/theme/teams.mdx': '---\ntitle: Teams: who\n---\n' },
    code: 'front-matter-unreadable',
    file: 'content/theme/teams.mdx',
    field: 'line 2',
    says: /[Nn]ested mappings/,
  },
  inFile(
    THEME,
    'emphasis that YAML takes for an alias',
    ['summary: Who works together.', 'summary: *Who*'],
    'front-matter-unreadable',
    'line 3',
    /\*Who\* is an alias/,
  ),
  inFile(
    THEME,
    'an alias of a text',
    ['title: Teams\nsummary: Who works together.', 'title: &t Teams\nsummary: *t'],
    'front-matter-unreadable',
    'line 3',
    /\*t is an alias/,
  ),
  inAction(
    'an unknown key',
    ['stages: []', 'stages: []\nurgency: high'],
    'field-invalid',
    '',
    /"urgency" is not a field/,
  ),
  inAction(
    'a part that cites nothing',
    ['strength: direct', 'strength: direct\n    cites: []'],
    'field-invalid',
    'parts[0].cites',
    /./,
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
    'line 21',
    /<Box> is not known/,
  ),
  inAction(
    'markup that does not close',
    ['A note.\n</Editorial>', 'A note.'],
    'body-unreadable',
    'line 25',
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
    'a part’s owner of another kind',
    ['strength: direct', 'strength: direct\n    owners: [{ owner: theme-teams, as: lead }]'],
    'reference-unknown',
    'parts[0].owners[0]',
    /not of the kind owner/,
  ),
  inAction(
    'a development of another kind',
    ['basis: editorial', 'basis: later, development: theme-teams'],
    'reference-unknown',
    'relations[0].development',
    /not of the kind development/,
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
    /has no part "b"/,
  ),
  inAction(
    'a link to nowhere',
    ['share a place', 'share [a place](structure-nowhere)'],
    'reference-unknown',
    'body',
    /"structure-nowhere"/,
  ),
  inAction(
    'a link to nowhere in a note',
    ['A note.', 'A [note](structure-nowhere).'],
    'reference-unknown',
    'body',
    /"structure-nowhere"/,
  ),
  inAction(
    'a link to a part without its letter',
    ['share a place', 'share [a place](owner-systems#)'],
    'reference-unknown',
    'body',
    /has no part ""/,
  ),
  inAction(
    'a link to a part of a part',
    ['share a place', 'share [a place](shared-action-1#1a#zz)'],
    'reference-unknown',
    'body',
    /has no part "1a#zz"/,
  ),
  inAction(
    'a link to half an address',
    ['share a place', 'share [a place](https://)'],
    'reference-unknown',
    'body',
    /"https:\/\/" is not an https address/,
  ),
  inAction(
    'a passage that does not exist',
    ['cites: [invented-report annex/1]', 'cites: [invented-report annex/9]'],
    'passage-unknown',
    'cites',
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
    'line 23',
    /not a source id/,
  ),
  inAction(
    'an unknown passage of a part',
    ['strength: direct', 'strength: direct\n    cites: [invented-report annex/9]'],
    'passage-unknown',
    'parts[0].cites',
    /no passage "annex\/9"/,
  ),
  inAction(
    'an unknown passage behind the editors’ relation',
    ['basis: editorial', 'basis: editorial, cites: [invented-report annex/9]'],
    'passage-unknown',
    'relations[0].cites',
    /no passage "annex\/9"/,
  ),
  inFile(
    THEME,
    'an unknown passage behind a theme',
    ['checked', 'cites: [invented-report annex/9]\nchecked'],
    'passage-unknown',
    'cites',
    /no passage "annex\/9"/,
  ),
  inFile(
    TERM,
    'an unknown source behind the editors’ definition',
    ['cites: [invented-report', 'voice: editorial\ncites: [lost-report'],
    'passage-unknown',
    'cites',
    /no source "lost-report"/,
  ),
  {
    what: 'an unknown passage that is described',
    changes: { [PASSAGES]: '"annex/1": Asks for teams.\n"annex/9": Asks for more.\n' },
    code: 'passage-unknown',
    file: PASSAGES,
    field: 'annex/9',
    says: /no passage "annex\/9"/,
  },
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
  inAction(
    'headings in another order',
    [
      '## Why it is asked',
      '## What stands in the way\n\nText. <Cite at="invented-report annex/1" />\n\n## Why it is asked',
    ],
    'kind-requirement',
    '',
    /"Why it is asked" is out of order/,
  ),
  inAction(
    'no section',
    [
      '## Why it is asked\n\nTeams that share a place help the people there. <Cite at="invented-report annex/1" />\n',
      '',
    ],
    'kind-requirement',
    '',
    /it has no section/,
  ),
  inAction(
    'a part with another number',
    ['id: 1a', 'id: 2a'],
    'kind-requirement',
    'parts',
    /the part "2a" should be 1 and a letter, such as 1a/,
  ),
  inAction(
    'two parts with one letter',
    ['relations:', '  - { id: 1a, text: Build it again., verb: Build, strength: direct }\nrelations:'],
    'kind-requirement',
    'parts',
    /two parts are called 1a/,
  ),
  inAction(
    'no relation',
    [
      'relations:\n  - { type: concerns, to: owner-systems, basis: editorial, why: It is asked of systems. }\n',
      '',
    ],
    'kind-requirement',
    '',
    /stands in no relation/,
  ),
  inAction(
    'a later relation without a development',
    ['basis: editorial', 'basis: later'],
    'kind-requirement',
    'relations[0].development',
    /names no development/,
  ),
  inFile(
    TERM,
    'a term without a citation',
    ['cites: [invented-report annex/1]\n', ''],
    'kind-requirement',
    '',
    /neither a citation nor voice: editorial/,
  ),
  {
    what: 'a source without a fingerprint',
    changes: { 'content/source/lost-report.mdx': INVENTED_CONTENT[SOURCE] ?? '' },
    code: 'kind-requirement',
    file: 'content/source/lost-report.mdx',
    field: '',
    says: /it has no content\/sources\/lost-report\.fingerprint\.json/,
  },
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
    'a relation to the record itself',
    ['to: owner-systems', 'to: shared-action-1'],
    'relation-misfit',
    'relations[0]',
    /of one record/,
  ),
  inAction(
    'a relation between the parts of a record',
    [
      'relations:\n  - { type: concerns, to: owner-systems',
      '  - { id: 1b, text: Build more., verb: Build, strength: direct }\n' +
        'relations:\n  - { type: extends, from: 1a, to: shared-action-1#1b',
    ],
    'relation-misfit',
    'relations[0]',
    /shared-action-1#1a and shared-action-1#1b are of one record: a relation joins two/,
  ),
  inAction(
    'a relation twice',
    [
      'relations:',
      'relations:\n  - { type: concerns, to: owner-systems, basis: editorial, why: Systems are named. }',
    ],
    'stated-twice',
    'relations[1]',
    /shared-action-1 concerns owner-systems: this is said already/,
  ),
  {
    what: 'two structures that are parts of each other',
    changes: {
      [BOARD]: structure('Board', 'structure-team'),
      [STRUCTURE]: structure('Team', 'structure-board'),
    },
    code: 'stated-twice',
    file: STRUCTURE,
    field: 'relations[0]',
    says: /structure-team part-of structure-board/,
  },
  {
    what: 'a conflict said from both ends',
    changes: {
      ...change(ACTION, 'type: concerns, to: owner-systems', 'type: conflicts-with, to: shared-action-2'),
      'content/shared-action/2.mdx': (INVENTED_CONTENT[ACTION] ?? '')
        .replace('1a', '2a')
        .replace('type: concerns, to: owner-systems', 'type: conflicts-with, to: shared-action-1'),
    },
    code: 'stated-twice',
    file: 'content/shared-action/2.mdx',
    field: 'relations[0]',
    says: /shared-action-2 conflicts-with shared-action-1/,
  },
  inAction(
    'a theme twice',
    ['[theme-teams]', '[theme-teams, theme-teams]'],
    'stated-twice',
    'themes[1]',
    /theme-teams/,
  ),
  inAction(
    'a level twice',
    ['[neighbourhood]', '[neighbourhood, neighbourhood]'],
    'stated-twice',
    'levels[1]',
    /neighbourhood/,
  ),
  inAction(
    'a stage twice',
    ['stages: []', 'stages: [foundation, foundation]'],
    'stated-twice',
    'stages[1]',
    /foundation/,
  ),
  inAction(
    'an owner in two roles',
    ['as: lead }]', 'as: lead }, { owner: owner-systems, as: with }]'],
    'stated-twice',
    'owners[1]',
    /owner-systems/,
  ),
  inAction(
    'a part’s owner twice',
    [
      'strength: direct',
      'strength: direct\n    owners: [{ owner: owner-systems, as: lead }, { owner: owner-systems, as: lead }]',
    ],
    'stated-twice',
    'parts[0].owners[1]',
    /owner-systems/,
  ),
  inAction(
    'a part’s level twice',
    ['strength: direct', 'strength: direct\n    levels: [place, place]'],
    'stated-twice',
    'parts[0].levels[1]',
    /place/,
  ),
  inAction(
    'a passage on two lines',
    ['[invented-report annex/1]', '[invented-report annex/1, invented-report annex/1]'],
    'stated-twice',
    'cites',
    /invented-report annex\/1 is cited twice/,
  ),
  {
    what: 'a short name twice',
    changes: { 'content/owner/zones.mdx': INVENTED_CONTENT[OWNER] ?? '' },
    code: 'stated-twice',
    file: 'content/owner/zones.mdx',
    field: 'short',
    says: /another owner is called SYS/,
  },
  inAction(
    'a statement without citation',
    [' <Cite at="invented-report annex/1" />', ''],
    'statement-uncited',
    'line 23',
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
    'a number in a condition',
    ['when: by', 'condition: for 40 teams\n    when: by'],
    'number-unsupported',
    'parts[0]',
    /"40"/,
  ),
  inAction(
    'a number in a verb',
    ['verb: Build', 'verb: Build 40'],
    'number-unsupported',
    'parts[0].verb',
    /"40"/,
  ),
  inFile(
    STRUCTURE,
    'a number in a heading',
    [
      '2026-11-20\n---\n',
      '2026-11-20\n---\n\n## The 40 teams\n\nTeams. <Cite at="invented-report annex/1" />\n',
    ],
    'number-unsupported',
    '"The 40 teams"',
    /"40" stands in none of invented-report annex\/1/,
  ),
  inAction(
    'a number that looks like a part and is none',
    ['the people there.', 'the people there within 5d.'],
    'number-unsupported',
    '"Why it is asked", statement 1',
    /"5"/,
  ),
  inAction(
    'a number in the source’s reason for a relation',
    ['basis: editorial, why: It', 'basis: source, cites: [invented-report annex/1], why: Of 40 systems it'],
    'number-unsupported',
    'relations[0].why',
    /"40"/,
  ),
  inFile(
    STRUCTURE,
    'a number among the members',
    ['[nurses]', '[40 nurses]'],
    'number-unsupported',
    'population and members',
    /"40"/,
  ),
  inFile(
    STRUCTURE,
    'a number in the population',
    ['members: [nurses]', 'population: 40 people'],
    'number-unsupported',
    'population and members',
    /"40"/,
  ),
  inFile(
    SOURCE,
    'a number in what a source rests on',
    ['evidence: None.', 'evidence: 40 talks.'],
    'number-unsupported',
    'evidence',
    /"40" stands in none of no passage/,
  ),
  {
    what: 'a number in the description of a passage',
    changes: { [PASSAGES]: '"annex/1": Asks for 40 teams.\n' },
    code: 'number-unsupported',
    file: PASSAGES,
    field: 'annex/1',
    says: /"40"/,
  },
  inAction('an acronym in a note', ['A note.', 'A ZQX note.'], 'acronym-undefined', 'note 1', /"ZQX"/),
  inAction(
    'an acronym in the reason of a relation',
    ['why: It', 'why: ZQX it'],
    'acronym-undefined',
    'relations[0].why',
    /"ZQX"/,
  ),
  inAction(
    'an acronym in an alias',
    ['stages: []', 'stages: []\naliases: [ZQX]'],
    'acronym-undefined',
    'aliases[0]',
    /"ZQX"/,
  ),
  inFile(
    SOURCE,
    'an acronym for an author',
    ['author: Nobody', 'author: ZQX'],
    'acronym-undefined',
    'author',
    /"ZQX"/,
  ),
  inFile(
    SOURCE,
    'an acronym for a publisher',
    ['publisher: Nobody', 'publisher: ZQX'],
    'acronym-undefined',
    'publisher',
    /"ZQX"/,
  ),
  inFile(
    SOURCE,
    'an acronym in the note on a date',
    ['date: 2022', 'date: 2022\ndateNote: From the ZQX.'],
    'acronym-undefined',
    'dateNote',
    /"ZQX"/,
  ),
  {
    what: 'an acronym in the description of a passage',
    changes: { [PASSAGES]: '"annex/1": Asks for ZQX.\n' },
    code: 'acronym-undefined',
    file: PASSAGES,
    field: 'annex/1',
    says: /"ZQX"/,
  },
  inAction(
    'an acronym without definition',
    ['Teams that share', 'ZQX teams that share'],
    'acronym-undefined',
    '"Why it is asked", statement 1',
    /"ZQX"/,
  ),
  {
    what: 'a cited passage that nobody described',
    changes: { [PASSAGES]: '' },
    code: 'passage-undescribed',
    file: ACTION,
    field: 'cites',
    says: /nothing says what stands in invented-report annex\/1/,
  },
  {
    what: 'a cited passage with an empty description',
    changes: { [PASSAGES]: '"annex/1": " "\n' },
    code: 'passage-undescribed',
    file: ACTION,
    field: 'cites',
    says: /nothing says what stands in invented-report annex\/1/,
  },
  copied(
    'ten words of a source',
    change(ACTION, 'help the people there.', 'help the people there most of all.'),
    ACTION,
    '"Why it is asked", statement 1',
  ),
  copied('ten words of a source in a note', change(ACTION, 'A note.', `${PRINTED}.`), ACTION, 'note 1'),
  copied(
    'ten words of a source in the reason of a relation',
    change(ACTION, 'It is asked of systems.', PRINTED),
    ACTION,
    'relations[0].why',
  ),
  copied(
    'ten words of a source in an alias',
    change(THEME, 'checked', `aliases: [${PRINTED}]\nchecked`),
    THEME,
    'aliases[0]',
  ),
  copied(
    'ten words of a source for a short name',
    change(OWNER, 'short: SYS', `short: ${PRINTED}`),
    OWNER,
    'short',
  ),
  copied(
    'ten words of a source in the description of a passage',
    { [PASSAGES]: `"annex/1": ${PRINTED}.\n` },
    PASSAGES,
    'annex/1',
  ),
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
    what: 'a redirect from what is no id',
    changes: { [REDIRECTS]: 'from,to\nteams,theme-teams\n' },
    code: 'redirect-invalid',
    file: REDIRECTS,
    field: 'line 2',
    says: /"teams" is not an id/,
  },
  {
    what: 'two redirects from one id',
    changes: { [REDIRECTS]: 'from,to\ntheme-old,theme-teams\ntheme-old,owner-systems\n' },
    code: 'redirect-invalid',
    file: REDIRECTS,
    field: 'line 3',
    says: /theme-old leads somewhere already/,
  },
  {
    what: 'a fingerprint without its source',
    changes: {
      'content/sources/lost-report.fingerprint.json': JSON.stringify(makeFingerprint('lost-report', [])),
    },
    code: 'side-file-invalid',
    file: 'content/sources/lost-report.fingerprint.json',
    field: '',
    says: /there is no content\/source\/lost-report\.mdx/,
  },
  {
    what: 'descriptions of passages without their source',
    changes: { 'content/sources/lost-report.passages.yaml': '' },
    code: 'side-file-invalid',
    file: 'content/sources/lost-report.passages.yaml',
    field: '',
    says: /there is no content\/source\/lost-report\.mdx/,
  },
  {
    what: 'the fingerprint of another source',
    changes: { 'content/sources/other-report.fingerprint.json': INVENTED_CONTENT[FINGERPRINT] ?? '' },
    code: 'side-file-invalid',
    file: 'content/sources/other-report.fingerprint.json',
    field: '',
    says: /it is the fingerprint of invented-report/,
  },
  {
    what: 'a fingerprint in a folder of its own',
    changes: { 'content/sources/old/invented-report.fingerprint.json': INVENTED_CONTENT[FINGERPRINT] ?? '' },
    code: 'side-file-invalid',
    file: 'content/sources/old/invented-report.fingerprint.json',
    field: '',
    says: /nothing reads/,
  },
  {
    what: 'a description that is not a text',
    changes: { [PASSAGES]: '"annex/1": 7\n' },
    code: 'side-file-invalid',
    file: PASSAGES,
    field: '',
    says: /what annex\/1 is about is not a text/,
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
  inFile(
    ACTION,
    'a development told in the action itself',
    [
      '<Editorial for="educator"',
      '<Later none="2026" url="https://example.org">\nIt came.\n</Later>\n\n<Editorial for="educator"',
    ],
    'body-unreadable',
    'line 25',
    /<Later url> is not known/,
  ),
  ...KIND_FAULT_CASES,
];
