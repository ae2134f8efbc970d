import { useEffect, useState } from 'preact/hooks';
import { sayRecordKind } from '../../model/record-name.ts';
import type { IndexEntry } from '../index-entry.ts';
import { markWords, type Pieces } from '../mark-words.ts';
import type { FoundRecords } from './engine.ts';

/**
 * One record in the list: what it is, what it says, and where the words stand. They are marked in the summary, and
 * where it has none of them, in a quotation that keeps its place until it comes.
 */
export function ResultItem({
  entry,
  base,
  wordings,
  excerptOf,
}: {
  entry: IndexEntry;
  base: string;
  wordings: readonly string[];
  excerptOf: FoundRecords['excerptOf'];
}) {
  const [quotation, setQuotation] = useState<Pieces>([]);
  const summary = markWords(entry.summary, wordings);
  const title = `${entry.title}${entry.short && entry.kind !== 'source' ? ` (${entry.short})` : ''}`;
  const needsQuotation =
    wordings.length > 0 && ![...summary, ...markWords(title, wordings)].some(({ marked }) => marked);
  useEffect(() => {
    let current = true;
    setQuotation([]);
    if (needsQuotation) {
      excerptOf(entry).then(
        (found) => current && setQuotation(found),
        () => undefined, // The record is listed all the same; only the quotation is missing.
      );
    }
    return () => {
      current = false;
    };
  }, [entry, needsQuotation, excerptOf]);

  return (
    <li class={`k-${entry.kind}`}>
      <h2 class="t">
        <span class="kind">{sayRecordKind(entry)}</span> <a href={base + entry.url}>{title}</a>
      </h2>
      <p>
        <Marked pieces={summary} />
      </p>
      {needsQuotation && (
        <p class="soft small quotation">
          {quotation.length > 0 && '… '}
          <Marked pieces={quotation} />
        </p>
      )}
    </li>
  );
}

function Marked({ pieces }: { pieces: Pieces }) {
  return <>{pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</>;
}
