import type { Page } from 'playwright-core';

/** One value as the overview shows it; addresses are as printed. */
export interface ListedValue {
  facet: string;
  url: string;
  search: string | null;
  count: number;
}

/** What a page of a value lists, addresses as printed, repeated where the page repeats them. */
export interface PageLists {
  /** Single asks. */
  asks: string[];
  /** Whole records. */
  records: string[];
  /** Headings with a count, and how many items stand below. */
  headed: { said: number; items: number }[];
}

export function readValues(page: Page, html: string): Promise<ListedValue[]> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return [...parsed.querySelectorAll('.values li')].map((item) => {
      const [link, search] = item.querySelectorAll('a');
      return {
        facet: item.closest('section')?.querySelector('h2')?.id ?? '',
        url: link?.getAttribute('href') ?? '',
        search: search?.getAttribute('href') ?? null,
        count: Number(item.querySelector('.count')?.textContent),
      };
    });
  }, html);
}

/** @param id the heading that the lists stand under; null for the whole page */
export function readLists(page: Page, html: string, id: string | null): Promise<PageLists> {
  return page.evaluate(
    ({ html, id }) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const below: Element[] = id ? [] : [parsed.body];
      const heading = id ? parsed.getElementById(id) : null;
      if (id && !heading) throw new Error(`nothing has the id ${id}`);
      let next = heading?.nextElementSibling;
      while (next && next.localName !== 'h2') {
        below.push(next);
        next = next.nextElementSibling;
      }
      const linksOf = (selector: string) =>
        below
          .flatMap((element) => [
            ...element.querySelectorAll(selector),
            ...(element.matches(selector) ? [element] : []),
          ])
          .map((link) => link.getAttribute('href') ?? '');
      const headed = [...parsed.querySelectorAll('section:has(> h2 > .count)')].map((section) => ({
        said: Number(section.querySelector('h2 .count')?.textContent),
        items: section.querySelectorAll(':scope > ul > li').length,
      }));
      return { asks: linksOf('.asked > li p > a.small'), records: linksOf('.list > li a.t'), headed };
    },
    { html, id },
  );
}
