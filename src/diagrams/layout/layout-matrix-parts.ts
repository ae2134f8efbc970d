import type {
  GridCell,
  MatrixGraph,
  MatrixLayout,
  MatrixMeasure,
  MatrixText,
  PlacedSlice,
  Rectangle,
} from './layout-matrix-shapes.ts';

/**
 * Divides a box among slices so that areas are as their counts: outer values side by side, the inner ones of each under
 * one another, both in the order in which they come.
 */
export function placeMosaic(
  { slices, count }: Pick<GridCell, 'slices' | 'count'>,
  box: Rectangle,
): PlacedSlice[] {
  const outers = [...new Set(slices.map(({ outer }) => outer))];
  let x = box.x;
  return outers.flatMap((outer) => {
    const own = slices.filter((slice) => slice.outer === outer);
    const total = own.reduce((sum, slice) => sum + slice.count, 0);
    const width = (box.width * total) / count;
    const left = x;
    let y = box.y;
    x += width;
    return own.map(({ inner, count: few }) => {
      const height = (box.height * few) / total;
      y += height;
      return { outer, inner, x: left, y: y - height, width, height };
    });
  });
}

const SWATCH = 16;
const LINE = 22;

/** What the patterns and letters mean: in a line over the matrix, broken where it has to be. */
export function placeKeys(
  { keys, keyHeading }: Pick<MatrixGraph, 'keys' | 'keyHeading'>,
  width: number,
  measure: MatrixMeasure,
): MatrixLayout['keys'] & { height: number } {
  const text = (words: string, x: number, y: number): MatrixText => ({
    text: words,
    x,
    y: y + 13,
    style: 'key',
    anchor: 'start',
  });
  let x = 0;
  let y = 0;
  const heading = text(keyHeading, 0, 0);
  x += measure(keyHeading, 'key') + 16;
  const swatches = keys.map(({ id, letter, label }) => {
    const words = `${letter}  ${label}`;
    const room = SWATCH + 6 + measure(words, 'key');
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const placed = {
      id,
      swatch: { x, y: y + 1, width: SWATCH, height: SWATCH - 2 },
      texts: [text(words, x + SWATCH + 6, y)],
    };
    x += room + 18;
    return placed;
  });
  return { texts: [heading], swatches, height: y + LINE };
}

/** Letters in lines of at most so many, as even as can be. */
export function breakLetters<L>(letters: readonly L[], most: number): L[][] {
  const each = Math.ceil(letters.length / Math.ceil(letters.length / most));
  return Array.from({ length: Math.ceil(letters.length / each) }, (_, i) =>
    letters.slice(i * each, (i + 1) * each),
  );
}
