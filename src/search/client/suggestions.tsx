import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { siteAddress } from '../../browser/site-address.ts';
import { sayRecordKind } from '../../model/record-name.ts';
import { cutQuery } from '../expand-query.ts';
import type { IndexEntry } from '../index-entry.ts';
import { sayEntry } from '../say-entry.ts';
import { loadSearchEngine } from './load-engine.ts';
import { useQuietAnnouncement } from './use-quiet-announcement.ts';
import { useRoomBelow } from './use-room-below.ts';

const SHOWN = 7;

interface Answer {
  query: string;
  entries: readonly IndexEntry[];
  failed: boolean;
}

/** Puts a list of suggestions below a search form and makes its input a combobox. */
export function mountSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const root = document.createElement('div');
  form.append(root);
  render(<Suggestions input={input} />, root);
}

function Suggestions({ input }: { input: HTMLInputElement }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [active, paintActive] = useState(-1);
  // Keys may come faster than the list is painted, so the choice is kept apart from the picture of it.
  const chosen = useRef(-1);
  const setActive = (next: number) => {
    chosen.current = next;
    paintActive(next);
  };
  const [open, setOpen] = useState(true);
  const panel = useRef<HTMLDivElement>(null);
  const listId = `${input.id}-suggestions`;
  const entries = answer?.entries.slice(0, SHOWN) ?? [];
  const allHref = siteAddress(`/search/?q=${encodeURIComponent(answer?.query ?? '')}`);
  const links =
    answer?.query && !answer.failed ? [...entries.map(({ url }) => siteAddress(url)), allHref] : [];
  const shown = open && answer !== null && answer.query !== '';
  const said = useQuietAnnouncement(shown && !answer.failed ? sayCount(answer.entries.length) : '');

  useRoomBelow(panel, input, shown);

  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const turn = ++latest;
      const query = cutQuery(input.value.trim());
      setActive(-1);
      setOpen(true);
      if (!query) return setAnswer(null);
      try {
        const engine = await loadSearchEngine();
        const found = await engine.search(query);
        if (turn === latest) setAnswer({ query, entries: found.entries, failed: false });
      } catch {
        if (turn === latest) setAnswer({ query, entries: [], failed: true });
      }
    };
    const start = () => void look();
    const close = () => setOpen(false);
    input.addEventListener('input', start);
    input.addEventListener('blur', close);
    start();
    return () => {
      input.removeEventListener('input', start);
      input.removeEventListener('blur', close);
    };
  }, [input]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && shown) {
        event.preventDefault();
        setOpen(false);
        setActive(-1);
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && links.length) {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // One stop beyond the list is the input itself.
        setActive(((chosen.current + 1 + step + links.length + 1) % (links.length + 1)) - 1);
      } else if (event.key === 'Enter' && shown && chosen.current >= 0) {
        event.preventDefault();
        location.assign(links[chosen.current] ?? allHref);
      }
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', listId);
    input.setAttribute('aria-expanded', String(shown && links.length > 0));
    if (active >= 0) input.setAttribute('aria-activedescendant', `${listId}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  });

  useEffect(() => {
    panel.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  // The pointer must not take the focus from the input, or the list would close before the click.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  return (
    <>
      <p class="vh" role="status">
        {said}
      </p>
      <div class="suggest" ref={panel} hidden={!shown} onMouseDown={keepFocus}>
        {answer?.failed ? (
          <p role="status">
            Search is unavailable just now. <a href={siteAddress('/a-to-z/')}>Open the A to Z</a>, or type on
            to try again.
          </p>
        ) : (
          <div role="listbox" id={listId} aria-label="Suggestions">
            {entries.map((entry, i) => (
              <a
                key={entry.id}
                role="option"
                id={`${listId}-${i}`}
                aria-selected={active === i}
                href={links[i]}
                tabIndex={-1}
                class={`k-${entry.kind}`}
              >
                {sayEntry(entry)}
                <small>{sayRecordKind(entry)}</small>
              </a>
            ))}
            <a
              role="option"
              id={`${listId}-${entries.length}`}
              aria-selected={active === entries.length}
              href={allHref}
              tabIndex={-1}
            >
              {answer?.entries.length
                ? `All ${answer.entries.length} results`
                : `Nothing found for “${answer?.query}”: see near terms`}
            </a>
          </div>
        )}
      </div>
    </>
  );
}

function sayCount(count: number): string {
  if (count === 0) return 'No result.';
  return count === 1 ? '1 result.' : `${Math.min(count, SHOWN)} of ${count} results, with the arrow keys.`;
}
