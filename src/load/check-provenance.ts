import type { AtlasRecord, Cite } from '../model/atlas.ts';
import { findDoubles } from '../model/doubles.ts';
import type { Fault } from '../model/faults.ts';
import {
  checkAcronyms,
  checkNumbers,
  checkPrinted,
  findSharedRuns,
  resolvePassages,
  type Fingerprint,
} from '../provenance/index.ts';
import { definedAcronyms } from './defined-acronyms.ts';
import {
  aboutClaims,
  citeListsOf,
  claimsOf,
  relationClaim,
  type CiteList,
  type PlacedRelation,
} from './claims.ts';
import type { SideFiles } from './side-files.ts';

/** Holds every citation and every text of the records against the fingerprints of the sources. */
export function findProvenanceFaults(
  records: readonly AtlasRecord[],
  relations: readonly PlacedRelation[],
  side: SideFiles,
): Fault[] {
  const prints = [...side.fingerprints.values()];
  const defined = definedAcronyms(records, side);
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
    ...records.flatMap(figureFaults),
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
function sourceFaults(
  records: readonly AtlasRecord[],
  { fingerprints, abouts, excuses }: SideFiles,
): Fault[] {
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
    ...stray(excuses.keys(), 'excused.yaml'),
    ...sources
      .filter(({ slug }) => !fingerprints.has(slug))
      .map(({ file, slug }): Fault => {
        const what = `it has no content/sources/${slug}.fingerprint.json.`;
        return { code: 'kind-requirement', file, field: '', what };
      }),
  ];
}

/** The values of a figure are what its printed texts say. */
function figureFaults(record: AtlasRecord): Fault[] {
  if (record.kind !== 'figure') return [];
  return record.series.flatMap(({ value, unit, printed }, i): Fault[] => {
    const what = checkPrinted(value, unit, printed);
    const field = `series[${i}].value`;
    return what ? [{ code: 'number-unsupported', file: record.file, field, what }] : [];
  });
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
