import type { AtlasRecord, Relation } from './atlas.ts';
import { ASK_HEADINGS, linkTargets, statementsOf, type Note } from './body.ts';
import { findDoubles } from './doubles.ts';
import type { Fault, FaultCode } from './faults.ts';
import { readRecordId, recordIdOf, splitReference } from './ids.ts';
import { KIND_NAMING, type Kind } from './kinds.ts';
import { RELATION_TYPES, relationFits, type RelationType } from './relation-types.ts';
import { isHttpsAddress } from './schemas/fields.ts';
import { READERS } from './vocabularies.ts';

/** What the rules look at: the records that could be read and the relations that they hold. */
export interface Draft {
  records: readonly AtlasRecord[];
  relations: readonly (Relation & { file: string; field: string })[];
}

/** Kinds that must cite, name a theme and stand in a relation. */
const FULLY_TIED: readonly Kind[] = [
  'shared-action',
  'high-impact-action',
  'training-recommendation',
  'policy-recommendation',
  'case-study',
  'structure',
  'owner',
  'role',
  'programme',
  'figure',
];

/** Kinds that must stand in a relation. */
const TIED: readonly Kind[] = [...FULLY_TIED, 'event', 'development'];

/** Verbs that say the same, or contradict each other, when both ends say them. */
const SAID_ONCE: readonly RelationType[] = ['conflicts-with', 'part-of'];

/** Every breach of the rules that hold between records: references, kinds of relation, what a kind requires. */
export function findIntegrityFaults(draft: Draft): Fault[] {
  const known = new Map(draft.records.map((record) => [record.id as string, record]));
  const faults: Fault[] = [];
  const fault = (code: FaultCode, file: string, field: string, what: string) =>
    faults.push({ code, file, field, what });

  const expectReference = (reference: string, file: string, field: string): AtlasRecord | null => {
    const { record: id, part } = splitReference(reference);
    const target = known.get(id);
    if (!target) fault('reference-unknown', file, field, `"${reference}" is no record.`);
    else if (part !== null && !target.parts.some((own) => own.id === part)) {
      fault('reference-unknown', file, field, `${id} has no part "${part}".`);
      return null;
    }
    return target ?? null;
  };
  const expectKind = (reference: string, kind: Kind, file: string, field: string) => {
    const target = expectReference(reference, file, field);
    if (target && target.kind !== kind) {
      fault('reference-unknown', file, field, `${reference} is not of the kind ${kind}.`);
    }
  };

  for (const record of draft.records) {
    record.themes.forEach((theme, i) => expectKind(theme, 'theme', record.file, `themes[${i}]`));
    if (record.kind === 'case-study')
      record.icbs.forEach((icb, i) => expectKind(icb, 'icb', record.file, `icbs[${i}]`));
    record.owners.forEach((link, i) => expectKind(link.owner, 'owner', record.file, `owners[${i}]`));
    record.parts.forEach((part, i) => {
      if (!part.inherited.includes('themes'))
        part.themes.forEach((theme, j) =>
          expectKind(theme, 'theme', record.file, `parts[${i}].themes[${j}]`),
        );
      if (part.inherited.includes('owners')) return;
      part.owners.forEach((link, j) =>
        expectKind(link.owner, 'owner', record.file, `parts[${i}].owners[${j}]`),
      );
    });
    for (const to of linksOf(record)) {
      if (isHttpsAddress(to)) continue;
      if (to.includes(':'))
        fault('reference-unknown', record.file, 'body', `"${to}" is not an https address.`);
      else expectReference(to, record.file, 'body');
    }
    for (const [field, values] of listsOf(record)) {
      for (const { item, at } of findDoubles(values, String))
        fault('stated-twice', record.file, `${field}[${at}]`, `${item} is there already.`);
    }
    if (KIND_NAMING[record.kind].numbered && record.slug !== '1') {
      const before = recordIdOf(record.kind, String(Number(record.slug) - 1));
      if (!known.has(before))
        fault('kind-requirement', record.file, '', `there is no ${before}, and the numbers have no gap.`);
    }
    for (const what of partFaults(record)) fault('kind-requirement', record.file, 'parts', what);
    for (const what of missingFromKind(record, draft.relations))
      fault('kind-requirement', record.file, '', what);
  }

  for (const relation of draft.relations) {
    const { file, field, type } = relation;
    const from = expectReference(relation.from, file, `${field}.from`);
    const to = expectReference(relation.to, file, `${field}.to`);
    if (relation.development) expectKind(relation.development, 'development', file, `${field}.development`);
    if (from && to && !relationFits(type, from.kind, to.kind)) {
      const { from: kindsFrom, to: kindsTo } = RELATION_TYPES[type];
      fault(
        'relation-misfit',
        file,
        field,
        `${relation.from} ${type} ${relation.to}: ${type} joins ${kindsFrom.join(', ')} to ${kindsTo.join(', ')}.`,
      );
    }
    if (from && from === to) {
      const what = `${relation.from} and ${relation.to} are of one record: a relation joins two.`;
      fault('relation-misfit', file, field, what);
    }
    if (relation.basis === 'source' && !relation.cites.length) {
      fault('kind-requirement', file, `${field}.cites`, 'a relation that the source makes cites no passage.');
    }
    if (type === 'later-related' && relation.basis !== 'later') {
      fault(
        'relation-misfit',
        file,
        `${field}.basis`,
        `${type} rests on a later development: write basis: later.`,
      );
    }
    if (relation.basis === 'later' && !relation.development) {
      fault('kind-requirement', file, `${field}.development`, 'a later relation names no development.');
    }
  }
  for (const { item } of findDoubles(draft.relations, relationKey)) {
    const { file, field, from, type, to } = item;
    fault(
      'stated-twice',
      file,
      field,
      `${from} ${type} ${to}: this is said already, from one end or the other.`,
    );
  }
  const named = draft.records.filter(({ short }) => short);
  for (const { item } of findDoubles(named, ({ kind, short }) => `${kind} ${short}`))
    fault('stated-twice', item.file, 'short', `another ${item.kind} is called ${item.short}.`);
  return faults;
}

function relationKey({ from, type, to }: Relation): string {
  const ends = SAID_ONCE.includes(type) ? [from, to].sort() : [from, to];
  return [type, ...ends].join(' ');
}

/** The lists in which each thing stands once, as far as the record itself states them. */
function listsOf({ themes, levels, stages, owners, parts }: AtlasRecord): [string, readonly string[]][] {
  const bodies = (links: typeof owners) => links.map(({ owner }) => owner);
  return [
    ['themes', themes],
    ['levels', levels],
    ['stages', stages],
    ['owners', bodies(owners)],
    ...parts.flatMap((part, i): [string, readonly string[]][] => [
      [`parts[${i}].owners`, part.inherited.includes('owners') ? [] : bodies(part.owners)],
      [`parts[${i}].levels`, part.inherited.includes('levels') ? [] : part.levels],
      [`parts[${i}].themes`, part.inherited.includes('themes') ? [] : part.themes],
    ]),
  ];
}

function linksOf(record: AtlasRecord): string[] {
  const ofNotes = (note: Note) => note.paragraphs.flatMap(linkTargets);
  const ofText = record.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      statementsOf(block).flatMap((statement) => linkTargets(statement.content)),
    ),
  );
  return [...ofText, ...record.notes.flatMap(ofNotes)];
}

function* partFaults(record: AtlasRecord): Generator<string> {
  const number = KIND_NAMING[record.kind].numbered ? record.slug : '';
  const form = number ? `${number} and a letter, such as ${number}a` : 'a single letter, such as a';
  for (const { id } of record.parts)
    if (!new RegExp(`^${number}[a-z]$`).test(id)) yield `the part "${id}" should be ${form}.`;
  for (const { item } of findDoubles(record.parts, ({ id }) => id)) yield `two parts are called ${item.id}.`;
}

function* missingFromKind(record: AtlasRecord, relations: Draft['relations']): Generator<string> {
  if (FULLY_TIED.includes(record.kind)) {
    if (!record.cites.length) yield 'it cites no passage.';
    if (!record.themes.length) yield 'it names no theme.';
  }
  if (TIED.includes(record.kind)) {
    const tied = relations.some(({ from, to }) =>
      [from, to].some((end) => splitReference(end).record === record.id),
    );
    if (!tied) yield 'it stands in no relation.';
  }
  if (record.kind === 'term' && record.voice === 'source' && !record.cites.length) {
    yield 'it has neither a citation nor voice: editorial.';
  }
  if (record.kind === 'event' && !record.cites.length && !record.publicUrl)
    yield 'it has neither a citation nor the address of a public source.';
  if (record.kind === 'shared-action' || record.kind === 'high-impact-action') {
    for (const reader of READERS) {
      const note = record.notes.find((own) => own.for === reader);
      if (note?.voice !== 'editorial' || !note.question)
        yield `it has no <Editorial for="${reader}"> with a question.`;
    }
  }
  if (KIND_NAMING[record.kind].asks) yield* headingFaults(record);
}

function* headingFaults(record: AtlasRecord): Generator<string> {
  if (!record.sections.length) yield `it has no section: begin with "## ${ASK_HEADINGS[0]}".`;
  let last = -1;
  for (const { heading } of record.sections) {
    const at = ASK_HEADINGS.findIndex((name) => name === heading);
    if (at < 0) yield `the heading "${heading ?? '(none)'}" is not one of: ${ASK_HEADINGS.join('; ')}.`;
    else if (at <= last) yield `the heading "${heading}" is out of order.`;
    last = Math.max(last, at);
  }
}

/** Redirects must lead from ids that have no record to ids that have one. */
export function findRedirectFaults(
  redirects: readonly { from: string; to: string; line: number }[],
  ids: ReadonlySet<string>,
): Fault[] {
  const file = 'content/redirects.csv';
  const doubles = findDoubles(redirects, ({ from }) => from).map(({ item }) => item.line);
  return redirects.flatMap(({ from, to, line }): Fault[] => {
    const field = `line ${line}`;
    const fault = (what: string): Fault[] => [{ code: 'redirect-invalid', file, field, what }];
    if (!readRecordId(from)) return fault(`"${from}" is not an id.`);
    if (doubles.includes(line)) return fault(`${from} leads somewhere already.`);
    if (ids.has(from)) return fault(`${from} still has a record.`);
    if (!ids.has(to)) return fault(`${to} has no record.`);
    return [];
  });
}
