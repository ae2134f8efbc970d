import type { ComponentChildren } from 'preact';
import { siteAddress } from '../../browser/site-address.ts';

/** Says that nothing was found, and the ways on. */
export function Nothing({
  query,
  clear,
  children,
}: {
  query: string;
  /** Searches again without the filters, where there are any. */
  clear: (() => void) | null;
  /** What comes near to it. */
  children: ComponentChildren;
}) {
  const hasWord = query === '' || /[\p{L}\p{N}]/u.test(query);
  return (
    <div class="nothing">
      {hasWord && children}
      <p>
        <b>{hasWord ? 'Nothing in the atlas matches this.' : `“${query}” has no word to look for.`}</b>
      </p>
      {clear && hasWord && (
        <p>
          <button type="button" onClick={clear}>
            Search again without the filters
          </button>
        </p>
      )}
      <p>
        {clear && hasWord ? 'Or look' : 'Look'} through the <a href={siteAddress('/a-to-z/')}>A to Z</a>, or{' '}
        <a href={siteAddress('/browse/')}>browse by owner, level, stage and more</a>.
      </p>
    </div>
  );
}
