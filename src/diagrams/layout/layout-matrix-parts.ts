import type {
  GridCell,
  Letter,
  MatrixGraph,
  MatrixLayout,
  MatrixMeasure,
  MatrixText,
  PlacedPart,
  Rectangle,
} from './layout-matrix-shapes.ts';

/** What a drawing has room for, and how it shows what it holds. */
export interface MatrixRoom {
  width: number;
  measure: MatrixMeasure;
  /** Room for the labels of rows. */
  labels: number;
  /** Asks as squares by area, the number beside or under them; or as bars by length. */
  shape: 'square-beside' | 'square-under' | 'bar';
  /** Bars with the letters of their parts under them. */
  lettered: boolean;
  /** Side of the largest square. */
  largest: number;
  /** Heads of columns read upwards. */
  turnedHeads: boolean;
}

/** Between the edge of a cell and what stands in it. */
export const PAD = 6;

export function countText(count: number, x: number, y: number, anchor: MatrixText['anchor']): MatrixText {
  return { text: String(count), x, y, style: 'count', anchor };
}

/** Letters in one line, those that are left: one text, or none. */
export function letterText(
  letters: readonly Letter[],
  x: number,
  y: number,
  anchor: MatrixText['anchor'] = 'start',
): MatrixText[] {
  const text = sayLetters(letters.filter(({ isLeft }) => isLeft));
  return text ? [{ text, x, y, style: 'letters', anchor }] : [];
}

/** The room that letters need, whether they are left or not. */
export function lettersWidth(letters: readonly Letter[], measure: MatrixMeasure): number {
  return measure(sayLetters(letters), 'letters');
}

function sayLetters(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join(' ');
}

/**
 * Divides a box among the parts of a cell so that areas are as their counts: parts side by side, and in each what is left
 * of it under one another, in the order in which they come.
 */
export function placeMosaic(
  { slices, count }: Pick<GridCell, 'slices' | 'count'>,
  box: Rectangle,
): PlacedPart[] {
  let x = box.x;
  return [...new Set(slices.map(({ outer }) => outer))].map((key) => {
    const own = slices.filter(({ outer }) => outer === key);
    const total = own.reduce((sum, slice) => sum + slice.count, 0);
    const part = { x, y: box.y, width: (box.width * total) / count, height: box.height };
    x += part.width;
    if (own.every(({ isLeft }) => isLeft)) return { key, box: part, left: null };
    let y = part.y;
    const left = own.flatMap(({ count: few, isLeft }) => {
      const slice = { ...part, y, height: (part.height * few) / total };
      y += slice.height;
      return isLeft ? [slice] : [];
    });
    return { key, box: part, left };
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
