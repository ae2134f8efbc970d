import { swapsOf, type Lexicon, type Swap } from './lexicon.ts';
import { normalise } from './plain-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { isUsedWhole } from './vocabulary.ts';
import { makeWordForms, type WordForms } from './word-forms.ts';

/** What is known of words: what may be put for what, and the words of the atlas. */
export interface Knowledge {
  lexicon: Lexicon;
  words: readonly string[];
  formsOf: WordForms;
  /** The same words, for questions of whether one is among them. */
  own: ReadonlySet<string>;
  /** Words that one which is mistyped may be: those of the atlas, and those that something is put for. */
  spellings: readonly string[];
}

export function makeKnowledge(lexicon: Lexicon, words: readonly string[]): Knowledge {
  const typed = [...lexicon.swaps.keys()].flatMap((key) => key.split(' '));
  return {
    lexicon,
    words,
    formsOf: makeWordForms(words),
    own: new Set(words),
    spellings: [...new Set([...words, ...typed])],
  };
}

/** A piece of a query: the longest wording that is known, or one word. */
export interface QueryPart {
  typed: string;
  /** Whether the atlas has these words as they are typed. */
  used: boolean;
  swaps: readonly Swap[];
}

/** Cuts a query into its parts, each with what may be put for it. `without` names what may not be, by its `to`. */
export function readParts(query: string, known: Knowledge, without: readonly string[] = []): QueryPart[] {
  const off = new Set(without.map(normalise));
  const words = query.split(/\s+/).filter(Boolean);
  const parts: QueryPart[] = [];
  for (let i = 0; i < words.length;) {
    let length = Math.min(Math.max(known.lexicon.longest, 2), words.length - i);
    let typed = words.slice(i, i + length).join(' ');
    while (length > 1 && swapsOfPhrase(typed, known).length === 0)
      typed = words.slice(i, i + --length).join(' ');
    const hyphenated = length === 1 && splitAtHyphens(typed, known) !== null;
    const swaps = swapsOfPhrase(typed, known).filter(({ to }) => !off.has(normalise(to)));
    if (swaps.length === 0 && length > 1) typed = words[i] ?? '';
    parts.push({ typed, used: !hyphenated && isUsedWhole(typed, known.formsOf), swaps });
    i += swaps.length ? length : 1;
  }
  return parts;
}

/** What may be put for words that stand together: what the lexicon has, in either spelling; a word joined or parted. */
function swapsOfPhrase(typed: string, known: Knowledge): readonly Swap[] {
  const single = !typed.includes(' ');
  const respelt = respell(typed, known);
  const own = swapsOf(typed, known.lexicon);
  if (!respelt) return own.length ? own : single ? rejoin(typed, known) : joinPair(typed, known);
  const others = swapsOf(respelt.to, known.lexicon);
  return single || others.length || own.length ? [respelt, ...own, ...others] : [];
}

function respell(typed: string, { own }: Knowledge): Swap | null {
  const isOwn = (word: string) => own.has(word) || own.has(`${word}s`) || own.has(word.replace(/s$/, ''));
  let why = '';
  const words = normalise(typed)
    .split(' ')
    .map((word) => {
      const [variant] = spellingVariants(word, isOwn);
      if (variant) why = variant.why;
      return variant?.word ?? word;
    });
  return why ? { from: typed, to: words.join(' '), why } : null;
}

/** "health care" as "healthcare", where the atlas writes it so. */
function joinPair(typed: string, { own }: Knowledge): Swap[] {
  const pieces = typed.split(' ');
  const to = normalise(typed).replaceAll(' ', '');
  const joins = pieces.length === 2 && to.length >= 4 && own.has(to) && pieces.every((p) => normalise(p));
  return joins ? [{ from: typed, to, why: 'written as one word' }] : [];
}

/** "mentalhealth" and "mental-health" as "mental health", where the atlas has no such word. */
function rejoin(typed: string, known: Knowledge): Swap[] {
  const parted = splitAtHyphens(typed, known);
  if (parted) return [{ from: typed, to: parted, why: 'written without the hyphen' }];
  const plain = normalise(typed);
  if (plain.includes(' ') || isUsedWhole(plain, known.formsOf)) return [];
  for (let at = SHORTEST_PIECE; at <= plain.length - SHORTEST_PIECE; at++) {
    const [a, b] = [plain.slice(0, at), plain.slice(at)];
    if (known.own.has(a) && known.own.has(b))
      return [{ from: typed, to: `${a} ${b}`, why: 'written as two words' }];
  }
  return [];
}

const SHORTEST_PIECE = 4;

function splitAtHyphens(typed: string, { own, formsOf }: Knowledge): string | null {
  const plain = normalise(typed);
  const hyphenated = /\p{L}[-\u2010\u2011]\p{L}/u.test(typed) && !own.has(plain.replaceAll(' ', ''));
  return hyphenated && isUsedWhole(plain, formsOf) ? plain : null;
}
