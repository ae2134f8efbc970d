import { useEffect, useState } from 'preact/hooks';
import { KIND_NAMING } from '../../model/kinds.ts';
import type { IndexEntry } from '../index-entry.ts';
import type { Excerpt, FoundRecords } from './engine.ts';

/** Whether the quotation only says the summary again. */
function repeats(summary: string, pieces: Excerpt): boolean {
  const words = pieces.map(({ text }) => text).join('');
  return summary.includes(words.trim().slice(0, 60).trim());
}

/** One record in the list: what it is, what it says, and where the words stand in it. */
export function ResultItem({
  entry,
  base,
  excerpt,
  query,
}: {
  entry: IndexEntry;
  base: string;
  excerpt: FoundRecords['excerptOf'] | null;
  query: string;
}) {
  const [pieces, setPieces] = useState<Excerpt>([]);
  useEffect(() => {
    let current = true;
    setPieces([]);
    excerpt?.(entry).then(
      (found) => current && setPieces(found),
      () => undefined, // The record is listed all the same; only the quotation is missing.
    );
    return () => {
      current = false;
    };
  }, [entry, query]);

  const naming = KIND_NAMING[entry.kind];
  const number = naming.numbered ? ` ${entry.url.split('/')[2]}` : '';
  return (
    <li class={`k-${entry.kind}`}>
      <p class="kind">
        {naming.singular}
        {number}
      </p>
      <a class="t" href={base + entry.url}>
        {entry.title}
        {entry.short && entry.kind !== 'source' && ` (${entry.short})`}
      </a>
      <p>{entry.summary}</p>
      {pieces.some(({ marked }) => marked) && !repeats(entry.summary, pieces) && (
        <p class="soft small">
          … {pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))} …
        </p>
      )}
    </li>
  );
}
