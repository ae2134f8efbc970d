/** Says that nothing was found, and the ways on. */
export function Nothing({ base, clear }: { base: string; clear: (() => void) | null }) {
  return (
    <div class="nothing">
      <p>Nothing in the atlas matches this.</p>
      {clear && (
        <p>
          <button type="button" onClick={clear}>
            Search again without the filters
          </button>
        </p>
      )}
      <p>
        Or look through the <a href={`${base}/a-to-z/`}>A to Z</a>.
      </p>
    </div>
  );
}
