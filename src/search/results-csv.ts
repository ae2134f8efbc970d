import { formatCsv } from '../model/csv.ts';
import type { IndexEntry } from './index-entry.ts';

/**
 * A list of results as CSV, in the order of the list.
 * @param addressOf the full address of a record, from its address on the site
 */
export function resultsCsv(
  entries: readonly IndexEntry[],
  summaryOf: (entry: IndexEntry) => string,
  addressOf: (url: string) => string,
): string {
  return formatCsv(
    ['id', 'kind', 'title', 'address', 'summary'],
    entries.map((entry) => [entry.id, entry.kind, entry.title, addressOf(entry.url), summaryOf(entry)]),
  );
}
