import { useState } from 'preact/hooks';
import { resultsCsv } from '../results-csv.ts';
import type { IndexEntry } from '../index-entry.ts';
import { downloadText } from './download-text.ts';
import { isWide } from './is-wide.ts';
import type { SavedSearch, SavedSearches } from './saved-searches.ts';

/** What can be done with a list of results. Each deed says in a line how it went. */
export function Tools({
  search,
  listed,
  root,
  saved,
  clear,
}: {
  search: SavedSearch;
  listed: readonly IndexEntry[];
  root: string;
  saved: SavedSearches;
  clear: () => void;
}) {
  const [open] = useState(isWide);
  const [said, setSaid] = useState({ address: '', text: '' });
  const say = (text: string) => setSaid({ address: search.address, text });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say('The link is copied.');
    } catch {
      say('The browser did not let the link be copied; it stands in the address bar.');
    }
  };
  const save = () =>
    say(
      saved.save(search)
        ? 'Saved on this device. It is listed on the search page while the box is empty.'
        : 'Not saved: this browser does not let the site keep anything on this device.',
    );
  const exportList = () =>
    downloadText(
      'integration-atlas-results.csv',
      'text/csv;charset=utf-8',
      resultsCsv(listed, location.origin + root),
    );
  return (
    <details class="tools" open={open}>
      <summary>Save, share, export</summary>
      <p class="chips">
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
        <button type="button" onClick={save}>
          Save this search
        </button>
        {listed.length > 0 && (
          <>
            <button type="button" onClick={exportList}>
              Export as CSV
            </button>
            <button type="button" onClick={() => print()}>
              Print
            </button>
          </>
        )}
        <button type="button" onClick={clear}>
          Clear all
        </button>
      </p>
      <p class="small said" role="status">
        {said.address === search.address && said.text}
      </p>
    </details>
  );
}
