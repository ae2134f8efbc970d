import { SPELT_OUT, swapsOf, type Lexicon, type Swap } from './lexicon.ts';
import { normalise } from './plain-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { isAcronym, isUsedWhole } from './vocabulary.ts';
import { makeWordForms, STAR, type WordForms } from './word-forms.ts';

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

/** @param joined words that the atlas has with a hyphen only, as one: they are found, and never proposed */
export function makeKnowledge(
  lexicon: Lexicon,
  words: readonly string[],
  joined: readonly string[] = [],
): Knowledge {
  const typed = [...lexicon.swaps.keys()].flatMap((key) => key.split(' '));
  return {
    lexicon,
    words,
    formsOf: makeWordForms([...words, ...joined]),
    own: new Set(words),
    spellings: [...new Set([...words, ...typed])],
  };
}

/** A piece of a query: the longest wording that is known, or one word. */
export interface QueryPart {
  typed: string;
  /** Whether the atlas has these words as they are typed, or words that begin so. */
  used: boolean;
  /** True of a last word that is no word of the atlas, and the beginning of some. */
  begins: boolean;
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
    const swaps = swapsOfPhrase(typed, known).filter(({ to }) => !off.has(normalise(to)));
    if (swaps.length === 0 && length > 1) typed = words[i] ?? '';
    const whole = isUsedWhole(typed, known.formsOf);
    i += swaps.length ? length : 1;
    const begins = !whole && swaps.length === 0 && i === words.length && isBeginning(typed, known);
    parts.push({ typed, used: whole || begins, begins, swaps });
  }
  return parts;
}

function isBeginning(typed: string, { formsOf }: Knowledge): boolean {
  const plain = normalise(typed);
  return !isAcronym(typed) && !plain.includes(' ') && formsOf(plain + STAR).length > 0;
}

/** What may be put for words that stand together: what the lexicon has, in either spelling; a word joined or parted. */
function swapsOfPhrase(typed: string, known: Knowledge): readonly Swap[] {
  const single = !typed.includes(' ');
  const respelt = respell(typed, known);
  const own = swapsOf(typed, known.lexicon);
  if (!respelt) {
    if (own.length) return own;
    return single ? [...rejoin(typed, known), ...acronymsFrom(typed, known)] : joinPair(typed, known);
  }
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
  const pieces = normalise(typed).split(' ');
  const to = pieces.join('');
  return pieces.length === 2 && to.length >= SHORTEST_PIECE && own.has(to)
    ? [{ from: typed, to, why: 'written as one word' }]
    : [];
}

/** "mentalhealth" as "mental health", where the atlas has no such word; "health-care" as "healthcare". */
function rejoin(typed: string, known: Knowledge): Swap[] {
  const plain = normalise(typed);
  if (plain.includes(' ')) return joinPair(typed, known);
  if (isUsedWhole(plain, known.formsOf)) return [];
  for (let at = SHORTEST_PIECE; at <= plain.length - SHORTEST_PIECE; at++) {
    const [a, b] = [plain.slice(0, at), plain.slice(at)];
    if (known.own.has(a) && known.own.has(b))
      return [{ from: typed, to: `${a} ${b}`, why: 'written as two words' }];
  }
  return [];
}

const SHORTEST_PIECE = 4;

const MOST_ACRONYMS = 6;

/** Acronyms of the atlas that begin with these capitals: "PC" may become "PCN". */
function acronymsFrom(typed: string, { lexicon, own }: Knowledge): Swap[] {
  const plain = normalise(typed);
  if (!isAcronym(typed) || own.has(plain)) return [];
  return [...lexicon.swaps]
    .filter(([key, swaps]) => key.startsWith(plain) && swaps.some(({ why }) => why === SPELT_OUT))
    .map(([, swaps]) => swaps[0]?.from ?? '')
    .filter((to, i, all) => all.indexOf(to) === i)
    .slice(0, MOST_ACRONYMS)
    .map((to) => ({ from: typed, to, why: 'begins so' }));
}
