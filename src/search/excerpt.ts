import { markWords, type Phrase, type Pieces } from './mark-words.ts';
import { stemsOf } from './stem.ts';

const WORDS = 26;

/**
 * The stretch of a text, within one line of it, that has most of the phrases looked for; empty where it has none of
 * them.
 */
export function findExcerpt(text: string, phrases: readonly Phrase[]): Pieces {
  let best: Pieces = [];
  let most = 0;
  for (const line of text.split('\n')) {
    const run = line.split(/\s+/).filter(Boolean);
    for (let start = 0; start < run.length; start += WORDS / 2) {
      const pieces = markWords(run.slice(start, start + WORDS).join(' '), phrases);
      // "Team" and "teams" are one of those that were looked for.
      const found = new Set(pieces.flatMap(({ text, marked }) => (marked ? stemsOf(text).join(' ') : [])));
      if (found.size > most) [best, most] = [pieces, found.size];
    }
  }
  return best;
}
