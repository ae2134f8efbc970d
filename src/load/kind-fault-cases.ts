import type { FaultCode } from '../model/faults.ts';
import { makeFingerprint } from '../provenance/index.ts';
import type { FaultCase } from './fault-cases.ts';

const DEVELOPMENT = 'content/development/teams.mdx';
const FINGERPRINT = 'content/sources/invented-report.fingerprint.json';

/** A later related development near the action, with some of its fields changed or left out. */
function development(changes: Readonly<Record<string, string | null>> = {}): string {
  const fields: Record<string, string | null> = {
    title: 'Teams arrive',
    summary: 'Teams were reported.',
    date: '2023-04-01',
    publisher: 'Nobody',
    document: 'News',
    url: 'https://example.org/news',
    standing: 'primary',
    ...changes,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `---
${lines.join('\n')}
relations:
  - { type: later-related, to: shared-action-1#1a, basis: later, why: Teams came. }
checked: 2026-11-20
---
`;
}

const EXCUSED = 'content/sources/invented-report.excused.yaml';
const ICBS_THEN = 'content/icbs-2022.csv';
const ICBS_NOW = 'content/icbs-2026.csv';
const BOARD_THEN = 'content/icb/qaa.mdx';
const BOARD_NOW = 'content/icb/qbb.mdx';

/** Two boards, the one succeeded by the other, and the data that lists them. */
const BOARDS: Readonly<Record<string, string>> = {
  [ICBS_THEN]:
    'ods_code,gss_code,name,nhs_region_code,nhs_region,status_from_2026_04_01,successor_ods_codes\nQAA,E54000001,Old Board,Y61,East,abolished 2026-04-01,QBB\n',
  [ICBS_NOW]:
    'ods_code,gss_code,name,nhs_region_code,nhs_region,status,predecessor_ods_codes\nQBB,E54000002,New Board,Y61,East,new 2026-04-01,QAA\n',
  [DEVELOPMENT]: development(),
  [BOARD_THEN]: board('Old Board', 'QAA', 'E54000001', [
    'from: 2022-07-01',
    'until: 2026-04-01',
    'relations:',
    '  - { type: succeeded-by, to: icb-qbb, basis: later, development: development-teams, why: It merged. }',
  ]),
  [BOARD_NOW]: board('New Board', 'QBB', 'E54000002', ['from: 2026-04-01']),
};

function board(title: string, ods: string, gss: string, more: readonly string[]): string {
  const front = [`title: ${title}`, 'summary: A board.', `ods: ${ods}`, `gss: ${gss}`, 'region: East'];
  return `---\n${[...front, 'regionCode: Y61', ...more, 'checked: 2026-11-20'].join('\n')}\n---\n`;
}

/** The boards with one text of one file changed. */
function inBoards(
  what: string,
  file: string,
  [from, to]: readonly [string, string],
  field: string,
  says: RegExp,
  at = file,
): FaultCase {
  const text = BOARDS[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  return {
    what,
    changes: { ...BOARDS, [file]: text.replace(from, to) },
    code: 'icb-misfit',
    file: at,
    field,
    says,
  };
}

/** The invented source with a first passage of this text, a second that nothing cites, and these excuses. */
function twoPassages(excused = '', first = 'Build teams by April 2024, 30 of them.'): Record<string, string> {
  const passages = [first, 'Nobody speaks of this.'].map((text, i) => ({
    source: 'invented-report',
    passage: `annex/${i + 1}`,
    section: 'annex',
    title: 'Annex',
    text,
  }));
  const print = JSON.stringify(makeFingerprint('invented-report', passages));
  return { [FINGERPRINT]: print, ...(excused && { [EXCUSED]: excused }) };
}

const EVENT = 'content/event/opening.mdx';
const FIGURE = 'content/figure/teams.mdx';
const CASE_STUDY = 'content/case-study/village.mdx';

const TIE = `relations:
  - { type: concerns, to: owner-systems, basis: editorial, why: It is theirs. }
checked: 2026-11-20
---
`;

/** Sound records, each for the cases that change it. */
const TEXTS: Readonly<Record<string, string>> = {
  [EVENT]: `---
title: Opening
summary: It opened.
date: 2022-07
until: 2023
nature: body
publisher: Nobody
url: https://example.org/opening
${TIE}`,
  [FIGURE]: `---
title: Teams
summary: Teams were counted.
cites: [invented-report annex/1]
themes: [theme-teams]
measure: Teams
when: April 2024
date: 2024-04
series:
  - { label: All, value: 30, unit: teams, printed: 30 teams }
${TIE}`,
  [CASE_STUDY]: `---
title: A village
summary: It has teams.
cites: [invented-report annex/1]
themes: [theme-teams]
levels: [place]
where: A village
who: Its people
${TIE}`,
};

/** One text of one of these records changed, beside a source of two passages. */
function inText(
  file: string,
  what: string,
  [from, to]: readonly [string, string],
  code: FaultCode,
  field: string,
  says: RegExp,
): FaultCase {
  const text = TEXTS[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  const changes = {
    ...twoPassages('"annex/2": heading - a bare heading\n'),
    [file]: text.replace(from, to),
  };
  return { what, changes, code, file, field, says };
}

const TEXT_FAULTS: readonly FaultCase[] = [
  inText(
    EVENT,
    'an event that ended before it began',
    ['until: 2023', 'until: 2022-06'],
    'field-invalid',
    'until',
    /before the date/,
  ),
  inText(
    EVENT,
    'an address without its publisher',
    ['publisher: Nobody\n', ''],
    'field-invalid',
    'publisher',
    /both or neither/,
  ),
  inText(
    EVENT,
    'an event that nothing tells of',
    ['publisher: Nobody\nurl: https://example.org/opening\n', ''],
    'kind-requirement',
    '',
    /neither a citation nor the address of a public source/,
  ),
  inText(
    EVENT,
    'a date that the passage of an event does not print',
    ['publisher: Nobody\nurl: https://example.org/opening', 'cites: [invented-report annex/1]'],
    'number-unsupported',
    'date',
    /"2022-07"/,
  ),
  inText(
    FIGURE,
    'a value that the passage does not print',
    ['value: 30, unit: teams, printed: 30', 'value: 40, unit: teams, printed: 40'],
    'number-unsupported',
    'series',
    /"40"/,
  ),
  inText(
    FIGURE,
    'a time that the passage of a figure does not print',
    ['date: 2024-04', 'date: 2023-04'],
    'number-unsupported',
    'when and date',
    /"2023-04"/,
  ),
  inText(
    FIGURE,
    'a value that its own print does not say',
    ['value: 30', 'value: 40'],
    'number-unsupported',
    'series[0].value',
    /40 is not what "30 teams" reads as: 30/,
  ),
  inText(
    FIGURE,
    'a share that is said to be a count',
    ['printed: 30 teams', 'printed: 30% of teams'],
    'number-unsupported',
    'series[0].value',
    /"30% of teams" is a share, and the unit "teams" is none/,
  ),
  inText(
    FIGURE,
    'an acronym for a unit',
    ['unit: teams', 'unit: ZQX'],
    'acronym-undefined',
    'units',
    /"ZQX"/,
  ),
  inText(
    CASE_STUDY,
    'a number of people that the passage of a case does not print',
    ['who: Its people', 'who: Its 40 people'],
    'number-unsupported',
    'where and who',
    /"40"/,
  ),
  inText(
    CASE_STUDY,
    'a number of places that the passage of a case does not print',
    ['where: A village', 'where: 40 villages'],
    'number-unsupported',
    'where and who',
    /"40"/,
  ),
  inText(
    CASE_STUDY,
    'a place in the area of a board that is none',
    ['who: Its people', 'who: Its people\nicbs: [owner-systems]'],
    'reference-unknown',
    'icbs[0]',
    /is not of the kind icb/,
  ),
];

/** What developments, boards, events, figures, case studies and the account of coverage can get wrong. */
export const KIND_FAULT_CASES: readonly FaultCase[] = [
  {
    what: 'an acronym in the title of the page that tells what came since',
    changes: { [DEVELOPMENT]: development({ document: 'The ZQX' }) },
    code: 'acronym-undefined',
    file: DEVELOPMENT,
    field: 'document',
    says: /"ZQX"/,
  },
  ...['date', 'publisher', 'document', 'url'].map((field): FaultCase => ({
    what: `a development without ${field}`,
    changes: { [DEVELOPMENT]: development({ [field]: null }) },
    code: 'field-invalid',
    file: DEVELOPMENT,
    field,
    says: /./,
  })),
  {
    what: 'a development at a script',
    changes: { [DEVELOPMENT]: development({ url: 'javascript:x' }) },
    code: 'field-invalid',
    file: DEVELOPMENT,
    field: 'url',
    says: /not an https address/,
  },
  {
    what: 'a development seen before it happened',
    changes: { [DEVELOPMENT]: development({ seen: '2023-03' }) },
    code: 'field-invalid',
    file: DEVELOPMENT,
    field: 'seen',
    says: /is before the date/,
  },
  {
    what: 'a development that is linked as if a source had made the link',
    changes: { [DEVELOPMENT]: development().replace('basis: later', 'basis: editorial') },
    code: 'relation-misfit',
    file: DEVELOPMENT,
    field: 'relations[0].basis',
    says: /rests on a later development/,
  },
  {
    what: 'an acronym for the publisher of what came since',
    changes: { [DEVELOPMENT]: development({ publisher: 'ZQX' }) },
    code: 'acronym-undefined',
    file: DEVELOPMENT,
    field: 'publisher',
    says: /"ZQX"/,
  },
  ...TEXT_FAULTS,
  {
    what: 'a development that nothing is related to',
    changes: { [DEVELOPMENT]: development().replace(/relations:\n.*\n/, '') },
    code: 'kind-requirement',
    file: DEVELOPMENT,
    field: '',
    says: /stands in no relation/,
  },
  {
    what: 'a passage that nothing rests on',
    changes: twoPassages(),
    code: 'passage-unaccounted',
    file: EXCUSED,
    field: 'annex/2',
    says: /no record rests on invented-report annex\/2/,
  },
  {
    what: 'a number that no record carries',
    changes: twoPassages('"annex/2": heading - a bare heading\n', 'Build 40 teams by April 2024.'),
    code: 'passage-unaccounted',
    file: EXCUSED,
    field: 'annex/1',
    says: /carries n:40/,
  },
  {
    what: 'an acronym of a source that nothing defines',
    changes: twoPassages('"annex/2": heading - a bare heading\n', 'Build ZQX teams by April 2024.'),
    code: 'passage-unaccounted',
    file: EXCUSED,
    field: 'annex/1',
    says: /carries ZQX/,
  },
  {
    what: 'an excuse for a passage that a record rests on',
    changes: { [EXCUSED]: '"annex/1": heading - a bare heading\n' },
    code: 'excuse-needless',
    file: EXCUSED,
    field: 'annex/1',
    says: /a record rests on the passage/,
  },
  {
    what: 'an excuse for a passage that does not exist',
    changes: { [EXCUSED]: '"annex/9": heading - a bare heading\n' },
    code: 'excuse-needless',
    file: EXCUSED,
    field: 'annex/9',
    says: /no such passage/,
  },
  {
    what: 'an excuse for a number that a record carries',
    changes: { [EXCUSED]: '"annex/1 date:2024-04": wording - not a date\n' },
    code: 'excuse-needless',
    file: EXCUSED,
    field: 'annex/1 date:2024-04',
    says: /a record carries it/,
  },
  {
    what: 'excuses of a source without a record',
    changes: { 'content/sources/lost-report.excused.yaml': '' },
    code: 'side-file-invalid',
    file: 'content/sources/lost-report.excused.yaml',
    field: '',
    says: /there is no content\/source\/lost-report\.mdx/,
  },
  {
    what: 'an excuse for two things at once',
    changes: { [EXCUSED]: '"annex/1 n:3 n:4": wording - a manner of speaking\n' },
    code: 'side-file-invalid',
    file: EXCUSED,
    field: '',
    says: /more than a passage and one number or acronym/,
  },
  {
    what: 'an excuse without a reason of the list',
    changes: { [EXCUSED]: '"annex/1": because\n' },
    code: 'side-file-invalid',
    file: EXCUSED,
    field: '',
    says: /one of front matter, biography/,
  },
  {
    what: 'ICB data without a column',
    changes: { ...BOARDS, [ICBS_THEN]: 'ods_code,name\nQAA,Old Board\n' },
    code: 'side-file-invalid',
    file: ICBS_THEN,
    field: '',
    says: /no column gss_code/,
  },
  inBoards(
    'a board with another name than its row',
    BOARD_NOW,
    ['title: New', 'title: Newer'],
    'title',
    /the data New Board/,
  ),
  inBoards(
    'a board in another region than its row',
    BOARD_NOW,
    ['regionCode: Y61', 'regionCode: Y62'],
    'regionCode',
    /says Y62, the data Y61/,
  ),
  inBoards(
    'a board with an earlier code that no row has',
    BOARD_NOW,
    ['region: East', 'region: East\nearlierGss: E54000009'],
    'earlierGss',
    /says E54000009, the data nothing/,
  ),
  {
    what: 'a board in a file that is not called after its code',
    changes: {
      ...BOARDS,
      [BOARD_THEN]: (BOARDS[BOARD_THEN] ?? '').replace('icb-qbb', 'icb-new'),
      [BOARD_NOW]: '',
      'content/icb/new.mdx': BOARDS[BOARD_NOW] ?? '',
    },
    code: 'icb-misfit',
    file: 'content/icb/new.mdx',
    field: 'slug',
    says: /it says new, the data qbb/,
  },
  inBoards(
    'a board with another code than its row',
    BOARD_THEN,
    ['E54000001', 'E54000009'],
    'gss',
    /the data E54000001/,
  ),
  inBoards(
    'a board that began before its row does',
    BOARD_NOW,
    ['from: 2026-04-01', 'from: 2022-07-01'],
    'from',
    /says 2022-07-01, the data 2026-04-01/,
  ),
  inBoards(
    'an abolished board without its end',
    BOARD_THEN,
    ['until: 2026-04-01\n', ''],
    'until',
    /says nothing, the data 2026-04-01/,
  ),
  {
    what: 'a board that ended before it began',
    changes: {
      ...BOARDS,
      [BOARD_THEN]: (BOARDS[BOARD_THEN] ?? '').replace('until: 2026', 'until: 2021'),
    },
    code: 'field-invalid',
    file: BOARD_THEN,
    field: 'until',
    says: /not after from/,
  },
  inBoards(
    'two tables of boards that contradict each other',
    ICBS_NOW,
    [',QAA', ',QCC'],
    'QBB',
    /predecessors of QBB are QCC; those that name it as successor are QAA/,
  ),
  {
    what: 'a board that stands twice in a table',
    changes: { ...BOARDS, [ICBS_NOW]: (BOARDS[ICBS_NOW] ?? '').replace(/(QBB.*\n)/, '$1$1') },
    code: 'side-file-invalid',
    file: ICBS_NOW,
    field: '',
    says: /QBB stands in it twice/,
  },
  inBoards(
    'a board without its successor',
    BOARD_THEN,
    ['type: succeeded-by', 'type: answers-to'],
    'relations',
    /its successors are none, in the data QBB/,
  ),
  inBoards('a board without a row', ICBS_NOW, ['QBB,', 'QCC,'], 'ods', /no row has the code QBB/, BOARD_NOW),
  inBoards(
    'a row without a board',
    ICBS_NOW,
    ['QBB,', 'QCC,'],
    'QCC',
    /has no content\/icb\/qcc\.mdx/,
    'content/icb',
  ),
];
