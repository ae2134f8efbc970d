import { formatCsv } from '../model/csv.ts';
import { plainText } from '../model/body.ts';
import { OWNER_ROLES } from '../model/vocabularies.ts';
import type { Atlas, AtlasRecord, Cite, OwnerLink } from '../model/atlas.ts';

const SEPARATOR = '; ';
const sayCites = (cites: readonly Cite[]) =>
  cites.map(({ source, passages }) => [source, ...passages].join(' ')).join(SEPARATOR);
const sayOwners = (owners: readonly OwnerLink[]) =>
  owners.map(({ owner, as }) => `${owner} (${as})`).join(SEPARATOR);

/** One line a record; `address` makes a site's own address out of the record's. */
export function recordsCsv({ records }: Atlas, address: (url: string) => string): string {
  return formatCsv(
    [
      'id',
      'kind',
      'address',
      'title',
      'short',
      'summary',
      'themes',
      'levels',
      'stages',
      'owners',
      'parts',
      'cites',
      'checked',
    ],
    records.map((record) => [
      record.id,
      record.kind,
      address(record.url),
      record.title,
      record.short,
      record.summary,
      record.themes.join(SEPARATOR),
      record.levels.join(SEPARATOR),
      record.stages.join(SEPARATOR),
      sayOwners(record.owners),
      String(record.parts.length),
      sayCites(record.cites),
      record.checked,
    ]),
  );
}

/** One line a part, resolved. */
export function partsCsv({ records }: Atlas, address: (url: string) => string): string {
  const titles = new Map<string, string>(records.map(({ id, title }) => [id, title]));
  const rows = records.flatMap((record: AtlasRecord) =>
    record.parts.map((part) => [
      `${record.id}#${part.id}`,
      record.id,
      address(`${record.url}#${part.id}`),
      part.text,
      part.verb,
      part.strength,
      sayOwners(part.owners),
      part.levels.join(SEPARATOR),
      part.condition,
      part.when,
      part.dates.map(({ date, kind }) => `${date} (${kind})`).join(SEPARATOR),
      sayCites(part.cites),
      part.inherited.join(SEPARATOR),
      record.title,
      part.owners.map(({ owner }) => titles.get(owner) ?? owner).join(SEPARATOR),
      [...new Set(part.cites.map(({ source }) => source))].join(SEPARATOR),
      record.kind,
      ...OWNER_ROLES.map((role) =>
        part.owners
          .filter(({ as }) => as === role)
          .map(({ owner }) => titles.get(owner) ?? owner)
          .join(SEPARATOR),
      ),
      part.dates.map(({ kind }) => kind).join(SEPARATOR),
      part.themes.join(SEPARATOR),
    ]),
  );
  return formatCsv(
    [
      'id',
      'record',
      'address',
      'text',
      'verb',
      'strength',
      'owners',
      'levels',
      'condition',
      'when',
      'dates',
      'cites',
      'inherited',
      'record_title',
      'owner_names',
      'sources',
      'kind',
      ...OWNER_ROLES,
      'date_kinds',
      'themes',
    ],
    rows,
  );
}

/** One line a note: what the editors add, and what came since with its date, publisher and address. */
export function notesCsv({ records }: Atlas): string {
  const later = ['publisher', 'title', 'url', 'seen', 'parts', 'development'];
  const rows = records.flatMap((record) =>
    record.notes.map((note) => {
      const text = note.paragraphs.map(plainText).join('\n');
      const { voice } = note;
      return voice === 'later'
        ? [
            record.id,
            record.title,
            voice,
            null,
            note.date,
            text,
            null,
            note.publisher,
            note.title,
            note.url,
            note.seen,
            note.parts.join(SEPARATOR),
            note.development,
          ]
        : [record.id, record.title, voice, note.for, null, text, note.question, ...later.map(() => null)];
    }),
  );
  return formatCsv(['record', 'record_title', 'voice', 'for', 'date', 'text', 'question', ...later], rows);
}

/** One line a relation. */
export function relationsCsv({ relations }: Atlas): string {
  return formatCsv(
    ['from', 'type', 'to', 'basis', 'why', 'cites', 'development'],
    relations.map(({ from, type, to, basis, why, cites, development }) => [
      from,
      type,
      to,
      basis,
      why,
      sayCites(cites),
      development,
    ]),
  );
}
