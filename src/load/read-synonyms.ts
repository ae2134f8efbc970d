import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { SynonymGroup } from '../model/synonym-group.ts';

/** Where the synonyms of the search stand. */
export const SYNONYMS_FILE = 'content/search/synonyms.yaml';

/**
 * Reads a list of `{ words: [two or more], reason: text }`. What is wrong is told with its line, and everything at once:
 * a group without a reason or of fewer than two words, and a word that stands twice, for it would lead two ways.
 */
export function readSynonyms(text: string): { groups: SynonymGroup[]; faults: string[] } {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  if (errors[0]) return { groups: [], faults: [errors[0].message.split('\n')[0] ?? ''] };
  if (!isSeq(contents)) return { groups: [], faults: ['line 1: it is not a list of groups.'] };

  const faults: string[] = [];
  const lineOfWord = new Map<string, number>();
  const groups = contents.items.flatMap((item): SynonymGroup[] => {
    const line = lineOf(item);
    const list = isMap(item) ? item.get('words', true) : null;
    const reason: unknown = isMap(item) ? item.get('reason') : null;
    const words = isSeq(list) ? list.items.map(textOf) : [];
    if (words.length < 2 || words.includes(''))
      faults.push(`line ${line}: a group needs two words or more, each of them a text.`);
    if (typeof reason !== 'string' || !reason.trim())
      faults.push(`line ${line}: the group of "${words[0] ?? ''}" gives no reason.`);
    for (const word of words.filter(Boolean)) {
      const before = lineOfWord.get(plain(word));
      if (before) faults.push(`line ${line}: "${word}" stands in line ${before} already.`);
      else lineOfWord.set(plain(word), line);
    }
    return [{ words, reason: String(reason).trim() }];
  });
  return { groups, faults };
}

function textOf(node: unknown): string {
  const value: unknown = isScalar(node) ? node.value : null;
  return typeof value === 'string' ? value.trim() : '';
}

// Two wordings that search does not tell apart are one.
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, ' ');
}
