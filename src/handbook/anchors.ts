// Where a page of the site stands in the handbook: `/shared-actions/7/#7b` is `#shared-actions-7--7b`.

/** The name of the place of a page, or of an element of a page, in the handbook. */
export function anchorOf(url: string, id = ''): string {
  const page = url.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return id ? `${page}--${id.replaceAll('/', '-')}` : page;
}

/**
 * Where a link of a page leads within the handbook.
 * @param address as the built page has it, with the base path.
 * @param from the page’s own address, without the base path.
 * @param base the sub-path of the site; begins and ends with `/`.
 * @param places every place that the handbook has.
 * @returns the place: that of the element, else of its page; null where the handbook has neither. An address elsewhere comes back as it is.
 */
export function leadTo(
  address: string,
  from: string,
  base: string,
  places: ReadonlySet<string>,
): string | null {
  if (/^(?:https?|mailto):/.test(address)) return address;
  const [, path = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (path && !path.startsWith(base)) return null;
  const url = path ? `/${path.slice(base.length)}` : from;
  const [place, page] = [anchorOf(url, decodeURIComponent(id)), anchorOf(url)];
  if (places.has(place)) return `#${place}`;
  return places.has(page) ? `#${page}` : null;
}
