import { findExcerpt } from './excerpt.ts';
import type { IndexEntry } from './index-entry.ts';
import { makeLexicon, shortForms, type Swap } from './lexicon.ts';
import { phrasesOf, type Phrase, type Pieces } from './mark-words.ts';
import { matchRecords } from './match-records.ts';
import { findCalled, fitNames, readNames } from './name-fit.ts';
import { unpackWords } from './packed-words.ts';
import { makeKnowledge } from './query-parts.ts';
import { isComparison } from './question-words.ts';
import { rankResults } from './rank.ts';
import type { Synonyms } from './synonyms.ts';
import { unpackSizes, unpackTable, type PackedSizes, type PackedTable } from './table.ts';
import { understandQuery, type Correction, type SearchWishes } from './understand-query.ts';
import type { Spelling } from './vocabulary.ts';
import { isQuoted, readWanted, wordsOf } from './wanted-words.ts';
import { unpackPostings, type Posting, type Shard } from './word-index.ts';

/** Where the built site keeps what is searched, from its root. */
export const SEARCH_FILES = {
  table: 'search/records.json',
  words: 'search/words.json',
  synonyms: 'search/synonyms.json',
  summaries: 'search/summaries.json',
  shard: (name: string) => `search/words/${name}.json`,
  text: (id: string) => `search/texts/${id}.json`,
} as const;

/** `records.json`: the entries, how long their texts are, and the first word and the name of each shard, in order. */
export interface SearchTable extends PackedTable {
  sizes: PackedSizes;
  shards: { firsts: string[]; names: string[] };
}

/** `words.json`: every word of the texts, and those that stand there with a hyphen only, as one. */
export interface SearchWords {
  words: string;
  joined: string;
}

/** `texts/<id>.json`: what a record says. */
export interface SearchText {
  summary: string;
  body: string;
}

export interface FoundRecords {
  /** Best first. */
  entries: readonly IndexEntry[];
  /** What was looked for besides the words typed. */
  expansions: readonly Swap[];
  /** The query that was looked for in place of a mistyped one. */
  corrected: Correction | null;
  /** Words of which the atlas has only the beginning, and what begins so was looked for. */
  beginnings: readonly string[];
  /** True where no record has all the words, and these have some of them. */
  partial: boolean;
  spelling: Spelling;
  /** What was looked for, to be marked where it stands. */
  phrases: readonly Phrase[];
}

export interface SearchEngine {
  /** Every record, in the order of the table. */
  entries: readonly IndexEntry[];
  /** @throws what `read` throws, where a part of the index cannot be had; it is asked for again the next time. */
  search(query: string, wishes?: SearchWishes): Promise<FoundRecords>;
  summaryOf(entry: IndexEntry): Promise<string>;
  /** Where the words stand in a record's text; empty where it has none of them. */
  excerptOf(entry: IndexEntry, phrases: readonly Phrase[]): Promise<Pieces>;
  /** The summaries of all records, in the order of `entries`. */
  summaries(): Promise<readonly string[]>;
}

/** Reads a JSON file of the site, or fails. */
export type ReadFile = (path: string) => Promise<unknown>;

/** @throws what `read` throws */
export async function startEngine(read: ReadFile): Promise<SearchEngine> {
  const readOnce = rememberReads(read);
  const [table, packedWords, synonyms] = await Promise.all([
    readOnce<SearchTable>(SEARCH_FILES.table),
    readOnce<SearchWords>(SEARCH_FILES.words),
    readOnce<Synonyms[]>(SEARCH_FILES.synonyms),
  ]);
  const entries = unpackTable(table);
  const sizes = unpackSizes(table.sizes);
  const { firsts, names: shardNames } = table.shards;
  const known = makeKnowledge(
    makeLexicon(shortForms(entries), synonyms),
    unpackWords(packedWords.words),
    unpackWords(packedWords.joined),
  );
  const { formsOf } = known;
  const names = readNames(entries);
  const textOf = ({ id }: IndexEntry) => readOnce<SearchText>(SEARCH_FILES.text(id));

  async function readPostings(wanted: readonly string[]): Promise<Map<string, readonly Posting[]>> {
    const found = await Promise.all(
      wanted.map(async (word) => {
        const shard = shardNames[firsts.findLastIndex((first) => first <= word)];
        const own = shard ? await readOnce<Shard['words']>(SEARCH_FILES.shard(shard)) : {};
        return [word, unpackPostings(Object.hasOwn(own, word) ? (own[word] ?? []) : [])] as const;
      }),
    );
    return new Map(found);
  }

  return {
    entries,
    async search(typed, wishes) {
      const { query, expansions, corrected, beginnings, spelling, choices, wordings } = understandQuery(
        typed,
        known,
        wishes,
      );
      const wanted = readWanted(choices, formsOf);
      const postings = await readPostings(wordsOf(wanted));
      const index = { postings: (word: string) => postings.get(word) ?? [], sizes };
      const matches = [...matchRecords(wanted, index)];
      const whole = matches.filter(([, { parts }]) => parts === wanted.length);
      const partial = whole.length === 0 ? wanted.length > 1 : spelling.strange.length > 0;
      const kept = whole.length ? whole : matches.filter(([, { parts }]) => parts >= wanted.length / 2);

      const scores = new Map(
        kept.flatMap(([record, { score }]) => {
          const entry = entries[record];
          return entry ? [[entry, score] as const] : [];
        }),
      );
      const [first = '', ...also] = wordings;
      // Things that are set beside each other are all called for.
      const compared = isComparison(corrected?.to ?? typed) ? choices.flat() : [];
      const called = { outright: [typed, query, first, ...compared], also };
      // A quotation asks for its very words.
      const isCalled = !choices.flat().some(isQuoted);
      const fits = fitNames(names, [query, ...wordings], formsOf, index);
      if (isCalled) for (const entry of findCalled(fits)) if (!scores.has(entry)) scores.set(entry, 0);
      return {
        entries: rankResults(called, scores, fits),
        expansions,
        corrected,
        beginnings,
        partial: partial && scores.size > 0,
        spelling,
        phrases: phrasesOf(wanted),
      };
    },
    summaryOf: async (entry) => (await textOf(entry)).summary,
    excerptOf: async (entry, phrases) => findExcerpt((await textOf(entry)).body, phrases),
    summaries: () => readOnce<string[]>(SEARCH_FILES.summaries),
  };
}

/** A file is asked for once; one that could not be had is asked for again. */
function rememberReads(read: ReadFile): <Content>(path: string) => Promise<Content> {
  const reads = new Map<string, Promise<unknown>>();
  return <Content>(path: string) => {
    const own =
      reads.get(path) ??
      read(path).catch((error: unknown) => {
        reads.delete(path);
        throw error;
      });
    reads.set(path, own);
    return own as Promise<Content>;
  };
}
