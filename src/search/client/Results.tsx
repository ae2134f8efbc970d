import { options } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndexEntry } from '../index-entry.ts';
import type { FoundRecords } from './engine.ts';
import { ResultItem } from './ResultItem.tsx';

const PAGE = 20;

/**
 * The list, twenty at first, and all of it on paper. How many are shown is kept with the page's place in the history,
 * for the way back.
 */
export function Results({
  found,
  listed,
  base,
}: {
  found: FoundRecords;
  listed: readonly IndexEntry[];
  base: string;
}) {
  const [most, setMost] = useState(() => (history.state as { most?: number } | null)?.most ?? PAGE);
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
    history.replaceState({ ...(history.state as object | null), most: most + PAGE }, '');
    setMost(most + PAGE);
  };
  return (
    <div>
      <ol class="list" data-search-results ref={list}>
        {listed.slice(0, printed ? listed.length : most).map((entry) => (
          <ResultItem
            key={entry.id}
            entry={entry}
            base={base}
            wordings={found.wordings}
            excerptOf={found.excerptOf}
          />
        ))}
      </ol>
      {listed.length > most && (
        <button type="button" class="more" onClick={showMore}>
          Show {Math.min(PAGE, listed.length - most)} more of {listed.length}
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
