import type { AtlasIndex } from './atlas-index.ts';
import * as rows from './browse-rows.ts';

/** One value of a facet and how many things its page lists. */
export interface BrowseValue {
  label: string;
  /** The page that lists all of it, and where on that page. */
  url: string;
  count: number;
  /** The search with this as its only filter. */
  search: string;
}

export interface BrowseFacet {
  id: string;
  title: string;
  /** What the counts are of. */
  counted: string;
  /** Values of which there is nothing are left out. */
  values: readonly BrowseValue[];
}

/** Every way to browse without typing, each value with its page. */
export function browseFacets(index: AtlasIndex): BrowseFacet[] {
  return [
    facet('owner', 'By owner', 'asks that name it', rows.ownerRows(index)),
    facet('level', 'By level', 'asks to be done there', rows.levelRows(index)),
    facet('stage', 'By stage of training', 'recommendations that name it', rows.stageRows(index)),
    facet('theme', 'By theme', 'records of every kind on it', rows.themeRows(index)),
    facet('source', 'By source', 'asks of the document', rows.sourceRows(index)),
    facet('strength', 'By strength', 'asks worded so', rows.strengthRows(index)),
    facet(
      'date',
      'By year',
      'asks with a date in it, events, documents and later developments',
      rows.yearRows(index),
    ),
    facet('kind', 'By kind', 'records', rows.kindRows(index)),
  ];
}

/** The address of the search that has one filter. */
function searchUrl(parameter: string, value: string): string {
  return `/search/?${parameter}=${value}`;
}

function facet(parameter: string, title: string, counted: string, listed: readonly rows.Row[]): BrowseFacet {
  const values = listed
    .filter(([, , , count]) => count > 0)
    .map(([value, label, url, count]) => ({
      label,
      url,
      count,
      search: searchUrl(parameter, value),
    }));
  return { id: parameter === 'date' ? 'year' : parameter, title, counted, values };
}
