import { divideIntoChapters, type Chapter, type HandbookRecord } from './chapters.ts';
import { DRAWN_PAGES, gatherDrawings } from './drawings.ts';
import { gatherRecord } from './gather-record.ts';
import { mapElements } from './markup.ts';
import { rewriteLinks } from './rewrite-links.ts';

export interface HandbookInput<R extends HandbookRecord> {
  /** The records that the handbook is to have: all of the atlas, or a few. */
  records: readonly R[];
  /** The markup of a built page, from its address without the base path. */
  readPage: (url: string) => string;
  /** The sub-path that the site was built for; begins and ends with `/`. */
  base: string;
}

export interface Gathered<R extends HandbookRecord = HandbookRecord> {
  chapters: readonly (Chapter<R> & { html: string })[];
  /** The drawings, one after another. */
  drawings: string;
  /** Addresses of the style sheets that the pages are shown with, as the pages name them. */
  styleSheets: readonly string[];
}

/** The place of the chapter of drawings. */
export const DRAWINGS_ANCHOR = 'drawings';

/**
 * The main text of every record by chapters, and the drawings, with links that lead within the handbook.
 * @throws Error where a page is not as the site builds it.
 */
export function gatherHandbook<R extends HandbookRecord>(input: HandbookInput<R>): Gathered<R> {
  const { records, readPage, base } = input;
  const styleSheets = new Set<string>();
  const gather = (url: string, gatherPage: (html: string, url: string) => string) => {
    const page = readPage(url);
    for (const [, sheet = ''] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
      styleSheets.add(sheet);
    return { url, html: gatherPage(page, url) };
  };
  const chapters = divideIntoChapters(records).map((chapter) => ({
    ...chapter,
    pieces: chapter.records.map(({ url }) => gather(url, gatherRecord)),
  }));
  const drawn = DRAWN_PAGES.map(({ url, title }) => gather(url, (page) => gatherDrawings(page, url, title)));
  const places = new Set([DRAWINGS_ANCHOR, ...chapters.map(({ anchor }) => anchor)]);
  for (const { html } of [...drawn, ...chapters.flatMap(({ pieces }) => pieces)]) addPlaces(html, places);
  const join = (pieces: readonly { url: string; html: string }[]) =>
    pieces.map(({ url, html }) => rewriteLinks(html, url, base, places)).join('\n');
  return {
    chapters: chapters.map(({ pieces, ...chapter }) => ({ ...chapter, html: join(pieces) })),
    drawings: join(drawn),
    styleSheets: [...styleSheets],
  };
}

function addPlaces(html: string, places: Set<string>): void {
  mapElements(html, (tag) => {
    if (tag.attributes['id']) places.add(tag.attributes['id']);
    return tag;
  });
}
