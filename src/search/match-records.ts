import type { Posting, TextSize } from './word-index.ts';

/** One way to say a part of a query: its words in turn, each in all the forms that will do. */
export interface Wording {
  words: readonly (readonly string[])[];
  /** Whether its words must stand one after the other: always, where any record has them so, or never. */
  together: 'must' | 'rather' | 'no';
  /** What finding it is worth beside other wordings of its part: 1 for the words as they were typed. */
  worth: number;
}

/** A query: every part of it is wanted, each in any of its wordings. */
export type Wanted = readonly (readonly Wording[])[];

/** Where words stand, and in records how long. */
export interface WordPlaces {
  postings(word: string): readonly Posting[];
  sizes: readonly TextSize[];
}

/** How a record answers a query: `parts` of it are found there; a higher score is a better answer. */
export interface Match {
  parts: number;
  score: number;
}

type Places = ReadonlyMap<number, readonly number[]>;

// BM25 (Robertson and Zaragoza 2009): how soon a word more counts for less, and how much a long text is held back.
const SATURATION = 1.2;
const LENGTH = 0.4;
// A word in a name, or in the summary, counts for so many in the text.
const IN_NAMES = 4;
const IN_SUMMARY = 2;

/** The records that have any part of a query, by their numbers. */
export function matchRecords(wanted: Wanted, index: WordPlaces): Map<number, Match> {
  const average = index.sizes.reduce((sum, { all }) => sum + all, 0) / (index.sizes.length || 1);
  const matches = new Map<number, Match>();
  for (const wordings of wanted) {
    for (const [record, score] of matchPart(wordings, index, average)) {
      const match = matches.get(record) ?? { parts: 0, score: 0 };
      matches.set(record, { parts: match.parts + 1, score: match.score + score });
    }
  }
  return matches;
}

/** The score of each record for the best of the wordings that it has. */
function matchPart(wordings: readonly Wording[], index: WordPlaces, average: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const wording of wordings) {
    const places = placesOf(wording, index);
    const rarity = wording.worth * Math.log(1 + index.sizes.length / (places.size + 0.5));
    for (const [record, own] of places) {
      const size = index.sizes[record];
      if (!size) continue;
      const often = own.reduce((sum, place) => sum + worthOf(place, size), 0);
      const held = SATURATION * (1 - LENGTH + (LENGTH * size.all) / average);
      const score = (rarity * often * (SATURATION + 1)) / (often + held);
      best.set(record, Math.max(score, best.get(record) ?? 0));
    }
  }
  return best;
}

function worthOf(place: number, { names, summary }: TextSize): number {
  if (place < names) return IN_NAMES;
  return place < summary ? IN_SUMMARY : 1;
}

/** Where a wording stands: the places of its first word where it stands together, of all its words otherwise. */
function placesOf({ words, together }: Wording, index: WordPlaces): Places {
  const phrase = together === 'no' ? null : findAll(words, true, index);
  return phrase && (phrase.size || together === 'must') ? phrase : findAll(words, false, index);
}

function findAll(words: Wording['words'], together: boolean, index: WordPlaces): Places {
  const [first, ...others] = words.map((forms) => placesOfForms(forms, index));
  if (!first) return new Map();
  const found = new Map<number, readonly number[]>();
  for (const [record, starts] of first) {
    const rest = others.map((places) => places.get(record) ?? []);
    if (rest.some((places) => places.length === 0)) continue;
    const own = together
      ? starts.filter((start) => rest.every((places, i) => places.includes(start + i + 1)))
      : [...starts, ...rest.flat()].sort((a, b) => a - b);
    if (own.length) found.set(record, own);
  }
  return found;
}

function placesOfForms(forms: readonly string[], index: WordPlaces): Places {
  const found = new Map<number, readonly number[]>();
  for (const form of forms) {
    for (const { record, places } of index.postings(form)) {
      const before = found.get(record);
      found.set(record, before ? [...before, ...places].sort((a, b) => a - b) : places);
    }
  }
  return found;
}
