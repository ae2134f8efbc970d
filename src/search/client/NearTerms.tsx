import type { IndexEntry } from '../index-entry.ts';

/** Names in the atlas that are close to what was typed; nothing where there are none. */
export function NearTerms({ entries, base }: { entries: readonly IndexEntry[]; base: string }) {
  if (entries.length === 0) return null;
  return (
    <div class="near">
      <p>Near to what you typed:</p>
      <ul data-near-terms>
        {entries.map(({ id, url, title, short }) => (
          <li key={id}>
            <a href={base + url}>
              {title}
              {short && ` (${short})`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
