import type { AtlasRecord, Relation } from '../model/atlas.ts';
import type { EditorialNote, LaterNote } from '../model/body.ts';
import { noteText, recordText } from '../model/record-text.ts';

// What the published form leaves out or says otherwise: the file is the project's own affair, and the text of the
// page is given plain.
type Unpublished = 'slug' | 'file' | 'sections' | 'notes';

/** A note with its words as plain text. */
type NoteJson = (Omit<EditorialNote, 'paragraphs'> | Omit<LaterNote, 'paragraphs'>) & { text: string };

export type RecordJson = Omit<AtlasRecord, Unpublished> & { text: string; notes: NoteJson[] };

/** A record as `/data/` publishes it. */
export function recordJson(record: AtlasRecord): RecordJson {
  const { slug: _slug, file: _file, sections: _sections, notes, ...published } = record;
  return {
    ...published,
    text: recordText(record),
    notes: notes.map((note) => {
      const { paragraphs: _paragraphs, ...said } = note;
      return { ...said, text: noteText(note) };
    }),
  };
}

/** A relation as `/data/` publishes it; `development` stands only where the basis is later. */
export function relationJson({ development, ...relation }: Relation): object {
  return development ? { ...relation, development } : relation;
}
