import type { AtlasRecord, Cite, Relation } from '../model/atlas.ts';
import { plainText, statementsOf } from '../model/body.ts';
import { findDoubles } from '../model/doubles.ts';
import type { Fault } from '../model/faults.ts';
import { noteText } from '../model/record-text.ts';
import {
  checkAcronyms,
  checkNumbers,
  findSharedRuns,
  resolvePassages,
  type Fingerprint,
} from '../provenance/index.ts';
import type { SideFiles } from './side-files.ts';

type PlacedRelation = Relation & { file: string; field: string };

/** Passages as they are cited in one place. */
interface CiteList {
  file: string;
  field: string;
  cites: readonly Cite[];
}

/** A text that the atlas shows. */
interface Claim {
  file: string;
  field: string;
  text: string;
  /** Where its numbers must stand; null for the editors' and later voices, whose numbers are their own. */
  cites: readonly Cite[] | null;
}

/** Holds every citation and every text of the records against the fingerprints of the sources. */
export function findProvenanceFaults(
  records: readonly AtlasRecord[],
  relations: readonly PlacedRelation[],
  side: SideFiles,
): Fault[] {
  const prints = [...side.fingerprints.values()];
  const defined = new Set([...side.plainAcronyms, ...records.flatMap(({ short }) => (short ? [short] : []))]);
  const parts = new Set(records.flatMap((record) => record.parts.map(({ id }) => id)));
  const abouts = [...aboutClaims(side)];
  const lists = [
    ...records.flatMap((record) => [...citeListsOf(record)]),
    ...relations.map(({ file, field, cites }) => ({ file, field: `${field}.cites`, cites })),
    ...abouts,
  ];
  const claims = [
    ...records.flatMap((record) => [...claimsOf(record)]),
    ...relations.map(relationClaim),
    ...abouts,
  ];
  return [
    ...sourceFaults(records, side),
    ...lists.flatMap((list) => citeFaults(list, prints, side)),
    ...claims.flatMap(({ file, field, text, cites }): Fault[] => {
      const faults: Fault[] = [];
      if (cites) {
        const { passages } = resolvePassages(cites, prints);
        for (const { printed } of checkNumbers(withoutParts(text, parts), passages)) {
          const what = `"${printed}" stands in none of ${sayCites(cites)}.`;
          faults.push({ code: 'number-unsupported', file, field, what });
        }
      }
      for (const run of findSharedRuns(text, prints, side.allowedRuns)) {
        faults.push({ code: 'words-shared', file, field, what: `${run.source} has "${run.words}".` });
      }
      for (const token of checkAcronyms(text, defined)) {
        faults.push({ code: 'acronym-undefined', file, field, what: `"${token}" is defined nowhere.` });
      }
      return faults;
    }),
  ];
}

/** A source is its record and its fingerprint; neither stands without the other, nor do descriptions of its passages. */
function sourceFaults(records: readonly AtlasRecord[], { fingerprints, abouts }: SideFiles): Fault[] {
  const sources = records.filter(({ kind }) => kind === 'source');
  const stray = (names: Iterable<string>, ending: string) =>
    [...names]
      .filter((name) => !sources.some(({ slug }) => slug === name))
      .map((name): Fault => {
        const file = `content/sources/${name}.${ending}`;
        return {
          code: 'side-file-invalid',
          file,
          field: '',
          what: `there is no content/source/${name}.mdx.`,
        };
      });
  return [
    ...stray(fingerprints.keys(), 'fingerprint.json'),
    ...stray(abouts.keys(), 'passages.yaml'),
    ...sources
      .filter(({ slug }) => !fingerprints.has(slug))
      .map(({ file, slug }): Fault => {
        const what = `it has no content/sources/${slug}.fingerprint.json.`;
        return { code: 'kind-requirement', file, field: '', what };
      }),
  ];
}

function citeFaults(
  { file, field, cites }: CiteList,
  prints: readonly Fingerprint[],
  side: SideFiles,
): Fault[] {
  const faults: Fault[] = [];
  for (const cite of cites) {
    const { passages, faults: unknown } = resolvePassages([cite], prints);
    for (const what of unknown) faults.push({ code: 'passage-unknown', file, field, what });
    for (const { id } of passages) {
      if (side.abouts.get(cite.source)?.get(id)?.trim()) continue;
      const what = `nothing says what stands in ${cite.source} ${id}.`;
      faults.push({ code: 'passage-undescribed', file, field, what });
    }
  }
  const named = cites.flatMap(({ source, passages }) => passages.map((passage) => `${source} ${passage}`));
  for (const { item } of findDoubles(named, String))
    faults.push({ code: 'stated-twice', file, field, what: `${item} is cited twice.` });
  return faults;
}

function* citeListsOf({ file, cites, parts, sections }: AtlasRecord): Generator<CiteList> {
  yield { file, field: 'cites', cites };
  for (const [i, part] of parts.entries())
    if (!part.inherited.includes('cites')) yield { file, field: `parts[${i}].cites`, cites: part.cites };
  for (const { heading, blocks } of sections)
    for (const [i, statement] of blocks.flatMap(statementsOf).entries())
      yield { file, field: statementField(heading, i), cites: statement.cites };
}

function* claimsOf(record: AtlasRecord): Generator<Claim> {
  const { file, kind } = record;
  // A theme is the editors' arrangement, and some terms are defined by the editors.
  const own = kind === 'theme' || (kind === 'term' && record.voice === 'editorial') ? null : record.cites;
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
    if (heading)
      yield { file, field: `"${heading}"`, text: heading, cites: statements.flatMap(({ cites }) => cites) };
    for (const [i, { content, cites }] of statements.entries())
      yield { file, field: statementField(heading, i), text: plainText(content), cites };
  }
  for (const [i, note] of record.notes.entries())
    yield { file, field: `note ${i + 1}`, text: noteText(note), cites: null };
  if (kind === 'structure') {
    const texts = [record.population, ...record.members].filter(Boolean);
    yield { file, field: 'population and members', text: texts.join('. '), cites: record.cites };
  }
  if (kind === 'term' && record.warning) yield { file, field: 'warning', text: record.warning, cites: null };
  if (kind === 'source') {
    yield { file, field: 'evidence', text: record.evidence, cites: record.cites };
    const { author, publisher, dateNote } = record;
    for (const [field, text] of Object.entries({ author, publisher, dateNote }))
      if (text) yield { file, field, text, cites: null };
  }
}

function statementField(heading: string | null, index: number): string {
  return `"${heading ?? 'text'}", statement ${index + 1}`;
}

function relationClaim({ file, field, why, basis, cites }: PlacedRelation): Claim {
  return { file, field: `${field}.why`, text: why, cites: basis === 'source' ? cites : null };
}

function* aboutClaims({ abouts }: SideFiles): Generator<Claim & CiteList> {
  for (const [source, map] of abouts) {
    for (const [passage, text] of map) {
      const cites = [{ source: source as Cite['source'], passages: [passage] }];
      yield { file: `content/sources/${source}.passages.yaml`, field: passage, text, cites };
    }
  }
}

/** The text without the parts of records that it names by number and letter alone: "3a, 3b". */
function withoutParts(text: string, parts: ReadonlySet<string>): string {
  return text.replace(/\b\d+[a-z]\b/g, (word) => (parts.has(word) ? '…' : word));
}

function sayCites(cites: readonly Cite[]): string {
  return (
    cites.map(({ source, passages }) => `${source} ${passages.join(' ')}`).join('; ') ||
    'no passage (none is cited)'
  );
}
