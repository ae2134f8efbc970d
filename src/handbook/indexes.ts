import { anchorOf } from './anchors.ts';
import type { HandbookRecord } from './chapters.ts';

export interface IndexEntry {
  name: string;
  /** The place of what the entry itself is about. */
  anchor: string;
  /** The places that the entry sends to, in the order of the handbook. */
  places: readonly { anchor: string; isMain: boolean }[];
}

/** Every owner with the recommendations that name it; a place is main where one of its asks has it as an owner, not only in its words. */
export function indexOwners(records: readonly HandbookRecord[]): IndexEntry[] {
  return records
    .filter(({ kind }) => kind === 'owner')
    .map(({ id, title, short, url }) => ({
      name: short ? `${title} (${short})` : title,
      anchor: anchorOf(url),
      places: records.flatMap((record) => {
        const links = record.parts.flatMap(({ owners }) => owners.filter(({ owner }) => owner === id));
        if (!links.length) return [];
        return [{ anchor: anchorOf(record.url), isMain: links.some(({ as }) => as !== 'named') }];
      }),
    }))
    .sort(byName);
}

// Where several records share a short form, the glossary says what it stands for.
const FIRST = ['term', 'structure', 'owner', 'programme', 'role'];

/** Every short form with the record that says what it stands for; a source’s short name is no acronym. */
export function indexAcronyms(
  records: readonly HandbookRecord[],
): Omit<IndexEntry & { meaning: string }, 'places'>[] {
  const defined = records.filter(({ kind, short }) => short && kind !== 'source');
  const byRank = [...defined].sort((a, b) => rank(b) - rank(a));
  // Of those with one short form, the last that is set stays: the one that ranks first.
  const best = new Map(byRank.map((record) => [record.short ?? '', record]));
  return [...best]
    .map(([name, { title, url }]) => ({ name, meaning: title, anchor: anchorOf(url) }))
    .sort(byName);
}

function rank({ kind }: HandbookRecord): number {
  const place = FIRST.indexOf(kind);
  return place < 0 ? FIRST.length : place;
}

// By code unit where letters are equal, so that the order is the same on every machine.
function byName({ name: a }: { name: string }, { name: b }: { name: string }): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
