import type { AtlasRecord, DevelopmentRecord, Relation } from '../model/atlas.ts';
import { plainText, type LaterNote } from '../model/body.ts';
import { splitReference } from '../model/ids.ts';

/** The records with what each later related development says of them among their notes, the earliest first. */
export function withLaterNotes(
  records: readonly AtlasRecord[],
  relations: readonly Relation[],
): AtlasRecord[] {
  const developments = new Map(
    records.flatMap((record) => (record.kind === 'development' ? [[record.id as string, record]] : [])),
  );
  const notes = new Map<string, LaterNote[]>();
  for (const { type, from, to, why } of relations) {
    const development = type === 'later-related' ? developments.get(from) : undefined;
    if (!development) continue;
    const { record, part } = splitReference(to);
    const own = notes.get(record) ?? [];
    notes.set(record, own);
    // What is near several parts for one reason is told once; what is near the whole is told apart.
    const told = own.find(
      (note) =>
        note.development === from && note.parts.length > 0 && plainText(note.paragraphs[0] ?? []) === why,
    );
    if (told && part) own.splice(own.indexOf(told), 1, { ...told, parts: [...told.parts, part] });
    else own.push(laterNote(development, part, why));
  }
  return records.map((record) => {
    const own = notes.get(record.id)?.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return own ? { ...record, notes: [...record.notes, ...own] } : record;
  });
}

function laterNote(development: DevelopmentRecord, part: string | null, why: string): LaterNote {
  const { id, date, dateNote, publisher, document: title, publicUrl: url, seen } = development;
  const paragraphs = [[{ type: 'text' as const, value: why }]];
  const parts = part ? [part] : [];
  const page = { date, dateNote, publisher, title, url, seen };
  return { voice: 'later', for: null, development: id, parts, ...page, paragraphs };
}
