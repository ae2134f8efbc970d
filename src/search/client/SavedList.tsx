import { useEffect, useRef, useState } from 'preact/hooks';
import { siteAddress } from '../../browser/site-address.ts';
import type { SavedSearch, SavedSearches } from './saved-searches.ts';

/** The searches that are kept on this device, each removable; nothing where there is none. */
export function SavedList({ saved }: { saved: SavedSearches }) {
  const [list, setList] = useState<readonly SavedSearch[]>([]);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setList(saved.list()), [saved]);

  const remove = ({ name, address }: SavedSearch) => {
    setSaid(
      saved.remove(address) ? `Removed: ${name}.` : 'Not removed: this browser does not let it be changed.',
    );
    setList(saved.list());
    heading.current?.focus();
  };
  if (list.length === 0 && !said) return null;
  return (
    <section class="saved" aria-labelledby="saved-heading">
      <h2 id="saved-heading" ref={heading} tabIndex={-1}>
        Saved on this device
      </h2>
      <p class="small" role="status">
        {said}
      </p>
      <ul class="plain">
        {list.map((search) => (
          <li key={search.address}>
            <a href={siteAddress(`/search/${search.address}`)}>{search.name}</a>{' '}
            <button type="button" onClick={() => remove(search)}>
              Remove<span class="vh"> the saved search {search.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
