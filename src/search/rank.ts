import type { Kind } from '../model/kinds.ts';
import { normalise } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';
import { fitNames, readNames, type NameIndex } from './name-fit.ts';

/** A record and how well the index thinks it fits; higher is better. */
export interface Scored {
  entry: IndexEntry;
  score: number;
}

// Where one name is a structure, an owner and a term, the structure says most.
const FULLNESS: Readonly<Record<Kind, number>> = {
  'shared-action': 16,
  'high-impact-action': 15,
  'training-recommendation': 14,
  'policy-recommendation': 13,
  structure: 12,
  owner: 11,
  role: 10,
  programme: 9,
  icb: 8,
  theme: 7,
  source: 6,
  term: 5,
  'case-study': 4,
  figure: 3,
  event: 2,
  development: 1,
};

// What a record is called tells more than how often its text speaks of it.
const OF_SPEAKING = 0.2;

/**
 * Best first. A record that is called what was typed, in one of its wordings (title, short form, number or alias),
 * stands before those that only speak of it; then by how well its names and summary fit, and the index's score; then by
 * kind and address, so that the order never depends on chance.
 * @param wordings the query as typed, then without the words of a question, then its other wordings
 * @param names of all records, so that a rare word is known for one; by default of the results alone
 */
export function rankResults(
  wordings: readonly string[],
  results: readonly Scored[],
  names: NameIndex = readNames(results.map(({ entry }) => entry)),
): IndexEntry[] {
  // A part is found by its action: "shared action 7b" is called for as "shared action 7".
  const wanted = wordings.map((wording) => singular(normalise(wording)).replace(/(\d)[a-z]$/, '$1'));
  // The words of a question say nothing of what a record is called.
  const fits = fitNames(names, wordings.length > 1 ? wordings.slice(1) : wordings);
  const most = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
  return results
    .map(({ entry, score }) => ({
      entry,
      score: (fits.get(entry) ?? 0) + OF_SPEAKING * (score / most),
      named: Math.max(...wanted.map((name) => nameScore(entry, name))),
    }))
    .sort(
      (a, b) =>
        b.named - a.named ||
        b.score - a.score ||
        FULLNESS[b.entry.kind] - FULLNESS[a.entry.kind] ||
        (a.entry.url < b.entry.url ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

function nameScore({ kind, short, title, aliases, slug }: IndexEntry, wanted: string): number {
  if (!wanted) return 0;
  const own = [title, short ?? '', `${kind} ${slug}`].map((name) => singular(normalise(name)));
  const fullness = FULLNESS[kind] / 100;
  if (own.includes(wanted)) return 2 + fullness;
  return aliases.some((alias) => singular(normalise(alias)) === wanted) ? 1 + fullness : 0;
}

function singular(text: string): string {
  return text.replace(/s$/, '');
}
