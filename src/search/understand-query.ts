import { expandQuery, firstQuery, firstWording } from './expand-query.ts';
import type { Swap } from './lexicon.ts';
import { normalise } from './plain-words.ts';
import { readParts, type Knowledge } from './query-parts.ts';
import { wordsThatMatter } from './question-words.ts';
import { correctionOf, readSpelling, type Spelling } from './vocabulary.ts';
import { STAR } from './word-forms.ts';

/** A mistyped query, and the one that was looked for in its place. */
export interface Correction {
  from: string;
  to: string;
}

/** How a query was understood. */
export interface Understanding {
  /** The query, put right, without the words of a question. */
  query: string;
  /** What is looked for first: without the words that the atlas lacks; empty where it has none of them. */
  first: string;
  /** What is put for words of it besides. */
  expansions: readonly Swap[];
  corrected: Correction | null;
  spelling: Spelling;
  /** Words of which the atlas has only the beginning. */
  beginnings: readonly string[];
  /** By part of the query: the wordings any of which will do; a quotation in its marks, a beginning with a star. */
  choices: readonly (readonly string[])[];
  /** The whole query in several wordings, the first one first: what records may be called. */
  wordings: readonly string[];
}

export interface SearchWishes {
  /** Expansions that are switched off, by their `to`. */
  without?: readonly string[];
  /** True where the words typed are meant, and nothing else. */
  literal?: boolean;
}

/** Reads a query; a quotation is taken word for word, as everything is where that is wished for. */
export function understandQuery(
  written: string,
  known: Knowledge,
  { without = [], literal = false }: SearchWishes = {},
): Understanding {
  const typed = tidy(written);
  if (literal || typed.includes('"')) return takeLiterally(typed, known);
  const { swaps, longest } = known.lexicon;
  const isWording = (words: string) => swaps.has(normalise(words));
  const to = putRight(typed, known);
  const query = wordsThatMatter(to, isWording, longest);
  const parts = readParts(query, known, without);
  const strange = parts.filter((part) => firstWording(part) === null).map((part) => part.typed);
  const first = firstQuery(parts);
  return {
    query,
    first,
    expansions: [...new Set(parts.flatMap(({ swaps }) => swaps))],
    corrected: to === typed ? null : { from: typed, to },
    spelling: {
      used: first.split(' ').filter(Boolean),
      strange,
      corrected: strange.length ? readSpelling(query, known.words, known.formsOf).corrected : null,
    },
    beginnings: parts.filter(({ begins }) => begins).map((part) => part.typed),
    choices: parts
      .map(({ typed: own, used, begins, swaps }) => [
        ...(used ? [begins ? own + STAR : own] : []),
        ...swaps.map((swap) => normalise(swap.to)),
      ])
      .filter((choice) => choice.length > 0),
    wordings: [first, ...expandQuery(parts)].filter(Boolean),
  };
}

/** Telephones write curly quotation marks; an acronym may have its stops, and a list no spaces. */
function tidy(written: string): string {
  return written
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/(?<![\p{L}.])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(?<=\p{L})[,;/](?=\p{L})/gu, ' ');
}

function takeLiterally(typed: string, { words, formsOf }: Knowledge): Understanding {
  const pieces = typed.match(/"[^"]*"|[^\s"]+/g) ?? [];
  const spelling = readSpelling(pieces.join(' ').replaceAll('"', ' '), words, formsOf);
  const isUsed = (piece: string) => !spelling.strange.includes(piece) && normalise(piece) !== '';
  const choices = pieces.filter(isUsed).map((piece) => [piece]);
  const first = choices.join(' ');
  return {
    query: typed,
    first,
    expansions: [],
    corrected: null,
    spelling,
    beginnings: [],
    choices,
    wordings: [first],
  };
}

/** The query with each word put right that nothing is known of and that can be one word only. */
function putRight(typed: string, known: Knowledge): string {
  const corrections = new Map(
    readParts(typed, known)
      .filter((part) => firstWording(part) === null)
      .map((part) => [part.typed, correctionOf(part.typed, known.spellings)]),
  );
  return typed.replace(/\S+/g, (word) => corrections.get(word) ?? word);
}
