import type { AtlasRecord, Cite, Relation } from '../model/atlas.ts';
import { plainText, statementsOf } from '../model/body.ts';
import type { Fault } from '../model/faults.ts';
import { noteText } from '../model/record-text.ts';
import { checkAcronyms, checkNumbers, findSharedRuns, resolvePassages } from '../provenance/index.ts';
import type { SideFiles } from './side-files.ts';

/** A text that the atlas shows, and, where it speaks in a source's voice, what it must rest on. */
interface Claim {
  file: string;
  field: string;
  text: string;
  /** Null for the editors' and later voices, whose numbers are their own. */
  cites: readonly Cite[] | null;
}

/** Holds every text of the records against the fingerprints of the sources. */
export function findProvenanceFaults(
  records: readonly AtlasRecord[],
  relations: readonly (Relation & { file: string; field: string })[],
  side: SideFiles,
): Fault[] {
  const prints = [...side.fingerprints.values()];
  const defined = new Set([...side.plainAcronyms, ...records.flatMap(({ short }) => (short ? [short] : []))]);
  const claims = [
    ...records.flatMap((record) => [...claimsOf(record)]),
    ...relations.map(relationClaim),
    ...aboutClaims(side),
  ];
  return claims.flatMap((claim): Fault[] => {
    const { file, field, text, cites } = claim;
    const faults: Fault[] = [];
    const resolved = resolvePassages(cites ?? [], prints);
    for (const what of resolved.faults) faults.push({ code: 'passage-unknown', file, field, what });
    for (const { source, passages } of cites ?? []) {
      for (const passage of passages.filter((id) => !side.abouts.get(source)?.has(id))) {
        const what = `${source} ${passage} is cited here, and its source’s page cannot say what stands there.`;
        faults.push({ code: 'passage-undescribed', file, field, what });
      }
    }
    if (cites) {
      for (const { printed } of checkNumbers(text, resolved.passages)) {
        faults.push({
          code: 'number-unsupported',
          file,
          field,
          what: `"${printed}" stands in none of ${list(cites)}.`,
        });
      }
    }
    for (const run of findSharedRuns(text, prints, side.allowedRuns)) {
      faults.push({ code: 'words-shared', file, field, what: `${run.source} has "${run.words}".` });
    }
    for (const token of checkAcronyms(text, defined)) {
      faults.push({ code: 'acronym-undefined', file, field, what: `"${token}" is defined nowhere.` });
    }
    return faults;
  });
}

function* claimsOf(record: AtlasRecord): Generator<Claim> {
  const { file, kind } = record;
  // A theme is the editors' arrangement, and some terms are defined by the editors.
  const own = kind === 'theme' || (kind === 'term' && record.voice === 'editorial') ? null : record.cites;
  yield { file, field: 'title', text: record.title, cites: own };
  yield { file, field: 'summary', text: record.summary, cites: own };
  for (const [i, part] of record.parts.entries()) {
    const texts = [part.text, part.condition, part.when, ...part.dates.map(({ date }) => date)];
    yield { file, field: `parts[${i}]`, text: texts.filter(Boolean).join('. '), cites: part.cites };
  }
  for (const section of record.sections) {
    for (const [i, statement] of section.blocks.flatMap(statementsOf).entries()) {
      const field = `"${section.heading ?? 'text'}", statement ${i + 1}`;
      yield { file, field, text: plainText(statement.content), cites: statement.cites };
    }
  }
  for (const [i, note] of record.notes.entries())
    yield { file, field: `note ${i + 1}`, text: noteText(note), cites: null };
  if (kind === 'structure') {
    const texts = [record.population, ...record.members].filter(Boolean);
    yield { file, field: 'population and members', text: texts.join('. '), cites: record.cites };
  }
  if (kind === 'term' && record.warning) yield { file, field: 'warning', text: record.warning, cites: null };
  if (kind === 'source') yield { file, field: 'evidence', text: record.evidence, cites: record.cites };
}

function relationClaim({
  file,
  field,
  why,
  basis,
  cites,
}: Relation & { file: string; field: string }): Claim {
  return { file, field: `${field}.why`, text: why, cites: basis === 'source' ? cites : null };
}

function* aboutClaims({ abouts }: SideFiles): Generator<Claim> {
  for (const [source, map] of abouts) {
    for (const [passage, text] of map) {
      const cites = [{ source: source as Cite['source'], passages: [passage] }];
      yield { file: `content/sources/${source}.passages.yaml`, field: passage, text, cites };
    }
  }
}

function list(cites: readonly Cite[]): string {
  return (
    cites.map(({ source, passages }) => `${source} ${passages.join(' ')}`).join('; ') ||
    'no passage (none is cited)'
  );
}
