import { leadTo } from './anchors.ts';
import { hasClass, mapElements } from './markup.ts';

/**
 * The links of a gathered page: within the handbook where they can be, else their words alone. Passages are cited by
 * their short names, without a link each. The address of a page elsewhere is printed.
 * @param from see `leadTo`, as for base and places.
 */
export function rewriteLinks(html: string, from: string, base: string, places: ReadonlySet<string>): string {
  return mapElements(html, (tag, around) => {
    const { href, rel: _rel, target: _target, title: _title, ...kept } = tag.attributes;
    if (tag.name !== 'a' || href === undefined) return tag;
    const inDrawing =
      around.some(({ name }) => name === 'svg') && !around.some(({ name }) => name === 'text');
    const to = leadTo(href, from, base, places);
    const isCite = around.some((outer) => hasClass(outer, 'cites')) && to?.startsWith('#');
    // In a drawing a link has a class and a place.
    if (!to || isCite) return inDrawing ? { name: 'g', attributes: kept } : 'unwrap';
    return { name: 'a', attributes: { ...kept, href: to } };
  });
}
