import { escapeText, hasClass, mapElements, pickElements, type Tag } from './markup.ts';
import { anchorOf } from './anchors.ts';
import { gatherPiece } from './gather-record.ts';

/** The pages whose drawings the handbook has, each whole on a page; a title of its own where the page is about more. */
export const DRAWN_PAGES: readonly { url: string; title?: string }[] = [
  { url: '/explore/structure/' },
  { url: '/explore/', title: 'Which action is asked at which level' },
  { url: '/explore/owners/' },
  { url: '/explore/documents/' },
  { url: '/explore/training/' },
  { url: '/explore/timeline/' },
];

/** In the units of a drawing; narrower ones are for narrower screens. */
const WIDE = 800;
const LEGENDS = ['drawing-legend', 'structure-legend', 'time-legend'];

// Bodies within bodies, as they were and as they are; the same as a tree stays on the site.
function isWideDrawing({ name, attributes }: Tag): boolean {
  const isTree = attributes['aria-labelledby']?.includes('tree');
  return name === 'svg' && Number(attributes['width']) >= WIDE && !isTree;
}

/**
 * A page’s drawings as the handbook has them: under the heading of the page, with its introduction and legend.
 * @param url of the page, without the base path.
 * @param title in place of the page’s own heading and introduction.
 * @throws Error where the page holds no drawing.
 */
export function gatherDrawings(html: string, url: string, title?: string): string {
  const [main] = pickElements(html, ({ name }) => name === 'main');
  const pick = (isWanted: (tag: Tag) => boolean) => pickElements(main ?? '', isWanted);
  const drawings = pick(isWideDrawing);
  if (!drawings.length) throw new Error(`${url} holds no drawing.`);
  const own = pick((tag) => tag.name === 'h1' || (tag.name === 'p' && hasClass(tag, 'lede'))).slice(0, 2);
  const introduction = title ? [`<h1>${escapeText(title)}</h1>`] : own;
  const legends = pick((tag) => hasClass(tag, ...LEGENDS));
  // A rule for the screen hides what a script shows on demand.
  const shown = drawings.map((drawing) =>
    mapElements(drawing, (tag) => {
      const { hidden: _hidden, ...attributes } = tag.attributes;
      return { name: tag.name, attributes };
    }),
  );
  const figures = shown.map((drawing) => `<figure>${drawing}</figure>`);
  const piece = gatherPiece([...introduction, ...legends, ...figures].join('\n'), url);
  return `<section class="drawn" id="${anchorOf(url)}">${piece}</section>`;
}
