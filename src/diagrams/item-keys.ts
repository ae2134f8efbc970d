/** An item of the drawing as the keyboard needs it. */
export interface KeyItem {
  /** Number of its row, the highest first. */
  row: number;
  /** Its middle, across. */
  x: number;
}

/**
 * Where a key leads from one item of a list in reading order: left and right to its neighbours within a row, up and
 * down to the nearest item of the next row that has any, Home and End to the first and the last of all.
 * @returns the place in the list, or null for a key that moves nothing.
 */
export function nextItem(items: readonly KeyItem[], current: number, key: string): number | null {
  const here = items[current];
  if (!here) return items.length ? 0 : null;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = current + (key === 'ArrowRight' ? 1 : -1);
    return items[next]?.row === here.row ? next : current;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const beyond = items
    .map(({ row }) => row)
    .filter((row) => (key === 'ArrowDown' ? row > here.row : row < here.row));
  const target = key === 'ArrowDown' ? Math.min(...beyond) : Math.max(...beyond);
  let best = current;
  items.forEach((item, i) => {
    if (item.row !== target) return;
    if (best === current || Math.abs(item.x - here.x) < Math.abs(items[best]!.x - here.x)) best = i;
  });
  return best;
}

/**
 * The item whose name begins with what was typed, looking on from the present one and round again. The present one
 * counts while a longer text is being typed.
 */
export function findTyped(
  names: readonly (readonly string[])[],
  current: number,
  typed: string,
): number | null {
  const text = typed.toLowerCase();
  const first = current + (text.length > 1 ? 0 : 1);
  const whole = (i: number) => names[i]!.some((name) => name.toLowerCase() === text);
  const begins = (i: number) => names[i]!.some((name) => name.toLowerCase().startsWith(text));
  const order = names.map((_, i) => (first + i) % names.length);
  return order.find(whole) ?? order.find(begins) ?? null;
}
