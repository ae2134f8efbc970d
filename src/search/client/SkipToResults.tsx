/** Takes the keyboard past the filters to the first result; in sight only while it has the focus. */
export function SkipToResults() {
  return (
    <a
      class="to-results"
      href="#results"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#results a')?.focus();
      }}
    >
      Skip to the results
    </a>
  );
}
