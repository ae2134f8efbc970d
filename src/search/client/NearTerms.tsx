import { siteAddress } from '../../browser/site-address.ts';
import { sayRecordKind } from '../../model/record-name.ts';
import type { IndexEntry } from '../index-entry.ts';
import { nearTerms } from '../near-terms.ts';
import { sayEntry } from '../say-entry.ts';
import type { Spelling } from '../vocabulary.ts';

/** Says which words the atlas does not use, and what is near to them. */
export function NearTerms({
  query,
  spelling,
  entries,
  correct,
}: {
  query: string;
  spelling: Spelling;
  entries: readonly IndexEntry[];
  correct: (query: string) => void;
}) {
  const { strange, corrected } = spelling;
  const near = nearNames(strange.length ? strange.join(' ') : query, entries, strange.length ? 3 : 5);
  if (strange.length === 0 && near.length === 0) return null;
  return (
    <div class="near">
      {strange.length > 0 && <p>The atlas does not use {strange.map((word) => `“${word}”`).join(' or ')}.</p>}
      {corrected && (
        <p>
          Did you mean{' '}
          <a
            href={siteAddress(`/search/?q=${encodeURIComponent(corrected)}`)}
            data-corrected
            onClick={(event) => {
              event.preventDefault();
              correct(corrected);
            }}
          >
            {corrected}
          </a>
          ?
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>Near to it:</p>
          <ul data-near-terms>
            {near.map((entry) => (
              <li key={entry.id}>
                <a href={siteAddress(entry.url)}>{sayEntry(entry)}</a>{' '}
                <small class="soft">{sayRecordKind(entry)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The records nearest by name; of those that are called alike, the first. */
function nearNames(wanted: string, entries: readonly IndexEntry[], most: number): IndexEntry[] {
  const named = new Map<string, IndexEntry>();
  for (const entry of nearTerms(wanted, entries, 2 * most)) {
    const name = sayEntry(entry);
    if (!named.has(name)) named.set(name, entry);
  }
  return [...named.values()].slice(0, most);
}
