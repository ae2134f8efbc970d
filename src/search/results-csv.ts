import type { IndexEntry } from './index-entry.ts';

/**
 * A list of results as CSV (RFC 4180, lines ended by CR LF), in the order of the list. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 * @param root the site's own address without a slash at its end, put before each record's
 */
export function resultsCsv(entries: readonly IndexEntry[], root: string): string {
  const rows = entries.map(({ id, kind, title, url, summary }) => [id, kind, title, root + url, summary]);
  return [['id', 'kind', 'title', 'address', 'summary'], ...rows]
    .map((row) => `${row.map(formatCell).join(',')}\r\n`)
    .join('');
}

function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
