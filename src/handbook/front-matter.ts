import { sayDate } from '../model/dates.ts';
import type { HandbookRecord } from './chapters.ts';
import { gatherPiece } from './gather-record.ts';
import { pickElements } from './markup.ts';
import type { FrontMatter } from './write-document.ts';

/** What a source’s record has beyond other records. */
export interface SourceOfHandbook {
  author: string;
  publisher: string;
  date: string;
  publicUrl: string | null;
}

/**
 * The title page: the documents as they are cited, what `/about/` says about rights, and when the text was last checked.
 * @param records all of the atlas.
 * @param about the markup of `/about/`.
 */
export function sayFrontMatter(
  records: readonly (HandbookRecord & SourceOfHandbook)[],
  about: string,
): FrontMatter {
  const checked = records.map((record) => record.checked).sort();
  return {
    title: 'Integration Atlas',
    subtitle: 'What five documents ask of integrated primary care in England, of whom, and on what condition',
    sources: records
      .filter(({ kind }) => kind === 'source')
      .map(({ author, title, publisher, date, publicUrl }) =>
        [`${author}. ${title}. ${publisher}, ${sayDate(date)}.`, publicUrl].filter(Boolean).join(' '),
      ),
    rights: pickRights(about),
    checked: `The text was checked against the documents until ${sayDate(checked.at(-1) ?? '')}; every record says when.`,
  };
}

function pickRights(about: string): string {
  const from = about.search(/<h2 id="the-documents-and-their-rights"/);
  if (from < 0) throw new Error('/about/ has no section on the documents and their rights.');
  const to = about.indexOf('<h2', from + 1);
  const section = about.slice(from, to < 0 ? about.indexOf('</main>', from) : to);
  const paragraphs = pickElements(section, ({ name }) => name === 'p');
  return paragraphs
    .map((paragraph) => gatherPiece(paragraph, '/about/').replace(/<\/?a\b[^>]*>/g, ''))
    .join('\n');
}
