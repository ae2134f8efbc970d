import { markWords, type Pieces } from './mark-words.ts';
import { normalise } from './plain-words.ts';
import { stem } from './stem.ts';

const WORDS = 26;

/**
 * The stretch of a text, within one line of it, that has most of the words looked for; empty where it has none of
 * them.
 */
export function findExcerpt(text: string, words: ReadonlySet<string>): Pieces {
  let best = { marked: 0, shown: [] as string[] };
  for (const line of text.split('\n')) {
    const run = line.split(/\s+/).filter(Boolean);
    // "Team" and "teams" are one word of those that were looked for.
    const wanted = run.map((word) => {
      const found = markWords(word, words).find(({ marked }) => marked);
      return found && stem(normalise(found.text));
    });
    for (let start = 0; start < run.length; start += WORDS / 2) {
      const marked = new Set(wanted.slice(start, start + WORDS).filter(Boolean)).size;
      if (marked > best.marked) best = { marked, shown: run.slice(start, start + WORDS) };
    }
  }
  return best.marked ? markWords(best.shown.join(' '), words) : [];
}
