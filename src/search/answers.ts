import { ASK_KINDS, type Kind } from '../model/kinds.ts';
import { normalise, wordsThatMatter } from './expand-query.ts';
import type { IndexEntry } from './index-entry.ts';
import { isComparison } from './question-words.ts';

/** What a query asks for outright: what a thing is, whom an ask is addressed to, or by when. */
export type Asking = 'definition' | 'owner' | 'date';

export interface ChosenAnswer {
  asking: Asking;
  entry: IndexEntry;
}

const WHO =
  /\bwho (?:owns?|leads?|has|must|should|will|\p{L}{3,}s|is (?:asked|responsible|to)|does)\b|\bwhose\b|\bowners? of\b/u;
const WHEN = /\bwhen\b|\bdeadlines?\b|\bdue\b|\bdate (?:of|for)\b/;
const WHAT = /^(?:whats|what (?:is|are|s|does)|define|definition of|meaning of)\b/;

/** Kinds that a question of what a thing is may lead to. */
const DEFINED: readonly Kind[] = ['structure', 'owner', 'role', 'programme', 'term', 'icb'];
/** How far down the list an ask may stand and still be what the question is about. */
const NEAR = 12;

/** What the words of a query ask for, or null where they only name a matter. */
export function readAsking(query: string): Asking | null {
  const plain = normalise(query);
  if (WHO.test(plain)) return 'owner';
  if (WHEN.test(plain)) return 'date';
  return WHAT.test(plain) ? 'definition' : null;
}

/** Answers to a query: where it sets things beside each other, what each of them is; otherwise one or none. */
export function chooseAnswers(query: string, results: readonly IndexEntry[]): ChosenAnswer[] {
  const compared = isComparison(query) ? findCompared(query, results) : [];
  if (compared.length > 1) return compared.map((entry) => ({ asking: 'definition', entry }));
  const answer = chooseAnswer(query, results);
  return answer ? [answer] : [];
}

const MOST_COMPARED = 3;

/** The first record of each name that the query has. */
function findCompared(query: string, results: readonly IndexEntry[]): IndexEntry[] {
  const asked = ` ${normalise(query)} `;
  const compared = new Map<string, IndexEntry>();
  for (const entry of results) {
    if (!DEFINED.includes(entry.kind)) continue;
    const names = [entry.title, entry.short ?? '', ...entry.aliases].map((name) => singular(normalise(name)));
    const said = names.find((name) => name && [name, `${name}s`].some((form) => asked.includes(` ${form} `)));
    if (said && !compared.has(said)) compared.set(said, entry);
  }
  return [...compared.values()].slice(0, MOST_COMPARED);
}

/**
 * The record that answers a query outright, if there is one among its results (best first). A name alone asks what it
 * is. For owners and dates it is an ask among the first results, and one that has such.
 */
function chooseAnswer(query: string, results: readonly IndexEntry[]): ChosenAnswer | null {
  const asking = readAsking(query);
  if (asking === 'owner' || asking === 'date') {
    const asks = results
      .slice(0, NEAR)
      .filter(
        (entry) =>
          ASK_KINDS.includes(entry.kind) && (asking === 'owner' ? entry.led : entry.facets.date.length),
      );
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
