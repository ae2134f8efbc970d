/** Whether filters and results stand side by side; the same width as in `search.css`. */
export function isWide(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}
