import { expandQuery, shortForms, type Expansion } from '../expand-query.ts';
import type { IndexEntry } from '../index-entry.ts';
import { rankResults, type Scored } from '../rank.ts';

/** The part of Pagefind's module that is used; `id` is the name of the result's fragment. */
interface Pagefind {
  options(options: object): Promise<void>;
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
  /** Where the words stand in a record, as text and marked text by turns; empty where nothing is to be shown. */
  excerptOf(entry: IndexEntry): Promise<Excerpt>;
}

export type Excerpt = readonly { text: string; marked: boolean }[];

export interface SearchEngine {
  entries: readonly IndexEntry[];
  search(query: string): Promise<FoundRecords>;
}

// A reworded query finds what the reader meant, but what was typed comes first among equals.
const REWORDED_WEIGHT = 0.9;

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
  const [table, pagefind] = await Promise.all([
    fetch(`${base}/search/records.json`).then((answer) => {
      if (!answer.ok) throw new Error(`The search index answered ${answer.status}.`);
      return answer.json() as Promise<SearchTable>;
    }),
    import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>,
  ]);
  await pagefind.options({
    basePath: `${base}/pagefind/`,
    baseUrl: `${base}/`,
    excerptLength: 26,
    ranking: { metaWeights: { title: 6, also: 3 }, termFrequency: 0.6, pageLength: 0.5 },
  });
  const byFragment = new Map(table.map((entry) => [entry.fragment, entry]));
  const forms = shortForms(table);

  return {
    entries: table,
    async search(query) {
      const expansions = expandQuery(query, forms);
      const answers = await Promise.all(
        [query, ...expansions.map((other) => other.query)].map((q) => pagefind.search(q)),
      );
      const best = new Map<IndexEntry, Scored & { data(): Promise<Fragment> }>();
      for (const [i, answer] of answers.entries()) {
        for (const { id, score, data } of answer.results) {
          const entry = byFragment.get(id);
          if (!entry) continue;
          const weighted = i === 0 ? score : score * REWORDED_WEIGHT;
          if (weighted > (best.get(entry)?.score ?? -1)) best.set(entry, { entry, score: weighted, data });
        }
      }
      return {
        entries: rankResults(query, [...best.values()]),
        expansions,
        excerptOf: async (entry) => readExcerpt((await best.get(entry)?.data())?.excerpt ?? ''),
      };
    },
  };
}

/** Pagefind marks words with tags in escaped text; they are read here, and never reach the page as markup. */
function readExcerpt(html: string): Excerpt {
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
