import type { HandbookRecord } from './chapters.ts';
import { anchorOf } from './anchors.ts';
import { DRAWINGS_ANCHOR, type Gathered } from './gather-handbook.ts';
import { indexAcronyms, indexOwners } from './indexes.ts';
import { escapeText } from './markup.ts';

export interface FrontMatter {
  title: string;
  subtitle: string;
  /** The documents, each as it is cited. */
  sources: readonly string[];
  /** Markup of what is said about rights, and of what else stands before the contents. */
  rights: string;
  /** What is said about when the text was checked. */
  checked: string;
}

/** The page of every place, counted from 1; empty as long as nothing has been printed. */
export type PageNumbers = ReadonlyMap<string, number>;

interface Part {
  anchor: string;
  title: string;
  html: string;
}

/**
 * The whole handbook as one document.
 * @param pages of a first printing: numbers take the same room whether they are known or not.
 * @param styles the text of every style sheet.
 */
export function writeDocument(
  { chapters, drawings }: Gathered,
  front: FrontMatter,
  pages: PageNumbers,
  styles: string,
): string {
  const records = chapters.flatMap((chapter) => chapter.records);
  const drawn = { anchor: DRAWINGS_ANCHOR, title: 'Drawings', html: drawings };
  // The index of owners is the last: its length depends on the numbers.
  const parts: Part[] = [
    drawn,
    ...chapters,
    { anchor: 'index-of-acronyms', title: 'Index of acronyms', html: writeAcronyms(records, pages) },
    { anchor: 'index-of-owners', title: 'Index of owners', html: writeOwners(records, pages) },
  ];
  const contents = parts
    .map((part) => {
      const chapter = chapters.find(({ anchor }) => anchor === part.anchor);
      const listed = chapter?.isListed ? chapter.records : [];
      return `<li class="of-chapter">${writeLine(part.title, part.anchor, pages)}${writeLines(listed, pages)}</li>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escapeText(front.title)}</title>
<style>${styles}
${parts.map(writeRunningHead).join('\n')}</style></head>
<body class="handbook"><main>
${writeTitlePage(front)}
<section class="contents-of-all" id="contents"><h1>Contents</h1><ol>${contents}</ol></section>
${parts.map(({ anchor, title, html }) => `<section class="chapter in-${anchor}"><h1 id="${anchor}">${escapeText(title)}</h1>\n${html}</section>`).join('\n')}
</main></body></html>`;
}

function writeTitlePage({ title, subtitle, sources, rights, checked }: FrontMatter): string {
  return `<section class="title-page"><h1>${escapeText(title)}</h1><p class="lede">${escapeText(subtitle)}</p>
<h2>The documents</h2><ul>${sources.map((source) => `<li>${escapeText(source)}</li>`).join('')}</ul>
${rights}<p>${escapeText(checked)}</p></section>`;
}

function writeRunningHead({ anchor, title }: Part): string {
  return `.in-${anchor} { page: ${anchor} } @page ${anchor} { @top-right { content: '${title.replaceAll("'", '’')}' } }`;
}

function writeLines(records: readonly HandbookRecord[], pages: PageNumbers): string {
  if (!records.length) return '';
  const lines = records.map(({ title, url }) => `<li>${writeLine(title, anchorOf(url), pages)}</li>`);
  return `<ol>${lines.join('\n')}</ol>`;
}

function writeLine(title: string, anchor: string, pages: PageNumbers): string {
  return `<a href="#${anchor}">${escapeText(title)} <span class="page">${sayPage(pages.get(anchor))}</span></a>`;
}

function writeAcronyms(records: readonly HandbookRecord[], pages: PageNumbers): string {
  const lines = indexAcronyms(records).map(
    ({ name, meaning, anchor }) => `<li>${writeLine(`${name}: ${meaning}`, anchor, pages)}</li>`,
  );
  return `<ol class="index">${lines.join('\n')}</ol>`;
}

function writeOwners(records: readonly HandbookRecord[], pages: PageNumbers): string {
  const entries = indexOwners(records).map(({ name, anchor, places }) => {
    const seen = new Map<string, { anchor: string; isMain: boolean }>();
    for (const place of places) {
      const page = sayPage(pages.get(place.anchor));
      const key = pages.size ? page : place.anchor;
      const first = seen.get(key);
      seen.set(key, {
        anchor: first?.anchor ?? place.anchor,
        isMain: place.isMain || first?.isMain === true,
      });
    }
    const links = [...seen.values()].map(({ anchor: to, isMain }) => {
      const link = `<a href="#${to}">${sayPage(pages.get(to))}</a>`;
      return isMain ? link : `<i>${link}</i>`;
    });
    return `<li>${writeLine(name, anchor, pages)}<p>${links.join(', ') || 'No ask names it.'}</p></li>`;
  });
  return `<p>Each owner’s own page, and below it the page of every recommendation that names it: <i>in italics</i> where its asks only mention it.</p><ol class="index">${entries.join('\n')}</ol>`;
}

function sayPage(page: number | undefined): string {
  return page === undefined ? '000' : String(page);
}
