import { options } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndexEntry } from '../index-entry.ts';
import type { FoundRecords, SearchEngine } from '../engine.ts';
import { ResultItem } from './ResultItem.tsx';

const FIRST = 10;

/**
 * The list, ten at first and twice as many at each press, and all of it on paper. How many are shown is kept with the page's place in the history,
 * for the way back.
 */
export function Results({
  address,
  engine,
  found,
  listed,
}: {
  /** The address of the search; another one begins with ten again. */
  address: string;
  engine: SearchEngine;
  found: FoundRecords;
  listed: readonly IndexEntry[];
}) {
  const [asked, setAsked] = useState(() => ({
    address,
    most: (history.state as { most?: number } | null)?.most ?? FIRST,
  }));
  const most = asked.address === address ? asked.most : FIRST;
  const list = useRef<HTMLOListElement>(null);
  const grown = useRef(0);
  const printed = usePrinting();

  useEffect(() => {
    // Who asked for more goes on at the first that is new.
    if (grown.current) list.current?.children[grown.current]?.querySelector('a')?.focus();
    grown.current = 0;
  }, [most]);

  const showMore = () => {
    grown.current = most;
    history.replaceState({ ...(history.state as object | null), most: most * 2 }, '');
    setAsked({ address, most: most * 2 });
  };
  return (
    <div>
      <ol class="list" id="results" data-search-results ref={list}>
        {listed.slice(0, printed ? listed.length : most).map((entry) => (
          <ResultItem key={entry.id} entry={entry} phrases={found.phrases} engine={engine} />
        ))}
      </ol>
      {listed.length > most && (
        <button type="button" class="more" onClick={showMore}>
          Show {Math.min(most, listed.length - most)} more of {listed.length}
        </button>
      )}
    </div>
  );
}

/** Whether the page is being printed. The page is drawn anew before the browser takes its picture of it. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const listen = (event: Event) => {
      const later = options.debounceRendering;
      options.debounceRendering = (draw) => draw();
      setPrinting(event.type === 'beforeprint');
      options.debounceRendering = later;
    };
    addEventListener('beforeprint', listen);
    addEventListener('afterprint', listen);
    return () => {
      removeEventListener('beforeprint', listen);
      removeEventListener('afterprint', listen);
    };
  }, []);
  return printing;
}
