import { indexTexts } from './word-index.ts';

/** For tests: the words of such lines, without those that are only joined of others. */
export function wordsIn(...lines: readonly string[]): string[] {
  const { postings, joined } = indexTexts([{ names: '', summary: '', body: lines.join('\n') }]);
  return [...postings.keys()].filter((word) => !joined.has(word)).sort();
}
