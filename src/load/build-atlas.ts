import type { Atlas, AtlasRecord, PassageSection, Relation } from '../model/atlas.ts';
import { ContentFaults, type Fault } from '../model/faults.ts';
import type { RecordId } from '../model/ids.ts';
import { findIntegrityFaults, findRedirectFaults } from '../model/integrity.ts';
import { KINDS } from '../model/kinds.ts';
import { buildRecord } from './build-record.ts';
import type { Excuse } from '../provenance/index.ts';
import { accountForSources } from './check-coverage.ts';
import { findProvenanceFaults } from './check-provenance.ts';
import { findIcbFaults } from './icb-data.ts';
import { withLaterNotes } from './later-notes.ts';
import { parseRecordFile } from './parse-record-file.ts';
import type { ContentFile } from './read-content.ts';
import { isSideFile, readSideFiles, type SideFiles } from './side-files.ts';

/**
 * Builds the one Atlas out of the files of `content/`, frozen through and through.
 * @throws ContentFaults with every fault in the content at once.
 */
export function buildAtlas(unsorted: readonly ContentFile[]): Atlas {
  const files = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
  const side = readSideFiles(files.filter(({ path }) => isSideFile(path)));
  const faults: Fault[] = [...side.faults];
  const records = new Map<string, AtlasRecord>();
  const relations: (Relation & { file: string; field: string })[] = [];

  for (const file of files.filter(({ path }) => !isSideFile(path))) {
    const raw = parseRecordFile(file);
    if ('code' in raw) {
      faults.push(raw);
      continue;
    }
    const built = buildRecord(raw);
    faults.push(...built.faults);
    const { record } = built;
    if (!record) continue;
    const first = records.get(record.id);
    if (first) {
      faults.push({
        code: 'id-duplicate',
        file: raw.file,
        field: '',
        what: `${raw.id} is also ${first.file}.`,
      });
      continue;
    }
    records.set(record.id, record);
    built.relations.forEach((relation, i) =>
      relations.push({ ...relation, file: raw.file, field: `relations[${i}]` }),
    );
  }

  if (files.every(({ path }) => isSideFile(path)))
    faults.push({
      code: 'file-without-record',
      file: 'content',
      field: '',
      what: 'it holds no record at all.',
    });

  const sorted = withLaterNotes([...records.values()].sort(byKindThenPlace), relations);
  const account = accountForSources(sorted, side);
  faults.push(
    ...findIntegrityFaults({ records: sorted, relations }),
    ...findRedirectFaults(side.redirects, new Set(records.keys())),
    ...findProvenanceFaults(sorted, relations, side),
    ...findIcbFaults(sorted, relations, side.icbs),
    ...account.faults,
  );
  if (faults.length) throw new ContentFaults(faults);

  return deepFreeze({
    records: sorted,
    relations: relations.map(({ from, type, to, basis, why, cites, development }) => ({
      from,
      type,
      to,
      basis,
      why,
      cites,
      development,
    })),
    passages: passagesOf(side),
    coverage: account.coverage,
    redirects: side.redirects.map(({ from, to }) => ({ from, to: to as RecordId })),
  });
}

/** By kind, then by number where the kind is numbered, else by title; sources by date, the newest first. */
function byKindThenPlace(a: AtlasRecord, b: AtlasRecord): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (a.kind === 'source' && b.kind === 'source' && a.date !== b.date) return a.date < b.date ? 1 : -1;
  const [numberA, numberB] = [Number(a.slug), Number(b.slug)];
  if (numberA && numberB) return numberA - numberB;
  const [titleA, titleB] = [a.title.toLowerCase(), b.title.toLowerCase()];
  return titleA < titleB ? -1 : titleA > titleB ? 1 : 0;
}

function passagesOf({ fingerprints, abouts, excuses }: SideFiles): Record<string, PassageSection[]> {
  return Object.fromEntries(
    [...fingerprints].map(([source, print]) => [
      source,
      print.sections.map(({ id, title, passages }) => ({
        id,
        title,
        passages: passages.map((passage) => ({
          id: passage.id,
          number: passage.id.slice(id.length + 1),
          words: passage.words,
          about: abouts.get(source)?.get(passage.id) ?? null,
          excused: sayExcuse(excuses.get(source), passage.id),
        })),
      })),
    ]),
  );
}

function sayExcuse(excuses: readonly Excuse[] = [], passage: string): string | null {
  const excuse = excuses.find((own) => own.passage === passage && own.token === null);
  return excuse ? `${excuse.reason}: ${excuse.why}` : null;
}

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
