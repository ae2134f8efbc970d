import type { AtlasRecord } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import { findAcronyms } from '../provenance/acronyms.ts';
import type { AtlasIndex } from './atlas-index.ts';

// A structure says most of a thing that is also an owner and a term.
const FULLEST_FIRST: readonly Kind[] = ['structure', 'owner', 'programme', 'role', 'term'];

/** Each short form and the record that explains it best, in alphabetical order. */
export function listAcronyms(index: AtlasIndex): { short: string; record: AtlasRecord }[] {
  const found = new Map<string, AtlasRecord>();
  for (const kind of FULLEST_FIRST) {
    for (const record of index.byKind.get(kind) ?? []) {
      if (record.short && !found.has(record.short)) found.set(record.short, record);
    }
  }
  return [...found]
    .map(([short, record]) => ({ short, record }))
    .sort((a, b) => (a.short.toLowerCase() < b.short.toLowerCase() ? -1 : 1));
}

/** The listed short forms that a text uses, plurals included, each once, in the order of the list. */
export function acronymsIn<T extends { short: string }>(text: string, listed: readonly T[]): T[] {
  const used = new Set(findAcronyms(text));
  return listed.filter(({ short }) => used.has(short));
}
