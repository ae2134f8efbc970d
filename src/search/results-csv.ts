import { formatCsv } from '../model/csv.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * A list of results as CSV, in the order of the list.
 * @param root the site's own address without a slash at its end, put before each record's
 */
export function resultsCsv(
  entries: readonly IndexEntry[],
  summaryOf: (entry: IndexEntry) => string,
  root: string,
): string {
  return formatCsv(
    ['id', 'kind', 'title', 'address', 'summary'],
    entries.map((entry) => [entry.id, entry.kind, entry.title, root + entry.url, summaryOf(entry)]),
  );
}
