import type { IndexEntry } from './index-entry.ts';

/** How a record is called in a list: its title, with its short form in brackets where that says something else. */
export function sayEntry({ kind, title, short }: Pick<IndexEntry, 'kind' | 'title' | 'short'>): string {
  return short && short !== title && kind !== 'source' ? `${title} (${short})` : title;
}
