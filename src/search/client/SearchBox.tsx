import { siteAddress } from '../../browser/site-address.ts';
import { cutQuery } from '../expand-query.ts';

/** The form with the box. Without a script it sends a plain GET. */
export function SearchBox({
  query,
  touch,
  type,
  submit,
}: {
  query: string;
  /** Called as soon as somebody turns to the box. */
  touch: () => void;
  type: (query: string) => void;
  submit: () => void;
}) {
  return (
    <form
      class="search"
      role="search"
      action={siteAddress('/search/')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="vh" for="search-q">
        Search the atlas
      </label>
      <input
        id="search-q"
        name="q"
        type="search"
        data-search-input
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={touch}
        onInput={(event) => type(cutQuery(event.currentTarget.value))}
      />
      <button>Search</button>
    </form>
  );
}
