import type { AtlasRecord, Cite, Relation } from '../model/atlas.ts';
import { plainText, statementsOf } from '../model/body.ts';
import { noteText } from '../model/record-text.ts';
import type { SideFiles } from './side-files.ts';

export type PlacedRelation = Relation & { file: string; field: string };

/** Passages as they are cited in one place. */
export interface CiteList {
  file: string;
  field: string;
  cites: readonly Cite[];
}

/** A text that the atlas shows. */
export interface Claim {
  file: string;
  field: string;
  text: string;
  /** Where its numbers must stand; null for the editors' and later voices, whose numbers are their own. */
  cites: readonly Cite[] | null;
}

export function* citeListsOf({ file, cites, parts, sections }: AtlasRecord): Generator<CiteList> {
  yield { file, field: 'cites', cites };
  for (const [i, part] of parts.entries())
    if (!part.inherited.includes('cites')) yield { file, field: `parts[${i}].cites`, cites: part.cites };
  for (const { heading, blocks } of sections)
    for (const [i, statement] of blocks.flatMap(statementsOf).entries())
      yield { file, field: statementField(heading, i), cites: statement.cites };
}

/** Every text of a record. */
export function* claimsOf(record: AtlasRecord): Generator<Claim> {
  const { file, kind } = record;
  const own = isSourceVoice(record) ? record.cites : null;
  yield { file, field: 'title', text: record.title, cites: own };
  yield { file, field: 'summary', text: record.summary, cites: own };
  if (record.short) yield { file, field: 'short', text: record.short, cites: null };
  for (const [i, text] of record.aliases.entries()) yield { file, field: `aliases[${i}]`, text, cites: null };
  for (const [i, part] of record.parts.entries()) {
    const texts = [part.text, part.condition, part.when, ...part.dates.map(({ date }) => date)];
    yield { file, field: `parts[${i}]`, text: texts.filter(Boolean).join('. '), cites: part.cites };
    yield { file, field: `parts[${i}].verb`, text: part.verb, cites: part.cites };
  }
  for (const { heading, blocks } of record.sections) {
    const statements = blocks.flatMap(statementsOf);
    // The headings of a theme are the editors' arrangement, as the theme is.
    const headingCites = kind === 'theme' ? null : statements.flatMap(({ cites }) => cites);
    if (heading) yield { file, field: `"${heading}"`, text: heading, cites: headingCites };
    for (const [i, { content, cites }] of statements.entries())
      yield { file, field: statementField(heading, i), text: plainText(content), cites };
  }
  // What a development says here stands, and is checked, in its own file.
  const notes = record.notes.filter((note) => note.voice === 'editorial' || !note.development);
  for (const [i, note] of notes.entries())
    yield { file, field: `note ${i + 1}`, text: noteText(note), cites: null };
  for (const [field, texts] of ownTexts(record)) {
    const text = texts.filter(Boolean).join('. ');
    if (text) yield { file, field, text, cites: own };
  }
  if (kind === 'development') yield { file, field: 'document', text: record.document, cites: null };
  if ((kind === 'development' || kind === 'event') && record.publisher)
    yield { file, field: 'publisher', text: record.publisher, cites: null };
  if (kind === 'term' && record.warning) yield { file, field: 'warning', text: record.warning, cites: null };
  if (kind === 'source') {
    yield { file, field: 'evidence', text: record.evidence, cites: record.cites };
    const { author, publisher, dateNote } = record;
    for (const [field, text] of Object.entries({ author, publisher, dateNote }))
      if (text) yield { file, field, text, cites: null };
  }
}

/** Whether title and summary speak for a source: not where the editors arrange or define, or tell of later days. */
function isSourceVoice(record: AtlasRecord): boolean {
  switch (record.kind) {
    case 'theme':
    case 'development':
    case 'icb':
      return false;
    case 'term':
      return record.voice === 'source';
    case 'event':
      return record.cites.length > 0;
    default:
      return true;
  }
}

/** What only its kind has and the source says, by field. */
function ownTexts(record: AtlasRecord): [string, (string | null)[]][] {
  switch (record.kind) {
    case 'structure':
      return [['population and members', [record.population, ...record.members]]];
    case 'case-study':
      return [['where and who', [record.where, record.who]]];
    case 'figure':
      return [
        ['measure, base and origin', [record.measure, record.base, record.origin]],
        ['when and date', [record.when, record.date]],
        ['series', record.series.flatMap(({ label, printed }) => [label, printed])],
        ['units', [...new Set(record.series.map(({ unit }) => unit))]],
      ];
    case 'event':
      return [['date', [record.date, record.until]]];
    default:
      return [];
  }
}

function statementField(heading: string | null, index: number): string {
  return `"${heading ?? 'text'}", statement ${index + 1}`;
}

export function relationClaim({ file, field, why, basis, cites }: PlacedRelation): Claim {
  return { file, field: `${field}.why`, text: why, cites: basis === 'source' ? cites : null };
}

export function* aboutClaims({ abouts }: SideFiles): Generator<Claim & CiteList> {
  for (const [source, map] of abouts) {
    for (const [passage, text] of map) {
      const cites = [{ source: source as Cite['source'], passages: [passage] }];
      yield { file: `content/sources/${source}.passages.yaml`, field: passage, text, cites };
    }
  }
}
