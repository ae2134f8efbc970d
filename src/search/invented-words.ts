import { indexTexts } from './word-index.ts';

/** For tests: the words of an index of such lines. */
export function wordsIn(...lines: readonly string[]): string[] {
  const { postings } = indexTexts([{ names: '', summary: '', body: lines.join('\n') }]);
  return [...postings.keys()].sort();
}
