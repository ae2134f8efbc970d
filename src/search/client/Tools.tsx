import { useState } from 'preact/hooks';
import { downloadFile } from '../../browser/download-file.ts';
import { siteAddress, wayToTop } from '../../browser/site-address.ts';
import type { SearchEngine } from '../engine.ts';
import type { IndexEntry } from '../index-entry.ts';
import { resultsCsv } from '../results-csv.ts';
import type { SavedSearch, SavedSearches } from './saved-searches.ts';

const fullAddress = (url: string) => new URL(siteAddress(url), location.href).href;

/** What can be done with a list of results. Each deed says in a line how it went. */
export function Tools({
  engine,
  search,
  listed,
  saved,
  clear,
}: {
  engine: SearchEngine;
  search: SavedSearch;
  listed: readonly IndexEntry[];
  saved: SavedSearches;
  clear: () => void;
}) {
  const [said, setSaid] = useState({ address: '', text: '' });
  const say = (text: string) => setSaid({ address: search.address, text });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(
        wayToTop() === undefined
          ? 'The link is copied.'
          : 'The link is copied; it opens on this device only.',
      );
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
  const exportList = async () => {
    try {
      const summaries = await engine.summaries();
      const summaryOf = new Map(engine.entries.map((entry, i) => [entry, summaries[i] ?? '']));
      const csv = resultsCsv(listed, (entry) => summaryOf.get(entry) ?? '', fullAddress);
      downloadFile('integration-atlas-results.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      say(`Exported ${listed.length === 1 ? '1 result' : `${listed.length} results`}.`);
    } catch {
      say('Not exported: the summaries could not be had. Try again.');
    }
  };
  return (
    <details class="tools">
      <summary>Save, share, export</summary>
      <p class="chips">
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
        <button type="button" onClick={save}>
          Save this search
        </button>
        <button type="button" onClick={() => void exportList()}>
          Export as CSV
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" onClick={clear}>
          Start again
        </button>
      </p>
      <p class="small said" role="status">
        {said.address === search.address && said.text}
      </p>
    </details>
  );
}
