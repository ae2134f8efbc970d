import type { AtlasRecord } from '../model/atlas.ts';

/** One line of an A to Z: a record under its title or under its short form. */
export interface AlphabetEntry {
  name: string;
  record: AtlasRecord;
}

export interface AlphabetLetter {
  /** `A`; `0–9` for names that begin with a digit or a sign. */
  letter: string;
  /** What the letter is called in addresses: `a`, `0`. */
  id: string;
  entries: readonly AlphabetEntry[];
}

/**
 * Every record under the first letter of its title and, where it has one, of its short form, names in alphabetical
 * order whatever their case. What begins with a digit stands first. Letters without a name are left out.
 */
export function listAlphabet(records: readonly AtlasRecord[]): AlphabetLetter[] {
  const entries = records
    .flatMap((record) => namesOf(record).map((name) => ({ name, record, key: plain(name) })))
    .sort((a, b) => compare(a.key, b.key) || compare(a.record.id, b.record.id));
  const idOf = ({ key }: { key: string }) => (/^[a-z]/.test(key) ? key.charAt(0) : '0');
  return [...new Set(entries.map(idOf))].map((id) => ({
    letter: id === '0' ? '0–9' : id.toUpperCase(),
    id,
    entries: entries.filter((entry) => idOf(entry) === id).map(({ name, record }) => ({ name, record })),
  }));
}

function namesOf({ title, short }: AtlasRecord): string[] {
  return [...new Set(short ? [title, short] : [title])];
}

/** As it is sorted: small letters without accents, quotation marks and other signs; an article does not count. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/^(?:the|an?) /, '')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
