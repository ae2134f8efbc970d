import { useEffect, useState } from 'preact/hooks';
import { siteAddress } from '../../browser/site-address.ts';
import { sayRecordKind } from '../../model/record-name.ts';
import type { SearchEngine } from '../engine.ts';
import type { IndexEntry } from '../index-entry.ts';
import { sayEntry } from '../say-entry.ts';
import { markWords, type Phrase, type Pieces } from '../mark-words.ts';

interface Said {
  summary: Pieces;
  /** Where the words stand, if neither title nor summary has any of them. */
  quotation: Pieces;
}

// While somebody types, lists come and go faster than they are read, in milliseconds.
const PAUSE = 120;

const NOTHING: Said = { summary: [], quotation: [] };

/** One record in the list: what it is, what it says, and where the words stand. Its summary keeps its place until it comes. */
export function ResultItem({
  entry,
  phrases,
  engine,
}: {
  entry: IndexEntry;
  phrases: readonly Phrase[];
  engine: SearchEngine;
}) {
  const [said, setSaid] = useState(NOTHING);
  const title = sayEntry(entry);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void readSaid(engine, entry, title, phrases).then(
          (found) => current && setSaid(found),
          // The record is listed all the same.
          () => current && setSaid(NOTHING),
        ),
      PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, entry, title, phrases]);

  return (
    <li class={`k-${entry.kind}`}>
      <h2 class="t">
        <span class="kind">{sayRecordKind(entry)}</span> <a href={siteAddress(entry.url)}>{title}</a>
      </h2>
      <p class="summary">
        <Marked pieces={said.summary} />
      </p>
      {said.quotation.length > 0 && (
        <p class="soft small quotation">
          … <Marked pieces={said.quotation} />
        </p>
      )}
    </li>
  );
}

async function readSaid(
  engine: SearchEngine,
  entry: IndexEntry,
  title: string,
  phrases: readonly Phrase[],
): Promise<Said> {
  const summary = markWords(await engine.summaryOf(entry), phrases);
  const isMarked = [...summary, ...markWords(title, phrases)].some(({ marked }) => marked);
  return { summary, quotation: isMarked ? [] : await engine.excerptOf(entry, phrases) };
}

function Marked({ pieces }: { pieces: Pieces }) {
  return <>{pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</>;
}
