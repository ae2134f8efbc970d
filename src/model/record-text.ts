import type { AtlasRecord } from './atlas.ts';
import { plainText, statementsOf, type LaterNote, type Note } from './body.ts';
import { sayDate } from './dates.ts';

/** All that a record's page says of it, as plain text, a paragraph a line. */
export function recordText(record: AtlasRecord): string {
  return [
    record.summary,
    ...ownTexts(record),
    ...record.parts.flatMap(({ text, condition, when }) => [text, condition, when]),
    ...record.sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(statementsOf).map(({ content }) => plainText(content)),
    ]),
    ...record.notes.map(noteText),
  ]
    .filter(Boolean)
    .join('\n');
}

/** All that a note says, a paragraph a line; the last line is its question, or what a later note rests on. */
export function noteText(note: Note): string {
  const last = note.voice === 'editorial' ? note.question : restsOn(note);
  return [...note.paragraphs.map(plainText), last].filter(Boolean).join('\n');
}

function restsOn({ url, title, publisher, date, seen }: LaterNote): string {
  if (!url) return `Looked for until ${sayDate(date)}`;
  const named = [title, publisher, sayDate(date)].filter(Boolean).join(', ');
  return seen ? `${named}; as seen by ${sayDate(seen)}` : named;
}

function ownTexts(record: AtlasRecord): (string | null)[] {
  switch (record.kind) {
    case 'structure':
      return [record.population, ...record.members];
    case 'term':
      return [record.warning];
    case 'source':
      return [record.author, record.publisher, record.evidence, record.dateNote];
    default:
      return [];
  }
}
