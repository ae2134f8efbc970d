import { useEffect, useState } from 'preact/hooks';
import { KIND_NAMING } from '../../model/kinds.ts';
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

  const naming = KIND_NAMING[entry.kind];
  return (
    <li class={`k-${entry.kind}`}>
      <p class="kind">
        {naming.numbered ? `${naming.singular} ${entry.url.split('/')[2]}` : naming.singular}
      </p>
      <a class="t" href={base + entry.url}>
        {title}
      </a>
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
