import type { z } from 'zod';
import type { AtlasRecord, Cite, Inheritable, Part, Relation } from '../model/atlas.ts';
import type { Fault, FaultCode } from '../model/faults.ts';
import { partReference, urlOf } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import type { RelationType } from '../model/relation-types.ts';
import { FRONT_MATTER_SCHEMAS, type FrontMatter } from '../model/schemas/front-matter.ts';
import { parseCites } from './parse-cites.ts';
import { parseBody } from './parse-body.ts';
import type { RawRecord } from './parse-record-file.ts';

export interface BuiltRecord {
  record: AtlasRecord | null;
  relations: Relation[];
  faults: Fault[];
}

/** Turns a raw record into a resolved one, with the relations that it holds and every fault of its own. */
export function buildRecord(raw: RawRecord): BuiltRecord {
  const faults: Fault[] = [];
  const fault = (code: FaultCode, field: string, what: string) =>
    faults.push({ code, file: raw.file, field, what });

  const parsed = FRONT_MATTER_SCHEMAS[raw.kind].safeParse(raw.data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) fault('field-invalid', fieldPath(issue.path), sayIssue(issue));
  }
  const body = parseBody(raw.body);
  for (const problem of body.problems) {
    fault(problem.code, `line ${raw.bodyLine + problem.line - 1}`, problem.what);
  }
  if (!parsed.success) return { record: null, relations: [], faults };

  const front: FrontMatter = parsed.data;
  const cites = (lines: readonly string[] | undefined, field: string): Cite[] => {
    const result = parseCites(lines ?? []);
    for (const problem of result.problems) fault('passage-unknown', field, problem);
    return result.cites;
  };

  const recordCites = cites(front.cites, 'cites');
  const owners = front.owners ?? [];
  const levels = front.levels ?? [];
  const parts = (front.parts ?? []).map((part, index): Part => {
    const inherited: Inheritable[] = [];
    if (!part.owners && owners.length) inherited.push('owners');
    if (!part.levels) inherited.push('levels');
    if (!part.themes) inherited.push('themes');
    if (!part.cites) inherited.push('cites');
    return {
      id: part.id,
      text: part.text,
      verb: part.verb,
      strength: part.strength,
      owners: part.owners ?? owners,
      levels: part.levels ?? levels,
      themes: part.themes ?? front.themes,
      condition: part.condition ?? null,
      when: part.when ?? null,
      dates: part.dates,
      cites: part.cites ? cites(part.cites, `parts[${index}].cites`) : recordCites,
      inherited,
    };
  });

  const relations = front.relations.map((relation, index): Relation => ({
    from: relation.from ? partReference(raw.id, relation.from) : raw.id,
    type: relation.type as RelationType,
    to: relation.to,
    basis: relation.basis,
    why: relation.why,
    cites: cites(relation.cites, `relations[${index}].cites`),
    // What a development relates to, it relates to itself.
    development: relation.development ?? (raw.kind === 'development' ? raw.id : null),
  }));

  const record = {
    id: raw.id,
    kind: raw.kind,
    slug: raw.slug,
    url: urlOf(raw.kind, raw.slug),
    file: raw.file,
    title: front.title,
    short: front.short ?? null,
    summary: front.summary,
    aliases: front.aliases,
    cites: recordCites,
    themes: front.themes,
    levels,
    stages: front.stages ?? [],
    owners,
    parts,
    sections: body.sections,
    notes: body.notes,
    checked: front.checked,
    ...ownFields(raw.kind, front),
  } as AtlasRecord;
  return { record, relations, faults };
}

/** The fields that only this kind has. */
function ownFields(kind: Kind, front: FrontMatter): object {
  const { population = null, statutory, asOf, members, scope, voice, warning = null } = front;
  const { author, publisher = null, dateNote = null, doi = null, url: publicUrl = null, evidence } = front;
  const { date = null, until = null, when = null } = front;
  switch (kind) {
    case 'case-study':
      return { where: front.where, who: front.who, icbs: front.icbs };
    case 'structure':
      return { population, statutory, asOf, members };
    case 'owner':
      return { scope };
    case 'term':
      return { voice, warning };
    case 'figure': {
      const { measure, base = null, origin = null, series } = front;
      return { measure, base, when, date, origin, series };
    }
    case 'event':
      return { date, until, nature: front.nature, publisher, publicUrl };
    case 'development': {
      const { document, standing, seen = null } = front;
      return { date, dateNote, publisher, document, publicUrl, standing, seen };
    }
    case 'icb': {
      const { ods, gss, earlierGss = null, region, regionCode, from } = front;
      return { ods, gss, earlierGss, region, regionCode, from, until };
    }
    case 'source':
      return { author, publisher, date, dateNote, doi, publicUrl, evidence };
    default:
      return {};
  }
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`))
    .join('');
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here.`;
  return `${issue.message}.`;
}
