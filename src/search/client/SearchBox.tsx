import { cutQuery } from '../expand-query.ts';

/** The form with the box. Without a script it sends a plain GET. */
export function SearchBox({
  root,
  query,
  type,
  submit,
}: {
  root: string;
  query: string;
  type: (query: string) => void;
  submit: () => void;
}) {
  return (
    <form
      class="search"
      role="search"
      action={`${root}/search/`}
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
        placeholder="An action, an acronym, a word"
        value={query}
        onInput={(event) => type(cutQuery(event.currentTarget.value))}
      />
      <button>Search</button>
    </form>
  );
}
