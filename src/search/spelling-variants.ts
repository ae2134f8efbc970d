/** The other spelling of a word, and whose it is. */
export interface SpellingVariant {
  word: string;
  why: 'British spelling' | 'American spelling';
}

type Pair = readonly [british: RegExp, american: string, american: RegExp, british: string];

// British and American forms of one piece of a word.
const PAIRS: readonly Pair[] = [
  [/our(?=s?$|ed|ing|al|ful|hood|ite|able|ly)/, 'or', /or(?=s?$|ed|ing|al|ful|hood|ite|able|ly)/, 'our'],
  [/is(?=e|ing|ation)/, 'iz', /iz(?=e|ing|ation)/, 'is'],
  [/ys(?=e|ing)/, 'yz', /yz(?=e|ing)/, 'ys'],
  [/tre(?=[sd]?$)/, 'ter', /ter(?=s?$|ed$)/, 'tre'],
  [/ogue(?=s?$)/, 'og', /og(?=s?$)/, 'ogue'],
  [/amme(?=s?$)/, 'am', /am(?=s?$)/, 'amme'],
];
// Pieces that also tell apart two words of one spelling ("filed", "filled"): for words only that the atlas lacks.
const LOOSE_PAIRS: readonly Pair[] = [
  [/ence(?=[sd]?$)/, 'ense', /ense(?=[sd]?$)/, 'ence'],
  [/practis/, 'practic', /practic(?=ed|ing)/, 'practis'],
  [/ae/, 'e', /e/, 'ae'],
  [/oe/, 'e', /e/, 'oe'],
  [/ll(?=ed|ing|er|or)/, 'l', /l(?=ed|ing|er|or)/, 'll'],
  [/l(?=ment|ful|s?$)/, 'll', /ll(?=ment|ful|s?$)/, 'l'],
  [/gement/, 'gment', /gment/, 'gement'],
  [/age(?=ing)/, 'ag', /ag(?=ing)/, 'age'],
];
const SHORTEST = 5;

/** The other spellings of a word (in lower case) that are the atlas's own. */
export function spellingVariants(word: string, isOwn: (word: string) => boolean): SpellingVariant[] {
  if (word.length < SHORTEST) return [];
  const variants = [...PAIRS, ...(isOwn(word) ? [] : LOOSE_PAIRS)].flatMap(
    ([british, toAmerican, american, toBritish]): SpellingVariant[] => [
      ...swapEach(word, american, toBritish).map((own) => ({ word: own, why: 'British spelling' as const })),
      ...swapEach(word, british, toAmerican).map((own) => ({ word: own, why: 'American spelling' as const })),
    ],
  );
  return variants.filter(
    (variant, i) => isOwn(variant.word) && variants.findIndex((other) => other.word === variant.word) === i,
  );
}

/** The word with the piece put in at each of the places where it fits, one at a time. */
function swapEach(word: string, piece: RegExp, by: string): string[] {
  return [...word.matchAll(new RegExp(piece, 'g'))].map(
    ({ 0: found, index }) => word.slice(0, index) + by + word.slice(index + found.length),
  );
}
