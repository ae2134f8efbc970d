import { anchorOf } from './anchors.ts';
import { hasClass, mapElements, pickElements, type Deed, type Tag } from './markup.ts';

// Ways on, tools, signs of kinds, and the drawing for phones.
const LEFT_OUT = ['contents', 'turn', 'screen', 'drawing-tools', 'glyph', 'chart-narrow', 'chart-hear', 'vh'];
const NEVER = ['pattern', 'script', 'link', 'button', 'template', 'nav', 'style'];
// A hatching becomes a picture of the whole page in a PDF; letters beside it say the same, and so tones will do.
const TONES = ['0.45', '0.6', '0.25', '0.8', '0.12'];
/** Sections that list what stands elsewhere in the handbook: backlinks, lists of records, and what the indexes say. */
const SECTIONS_LEFT_OUT = ['connected', 'short-forms', 'cite', 'asks', 'records', 'passages'];
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * What the handbook has of a record: the main text of its page, a level of headings down, its ids made unique.
 * Links stay as the page has them.
 * @param url of the page, without the base path.
 * @throws Error where the page holds no record.
 */
export function gatherRecord(html: string, url: string): string {
  const [article] = pickElements(html, (tag) => tag.name === 'article' && hasClass(tag, 'record'));
  if (!article) throw new Error(`${url} holds no record.`);
  let inLeftOut = false;
  return mapElements(article, (tag, around) => {
    const outer = around.at(-1);
    if (outer && hasClass(outer, 'text') && around.length === 2) {
      if (tag.name === 'h2') inLeftOut = SECTIONS_LEFT_OUT.includes(tag.attributes['id'] ?? '');
      if (inLeftOut) return 'remove';
    }
    return gatherElement(tag, url, around.length === 0);
  });
}

/** A piece of another page, such as a drawing: cleared and with unique ids in the same way. */
export function gatherPiece(html: string, url: string): string {
  return mapElements(html, (tag) => gatherElement(tag, url, false));
}

function gatherElement(tag: Tag, url: string, isWhole: boolean): Deed {
  if (NEVER.includes(tag.name) || hasClass(tag, ...LEFT_OUT)) return 'remove';
  // Folded text is open.
  if (tag.name === 'summary') return 'remove';
  const attributes = Object.fromEntries(
    Object.entries(tag.attributes)
      .filter(([name]) => !name.startsWith('data-') && name !== 'tabindex')
      .map(([name, value]) => [name, makeUnique(name, value, url)] as const),
  );
  const tone = /^url\(#.*?(\d+)\)$/.exec(tag.attributes['fill'] ?? '')?.[1];
  if (tone) {
    attributes['fill'] = 'currentColor';
    attributes['fill-opacity'] = TONES[Number(tone) % TONES.length]!;
  }
  if (isWhole) return { name: 'section', attributes: { ...attributes, id: anchorOf(url) } };
  const level = /^h([1-5])$/.exec(tag.name)?.[1];
  const name = level ? `h${Number(level) + 1}` : tag.name === 'details' ? 'div' : tag.name;
  return { name, attributes };
}

function makeUnique(name: string, value: string, url: string): string {
  if (name === 'id') return anchorOf(url, value);
  if (REFERENCES.includes(name))
    return value
      .split(/\s+/)
      .map((id) => anchorOf(url, id))
      .join(' ');
  return value.replace(/url\(#([^)]+)\)/g, (_all, id: string) => `url(#${anchorOf(url, id)})`);
}
