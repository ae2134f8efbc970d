import { nearTerms } from '../near-terms.ts';
import type { IndexEntry } from '../index-entry.ts';
import type { Spelling } from '../vocabulary.ts';

/** Says which words the atlas does not use, and what is near to them. */
export function NearTerms({
  query,
  spelling,
  entries,
  base,
  correct,
}: {
  query: string;
  spelling: Spelling;
  entries: readonly IndexEntry[];
  base: string;
  correct: (query: string) => void;
}) {
  const { strange, corrected } = spelling;
  const near = nearTerms(strange.length ? strange.join(' ') : query, entries, strange.length ? 3 : 5);
  if (strange.length === 0 && near.length === 0) return null;
  return (
    <div class="near">
      {strange.length > 0 && <p>The atlas does not use {strange.map((word) => `“${word}”`).join(' or ')}.</p>}
      {corrected && (
        <p>
          Did you mean{' '}
          <a
            href={`${base}/search/?q=${encodeURIComponent(corrected)}`}
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
            {near.map(({ id, url, title, short }) => (
              <li key={id}>
                <a href={base + url}>
                  {title}
                  {short && ` (${short})`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
