import type { AtlasRecord } from './atlas.ts';
import { plainText, statementsOf, type LaterNote, type Note } from './body.ts';
import { sayDate, sayPeriod } from './dates.ts';

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
  const texts = note.paragraphs.map(plainText).join('\n');
  if (note.voice === 'editorial') return [texts, note.question].filter(Boolean).join('\n');
  return `${note.parts.length ? `Near ${note.parts.join(' and ')}: ` : ''}${texts}\n${restsOn(note)}`;
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
    case 'case-study':
      return [record.where, record.who];
    case 'figure':
      return [
        record.measure,
        record.base,
        record.when,
        record.origin,
        ...record.series.map(({ label, printed }) => `${label}: ${printed}`),
      ];
    case 'event':
      return [sayPeriod(record.date, record.until), record.publisher];
    case 'development':
      return [record.document, record.publisher, sayDate(record.date)];
    case 'icb':
      return [record.ods, record.gss, record.earlierGss, record.region];
    case 'source':
      return [record.author, record.publisher, record.evidence, record.dateNote];
    default:
      return [];
  }
}
