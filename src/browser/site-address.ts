/**
 * Where a page or a file of the site is, from the page that is being read.
 * @param url its address without the sub-path: `/search/?q=PCN`, `/shared-actions/7/#7b`, `/search/all.js`
 * @returns the address under the sub-path, or in the folder edition the way to the file: `../../shared-actions/7/index.html#7b`
 */
export function siteAddress(url: string): string {
  const top = wayToTop();
  return top === undefined ? import.meta.env.BASE_URL.replace(/\/$/, '') + url : top + fileOf(url.slice(1));
}

/** In the folder edition the way from the page to the folder's top (`../../`, or nothing at the top itself); on the web undefined. */
export function wayToTop(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset.root;
}

/** The file that an address stands for, with its query and fragment: `themes/?a=b` is `themes/index.html?a=b`. */
export function fileOf(address: string): string {
  return address.replace(/^((?:[^?#]*\/)?)(?=[?#]|$)/, '$1index.html');
}
