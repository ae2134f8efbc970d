import { fileOf } from '../browser/site-address.ts';

const TAG = /<[a-zA-Z][^\s>]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/g;
const ADDRESS = /(\s(?:href|xlink:href|src|action|formaction|poster|data-url|data-own)=")([^"]*)(?=")/g;
const FORWARD = /(\shttp-equiv="refresh"\s+content="\d+;\s*url=)([^"]*)(?=")/i;

/**
 * Changes every address in the markup of a page that lies within the site.
 * @param base the site's sub-path, which begins and ends with `/`
 * @param change is given an address without the base: `shared-actions/7/#7b`, or nothing for the first page
 */
export function changeAddresses(html: string, base: string, change: (address: string) => string): string {
  const changeOne = (whole: string, before: string, address: string) => {
    // Two slashes begin the name of another host.
    if (address.startsWith('//')) return whole;
    if (`${address}/` === base) return before + change('');
    return address.startsWith(base) ? before + change(address.slice(base.length)) : whole;
  };
  return html.replace(TAG, (tag) => tag.replace(ADDRESS, changeOne).replace(FORWARD, changeOne));
}

/** The way from a page to the top of its folder: `../../` from `shared-actions/7/index.html`, nothing from `404.html`. */
export function wayUp(pagePath: string): string {
  return '../'.repeat(pagePath.split('/').length - 1);
}

/**
 * Makes every address of the site in a page lead from file to file, with its query and fragment.
 * @param pagePath where the page stands in the folder: `shared-actions/7/index.html`
 * @param base the site's sub-path, which begins and ends with `/`
 */
export function toRelative(html: string, pagePath: string, base: string): string {
  return changeAddresses(html, base, (address) => wayBetween(pagePath, fileOf(address)));
}

function wayBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  // A slash in a query divides no folders, but neither can it come before the file's own name.
  const differs = here.findIndex((folder, i) => folder !== there[i] || i === there.length - 1);
  const shared = differs === -1 ? here.length : differs;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
