import { sayDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import { normalise } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';
import type { Fits } from './name-fit.ts';

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
// Another wording may be what was meant: its bearer stands high, though not above all that has the words typed.
const OF_ANOTHER_NAME = 0.6;

/** What records may be called that are looked for. */
export interface Called {
  /** The query as typed, and without the words of a question. */
  outright: readonly string[];
  /** Its other wordings. */
  also: readonly string[];
}

/**
 * Best first. A record that is called what was typed (title, short form, number or alias) stands before those that only
 * speak of it; then by how well its names and summary fit, in any wording, and the index's score; then by kind and
 * address, so that the order never depends on chance.
 * @param scores how well the text of each record speaks of it; higher is better
 * @param fits how well the names of records fit it
 */
export function rankResults(
  { outright, also }: Called,
  scores: ReadonlyMap<IndexEntry, number>,
  fits: Fits = new Map(),
): IndexEntry[] {
  // A part is found by its action: "shared action 7b" is called for as "shared action 7".
  const plain = (wordings: readonly string[]) => [
    ...new Set(wordings.map((wording) => singular(normalise(wording)).replace(/(\d)[a-z]$/, '$1'))),
  ];
  const [wanted, others] = [plain(outright), plain(also)];
  const named = (entry: IndexEntry, names: readonly string[]) =>
    Math.max(0, ...names.map((name) => nameScore(entry, name)));
  const most = Math.max(...scores.values(), Number.MIN_VALUE);
  return [...scores]
    .map(([entry, score]) => ({
      entry,
      score:
        (fits.get(entry) ?? 0) + OF_SPEAKING * (score / most) + (OF_ANOTHER_NAME / 2) * named(entry, others),
      named: named(entry, wanted),
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

function nameScore({ kind, short, title, aliases, slug, facets }: IndexEntry, wanted: string): number {
  if (!wanted) return 0;
  const isWanted = (name: string) => singular(normalise(name)) === wanted;
  const fullness = FULLNESS[kind] / 100;
  // "Action 12" is said of either kind of action.
  if ([title, short ?? '', `${kind} ${slug}`, `${kind.replace(/.*-/, '')} ${slug}`].some(isWanted))
    return 2 + fullness;
  // "Healthy Hyde: a network's staff" is called Healthy Hyde; a date alone asks what is due then.
  const others = [title.replace(/:.*/, ''), ...aliases, ...facets.date.map(sayDate)];
  return others.some(isWanted) ? 1 + fullness : 0;
}

function singular(text: string): string {
  return text.replace(/s$/, '');
}
