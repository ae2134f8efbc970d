import type { AtlasRecord } from './atlas.ts';
import { plainText, statementsOf, type Note } from './body.ts';

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

export function noteText(note: Note): string {
  const question = note.voice === 'editorial' ? note.question : null;
  return [...note.paragraphs.map(plainText), question].filter(Boolean).join('\n');
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
