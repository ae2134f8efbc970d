import { normalise } from './plain-words.ts';

/** A record as it is indexed. A line of it is read for itself: no phrase runs on from one to the next. */
export interface IndexedText {
  names: string;
  summary: string;
  body: string;
}

/** Where a record's names and its summary end, and how long it is: each a number of places from its beginning. */
export interface TextSize {
  names: number;
  summary: number;
  all: number;
}

/** The places of a word in one record, rising; `record` is the number of its text. */
export interface Posting {
  record: number;
  places: readonly number[];
}

// Two words this far apart stand in different lines.
const BETWEEN_LINES = 4;

/**
 * Where every word stands, by word. A word with a hyphen is also found as one ("colocated"), where it begins; `joined`
 * are those that no text has without the hyphen.
 */
export function indexTexts(texts: readonly IndexedText[]): {
  postings: Map<string, Posting[]>;
  joined: ReadonlySet<string>;
  sizes: TextSize[];
} {
  const whole = new Set<string>();
  const made = new Set<string>();
  const postings = new Map<string, (Posting & { places: number[] })[]>();
  const put = (word: string, record: number, place: number) => {
    const own = postings.get(word) ?? [];
    postings.set(word, own);
    const last = own.at(-1);
    if (last?.record !== record) own.push({ record, places: [place] });
    else if (last.places.at(-1) !== place) last.places.push(place);
  };
  const sizes = texts.map((text, record) => {
    let place = 0;
    const read = (lines: string) => {
      for (const line of lines.split('\n')) {
        for (const { words, joined } of readLine(line)) {
          if (joined) put(joined, record, place);
          if (joined) made.add(joined);
          for (const word of words) {
            put(word, record, place++);
            whole.add(word);
          }
        }
        place += BETWEEN_LINES;
      }
      return place;
    };
    return { names: read(text.names), summary: read(text.summary), all: read(text.body) };
  });
  return { postings, joined: new Set([...made].filter((word) => !whole.has(word))), sizes };
}

function readLine(line: string): { words: string[]; joined: string | null }[] {
  return line.split(/\s+/).map((run) => {
    const words = normalise(run).split(' ').filter(Boolean);
    const hyphenated = /^[^\p{L}]*\p{L}+(?:[-\u2010\u2011]\p{L}+)+[^\p{L}]*$/u.test(run);
    return { words, joined: hyphenated && words.length > 1 ? words.join('') : null };
  });
}

/** A stretch of the index, from its first word to the first of the next one; its postings packed. */
export interface Shard {
  first: string;
  words: Record<string, readonly number[]>;
}

/** The index in stretches of at most so many letters of JSON, where one word alone is not longer. */
export function packShards(postings: ReadonlyMap<string, readonly Posting[]>, most: number): Shard[] {
  const shards: Shard[] = [];
  let size = 0;
  // By code units, as words are compared where they are looked for.
  for (const word of [...postings.keys()].sort()) {
    const packed = packPostings(postings.get(word) ?? []);
    const own = word.length + JSON.stringify(packed).length + 4;
    let last = shards.at(-1);
    if (!last || size + own > most) {
      last = { first: word, words: Object.create(null) as Shard['words'] };
      shards.push(last);
      size = 1;
    }
    last.words[word] = packed;
    size += own;
  }
  return shards;
}

/** By record: how much its number rises, how many places follow, and how much each of them rises. */
export function packPostings(postings: readonly Posting[]): number[] {
  let before = 0;
  return postings.flatMap(({ record, places }) => {
    const rise = record - before;
    before = record;
    let last = 0;
    return [
      rise,
      places.length,
      ...places.map((place) => {
        const step = place - last;
        last = place;
        return step;
      }),
    ];
  });
}

export function unpackPostings(packed: readonly number[]): Posting[] {
  const postings: Posting[] = [];
  let record = 0;
  for (let i = 0; i < packed.length;) {
    record += packed[i++] ?? 0;
    const end = i + 1 + (packed[i] ?? 0);
    const places: number[] = [];
    for (let place = 0; ++i < end;) places.push((place += packed[i] ?? 0));
    postings.push({ record, places });
  }
  return postings;
}
