import { hydrate } from 'preact';
import { SearchPage } from './SearchPage.tsx';

/** Brings the search page that stands in the document to life. */
export function hydrateSearchPage(): void {
  const root = document.querySelector('[data-search-page]');
  if (root) hydrate(<SearchPage />, root);
}
