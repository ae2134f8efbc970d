import { normalise } from './plain-words.ts';

// How a question begins, where that has words that say something elsewhere.
const OPENINGS =
  /^(?:(?:and )?who (?:owns?|leads(?: on)?|is (?:responsible|accountable) for|is in charge of|has to|is asked to|must)|define|(?:what is the )?definition of|tell me about)(?=\s)/i;

const OF_A_QUESTION = new Set(
  (
    'a about an and are as be between by can did difference do does for from how i in is it me mean meaning means my ' +
    'of on or our say says said should stand stands that the their there to versus vs was we were what when where ' +
    'whats which who whose why will with'
  ).split(' '),
);

/** Whether a word (in lower case) only makes a question of what is asked about. */
export function isOfAQuestion(word: string): boolean {
  return OF_A_QUESTION.has(word);
}

/** Whether a query sets things beside each other: "difference between an ICS and an ICB", "place v neighbourhood". */
export function isComparison(query: string): boolean {
  return /\b(?:differen(?:ce|t)|differs?|compared?|versus|vs?)\b/i.test(query);
}

/**
 * A query without the words that make it a question. A quotation, or a query of such words alone, stays as it is, and
 * so does a word within a wording that `isWording` knows ("out of hours"), or "IT" in capitals.
 */
export function wordsThatMatter(
  query: string,
  isWording: (words: string) => boolean = () => false,
  longest = 0,
): string {
  if (query.includes('"')) return query;
  const words = query.trim().replace(OPENINGS, '').split(/\s+/).filter(Boolean);
  const kept: string[] = [];
  for (let i = 0; i < words.length;) {
    let length = Math.min(longest, words.length - i);
    while (length > 1 && !isWording(words.slice(i, i + length).join(' '))) length--;
    const piece = words.slice(i, i + Math.max(length, 1));
    if (piece.length > 1 || piece[0] === 'IT' || !isOfAQuestion(normalise(piece[0] ?? '')))
      kept.push(...piece);
    i += piece.length;
  }
  return kept.join(' ') || query;
}
