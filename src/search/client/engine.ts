import type { Expansion } from '../expand-query.ts';
import type { IndexEntry } from '../index-entry.ts';
import { makeLexicon, shortForms } from '../lexicon.ts';
import type { Pieces } from '../mark-words.ts';
import { makeKnowledge } from '../query-parts.ts';
import { fitNames, readNames } from '../name-fit.ts';
import { rankResults, type Scored } from '../rank.ts';
import type { Synonyms } from '../synonyms.ts';
import {
  understandQuery,
  type Correction,
  type SearchWishes,
  type Understanding,
} from '../understand-query.ts';
import type { Spelling } from '../vocabulary.ts';

/** The part of Pagefind's module that is used; `id` is the name of the result's fragment. */
interface Pagefind {
  options(options: object): Promise<void>;
  /** Forgets what was loaded, so that a lost file is asked for again. */
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  excerpt: string;
}

/** `records.json`: every record, each with the name of its fragment in Pagefind's index. */
export type SearchTable = readonly (IndexEntry & { fragment: string })[];

export interface FoundRecords {
  /** Best first. */
  entries: readonly IndexEntry[];
  expansions: readonly Expansion[];
  /** The query that was looked for in place of a mistyped one. */
  corrected: Correction | null;
  /** True where no record has all the words, and these have some of them. */
  partial: boolean;
  spelling: Spelling;
  /** Every wording that was looked for, without the words of a question. */
  wordings: readonly string[];
  /** Where the words stand in a record, as text and marked text by turns; empty where nothing is to be shown. */
  excerptOf(entry: IndexEntry): Promise<Pieces>;
}

type Found = Scored & { data(): Promise<Fragment> };

export interface SearchEngine {
  entries: readonly IndexEntry[];
  search(query: string, wishes?: SearchWishes): Promise<FoundRecords>;
}

// A reworded query finds what the reader meant, but what was typed comes first among equals.
const REWORDED_WEIGHT = 0.9;

// A record whose names fit nearly as well as the best is an answer, though its text has not every word.
const NEARLY = 0.6;
const LEAST_FIT = 0.3;
const MOST_CALLED = 20;

let engine: Promise<SearchEngine> | undefined;

/** Loads index and engine once; a failed attempt is forgotten, so that the next call tries again. */
export function loadSearchEngine(base: string): Promise<SearchEngine> {
  engine ??= startEngine(base.replace(/\/$/, '')).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function startEngine(base: string): Promise<SearchEngine> {
  const [table, words, synonyms, pagefind] = await Promise.all([
    getJson<SearchTable>(`${base}/search/records.json`),
    getJson<string[]>(`${base}/search/words.json`),
    getJson<Synonyms[]>(`${base}/search/synonyms.json`),
    import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>,
  ]);
  await pagefind.destroy();
  await pagefind.options({
    basePath: `${base}/pagefind/`,
    baseUrl: `${base}/`,
    excerptLength: 26,
    ranking: { metaWeights: { title: 6, also: 3, dates: 3 }, termFrequency: 0.6, pageLength: 0.5 },
  });
  const byFragment = new Map(table.map((entry) => [entry.fragment, entry]));
  const known = makeKnowledge(makeLexicon(shortForms(table), synonyms), words);

  let indexIsWhole: Promise<void> | undefined;
  const entryOf = (id: string) => byFragment.get(id);
  const ask = (wordings: readonly string[]) =>
    Promise.all(wordings.map((wording) => pagefind.search(wording))).catch(giveUp);

  /** What any of the wordings finds, each record with its best score; the first wording is the one that was typed. */
  async function findAny(wordings: readonly string[]): Promise<Map<IndexEntry, Found>> {
    const found = new Map<IndexEntry, Found>();
    for (const [i, { results }] of (await ask(wordings)).entries()) {
      for (const { id, score, data } of results) {
        const entry = entryOf(id);
        const weighted = i === 0 ? score : score * REWORDED_WEIGHT;
        if (entry && weighted > (found.get(entry)?.score ?? -1))
          found.set(entry, { entry, score: weighted, data });
      }
    }
    return found;
  }

  /** Records that have at least half of the parts of a query, each in any of its wordings, with its scores added up. */
  async function findSome(choices: Understanding['choices']): Promise<Map<IndexEntry, Found>> {
    const found = new Map<IndexEntry, Found & { parts: number }>();
    for (const choice of await Promise.all(choices.map(findAny))) {
      for (const [entry, own] of choice) {
        const before = found.get(entry);
        const score = own.score + (before?.score ?? 0);
        found.set(entry, { ...own, score, parts: 1 + (before?.parts ?? 0) });
      }
    }
    return new Map([...found].filter(([, { parts }]) => parts >= choices.length / 2));
  }

  const names = readNames(table);
  /** Records that are called so, best first; a quotation asks for its very words. */
  function findCalled(wordings: readonly string[]): IndexEntry[] {
    if (wordings[0]?.includes('"')) return [];
    const fits = [...fitNames(names, wordings)].sort(([, a], [, b]) => b - a);
    const least = Math.max(LEAST_FIT, NEARLY * (fits[0]?.[1] ?? 0));
    return fits
      .filter(([, fit]) => fit >= least)
      .slice(0, MOST_CALLED)
      .map(([entry]) => entry);
  }

  return {
    entries: table,
    async search(typed, wishes) {
      // Pagefind takes a word that it does not know for the longest beginning that it does, and finds nonsense.
      const { query, first, expansions, corrected, spelling, choices } = understandQuery(
        typed,
        known,
        wishes,
      );
      const wordings = [...new Set([first, ...expansions.map((other) => other.query)])].filter(Boolean);
      const all = await findAny(wordings);
      const partial = all.size === 0 ? choices.length > 1 : spelling.strange.length > 0;
      const best = partial && all.size === 0 ? await findSome(choices) : all;
      if (best.size === 0 && first) await (indexIsWhole ??= checkIndexFiles(base)).catch(giveUp);
      if (first) {
        for (const entry of findCalled([query, ...wordings]))
          if (!best.has(entry))
            best.set(entry, { entry, score: 0, data: () => Promise.resolve({ excerpt: '' }) });
      }
      return {
        entries: rankResults([typed, query, ...wordings], [...best.values()], names),
        expansions,
        corrected,
        wordings: best === all ? wordings : choices.flat(),
        partial,
        spelling,
        excerptOf: async (entry) => readExcerpt((await best.get(entry)?.data())?.excerpt ?? ''),
      };
    },
  };
}

/** Lets the next call start anew. */
function giveUp(error: unknown): never {
  engine = undefined;
  throw error;
}

// Pagefind takes a part of its index that cannot be had for one without the word, so "nothing found" is looked into.
async function checkIndexFiles(base: string): Promise<void> {
  const files = await getJson<string[]>(`${base}/search/index-files.json`);
  const answers = await Promise.all(files.map((file) => fetch(`${base}/${file}`)));
  const lost = answers.find(({ ok }) => !ok);
  if (lost) throw new Error(`${lost.url} answered ${lost.status}.`);
}

async function getJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as T;
}

/** Pagefind marks words with tags in escaped text; they are read here, and never reach the page as markup. */
function readExcerpt(html: string): Pieces {
  return html.split(/(<mark>.*?<\/mark>)/g).flatMap((piece) => {
    const marked = piece.startsWith('<mark>');
    const text = piece
      .replace(/<\/?mark>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;|&#x27;/g, "'")
      .replace(/&amp;/g, '&');
    return text ? [{ text, marked }] : [];
  });
}
