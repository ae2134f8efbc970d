import { useEffect, useState } from 'preact/hooks';
import { sayRecordKind } from '../../model/record-name.ts';
import type { SearchEngine } from '../engine.ts';
import type { IndexEntry } from '../index-entry.ts';
import { markWords, type Pieces } from '../mark-words.ts';

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
  base,
  words,
  engine,
}: {
  entry: IndexEntry;
  base: string;
  words: ReadonlySet<string>;
  engine: SearchEngine;
}) {
  const [said, setSaid] = useState(NOTHING);
  const title = `${entry.title}${entry.short && entry.kind !== 'source' ? ` (${entry.short})` : ''}`;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () =>
        void readSaid(engine, entry, title, words).then(
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
  }, [engine, entry, title, words]);

  return (
    <li class={`k-${entry.kind}`}>
      <h2 class="t">
        <span class="kind">{sayRecordKind(entry)}</span> <a href={base + entry.url}>{title}</a>
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
  words: ReadonlySet<string>,
): Promise<Said> {
  const summary = markWords(await engine.summaryOf(entry), words);
  const isMarked = [...summary, ...markWords(title, words)].some(({ marked }) => marked);
  return { summary, quotation: isMarked ? [] : await engine.excerptOf(entry, words) };
}

function Marked({ pieces }: { pieces: Pieces }) {
  return <>{pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</>;
}
