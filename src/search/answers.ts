import { ASK_KINDS, type Kind } from '../model/kinds.ts';
import { normalise, wordsThatMatter } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';

/** What a query asks for outright: what a thing is, whom an ask is addressed to, or by when. */
export type Asking = 'definition' | 'owner' | 'date';

export interface ChosenAnswer {
  asking: Asking;
  entry: IndexEntry;
}

const WHO =
  /\bwho (?:owns?|leads?|has|must|should|is (?:asked|responsible|to)|does)\b|\bwhose\b|\bowners? of\b/;
const WHEN = /\bwhen\b|\bdeadlines?\b|\bdue\b|\bdate (?:of|for)\b/;
const WHAT = /^(?:what (?:is|are|s|does)|define|definition of|meaning of)\b/;

/** Kinds that a question of what a thing is may lead to. */
const DEFINED: readonly Kind[] = ['structure', 'owner', 'role', 'programme', 'term', 'icb'];
/** How far down the list an ask may stand and still be what the question is about. */
const NEAR = 6;

/** What the words of a query ask for, or null where they only name a matter. */
export function readAsking(query: string): Asking | null {
  const plain = normalise(query);
  if (WHO.test(plain)) return 'owner';
  if (WHEN.test(plain)) return 'date';
  return WHAT.test(plain) ? 'definition' : null;
}

/**
 * The record that answers a query outright, if there is one among its results (best first). A name alone asks what it
 * is. For owners and dates it is an ask among the first results, and one that has such.
 */
export function chooseAnswer(query: string, results: readonly IndexEntry[]): ChosenAnswer | null {
  const asking = readAsking(query);
  if (asking === 'owner' || asking === 'date') {
    const facet = asking;
    const asks = results
      .slice(0, NEAR)
      .filter(({ kind, facets }) => ASK_KINDS.includes(kind) && facets[facet].length > 0);
    // A numbered action says more of whom it asks than a recommendation in passing.
    const entry = asks.find(({ kind }) => kind.endsWith('action')) ?? asks[0];
    return entry ? { asking, entry } : null;
  }
  const wanted = [query, wordsThatMatter(query)].map((text) => singular(normalise(text)));
  const entry = results.find(({ kind, title, short }) => {
    const names = [title, short ?? ''].map((name) => singular(normalise(name))).filter(Boolean);
    return DEFINED.includes(kind) && names.some((name) => wanted.includes(name));
  });
  return entry ? { asking: 'definition', entry } : null;
}

function singular(text: string): string {
  return text.replace(/s$/, '');
}
