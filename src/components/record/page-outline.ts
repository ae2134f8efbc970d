import type { AtlasIndex } from '../../graph/atlas-index.ts';
import { groupConnections } from '../../graph/connections.ts';
import type { AtlasRecord } from '../../model/atlas.ts';
import type { EditorialNote, LaterNote } from '../../model/body.ts';

/** What stands on a record's page, and in what order its headings come. */
export interface PageOutline {
  readerNotes: readonly EditorialNote[];
  later: readonly LaterNote[];
  connected: boolean;
  entries: readonly { id: string; label: string }[];
}

export function outlinePage(index: AtlasIndex, record: AtlasRecord): PageOutline {
  const readerNotes = record.notes
    .filter((note) => note.voice === 'editorial')
    .filter((note) => note.for !== null);
  const later = record.notes
    .filter((note) => note.voice === 'later')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const connected = groupConnections(index, record).length > 0;
  const entries = [
    record.kind === 'structure' && { id: 'where-it-sits', label: 'Where it sits' },
    record.parts.length && { id: 'what-is-asked', label: 'What is asked' },
    record.kind === 'figure' && {
      id: 'values',
      label: record.series.length > 1 ? 'The values' : 'The value',
    },
    record.kind === 'theme' &&
      index.partsByTheme.has(record.id) && { id: 'documents', label: 'What the documents ask on it' },
    ...record.sections.map(({ slug, heading }) => slug && heading && { id: slug, label: heading }),
    record.kind === 'icb' && { id: 'then-and-now', label: 'Then and now' },
    index.partsByOwner.has(record.id) && { id: 'asks', label: 'What is asked of it' },
    record.kind === 'theme' && { id: 'records', label: 'Records on this theme' },
    readerNotes.length && { id: 'for-you', label: 'What it means for you' },
    (later.length || record.parts.length) && { id: 'since', label: 'What came since' },
    connected && { id: 'connected', label: 'Connected' },
    asksOfSource(index, record).length > 0 && { id: 'records', label: 'What it asks for' },
    record.kind === 'source' && { id: 'passages', label: 'Section by section' },
  ].filter((entry) => entry !== null && typeof entry === 'object');
  return { readerNotes, later, connected, entries };
}

/** The asks of a document: those that cite it first. Nothing for any other record. */
export function asksOfSource(index: AtlasIndex, source: AtlasRecord): AtlasRecord[] {
  if (source.kind !== 'source') return [];
  return index.atlas.records.filter(
    ({ parts, cites }) => parts.length > 0 && cites[0]?.source === source.slug,
  );
}

/** The records before and after this one in its kind's order. */
export function neighboursOf(index: AtlasIndex, record: AtlasRecord): (AtlasRecord | null)[] {
  const list = index.byKind.get(record.kind) ?? [];
  const at = list.indexOf(record);
  return [list[at - 1] ?? null, list[at + 1] ?? null];
}
