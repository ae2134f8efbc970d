import type { Page } from 'playwright-core';

/** What the markup of a page says, before any script runs. */
export interface PageFacts {
  language: string | null;
  title: string;
  description: string | null;
  canonical: string | null;
  policy: string | null;
  mainHeadings: number;
  ids: string[];
  /** Every address that the markup leads to or loads: links, scripts, images, forms. */
  addresses: string[];
  /** Ids that labels and ARIA attributes point to. */
  idReferences: string[];
  /** Those of the screen: what is for paper is fetched last and holds nothing up. */
  styleSheets: string[];
  /** Module scripts that run on every visit. */
  scripts: string[];
  /** Handlers and style attributes, which the Content Security Policy would refuse. */
  inlined: string[];
}

/** Reads markup with the browser's own parser. Nothing in it is loaded or run. */
export function readFacts(page: Page, html: string): Promise<PageFacts> {
  return page.evaluate(parseFacts, html);
}

// Runs in the browser, so it can reach nothing outside itself.
function parseFacts(html: string): PageFacts {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const all = [...parsed.querySelectorAll(':not(link[rel=canonical])')];
  const valuesOf = (names: string[]) =>
    all.flatMap((element) =>
      names.map((name) => element.getAttribute(name)).filter((value) => value !== null),
    );
  const attributeOf = (selector: string, name: string) =>
    parsed.querySelector(selector)?.getAttribute(name) ?? null;
  const listOf = (selector: string, name: string) =>
    [...parsed.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const places = [
    'href',
    'src',
    'action',
    'formaction',
    'poster',
    'xlink:href',
    'component-url',
    'renderer-url',
  ];
  const relations = [
    'for',
    'headers',
    'list',
    'form',
    'aria-labelledby',
    'aria-describedby',
    'aria-details',
    'aria-owns',
  ];
  return {
    language: parsed.documentElement.getAttribute('lang'),
    title: parsed.title,
    description: attributeOf('meta[name=description]', 'content'),
    canonical: attributeOf('link[rel=canonical]', 'href'),
    policy: attributeOf('meta[http-equiv=content-security-policy]', 'content'),
    mainHeadings: parsed.querySelectorAll('h1').length,
    ids: valuesOf(['id']),
    addresses: [
      ...valuesOf(places),
      ...valuesOf(['srcset']).flatMap((set) => set.split(',').map((item) => item.trim().split(' ')[0] ?? '')),
    ],
    idReferences: valuesOf([...relations, 'aria-controls']).flatMap((value) => value.split(/\s+/)),
    styleSheets: listOf('link[rel=stylesheet]:not([media=print])', 'href'),
    scripts: listOf('script[type=module][src]', 'src'),
    inlined: all.flatMap((element) =>
      [...element.attributes]
        .map(({ name }) => name)
        .filter((name) => name === 'style' || name.startsWith('on')),
    ),
  };
}
