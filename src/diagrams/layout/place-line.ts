import type { Line } from './join-levels.ts';
import type { Measure, PlacedLevel, PlacedLink, TextLine } from './levels-shapes.ts';
import { wrapText } from './wrap-text.ts';

/** Gives a straight line its ends and its label. */
export function placeLine(
  { from, to, label, tentative, run }: Line,
  levels: readonly PlacedLevel[],
  measure: Measure,
): PlacedLink {
  const boxes = new Map(levels.flatMap(({ bodies }) => bodies.map(({ id, box }) => [id, box])));
  const text = (words: string, x: number, y: number, anchor: TextLine['anchor']): TextLine => ({
    text: words,
    x,
    y,
    style: tentative ? 'tentative' : 'note',
    anchor,
  });
  if (run === 'across') {
    const [start, end] = [boxes.get(from)!, boxes.get(to)!];
    const y = start.y + start.height / 2;
    const [x1, x2] = [start.x + start.width, end.x];
    // Above the line what fits there, the rest below it.
    const [above = '', ...below] = wrapText(label, x2 - x1 - 8, (line) => measure(line, 'note'));
    const texts = [text(above, (x1 + x2) / 2, y - 7, 'middle')];
    if (below.length) texts.push(text(below.join(' '), (x1 + x2) / 2, y + 17, 'middle'));
    return { from, to, tentative, start: [x1, y], end: [x2, y], texts };
  }
  const [high, low] = [levels[run.gapUnder]!, levels[run.gapUnder + 1]!];
  const inHigh = high.bodies.find(({ id }) => id === from || id === to)?.box;
  const inLow = low.bodies.find(({ id }) => id === from || id === to)?.box;
  const anchorBox = inLow ?? inHigh;
  const x = anchorBox ? anchorBox.x + anchorBox.width / 2 : low.sign.x;
  const top = inHigh ? inHigh.y + inHigh.height : high.box.y + high.box.height;
  const bottom = inLow ? inLow.y : low.box.y;
  const middle = (high.box.y + high.box.height + low.box.y) / 2;
  const [start, end]: [readonly [number, number], readonly [number, number]] = run.rises
    ? [
        [x, bottom],
        [x, top],
      ]
    : [
        [x, top],
        [x, bottom],
      ];
  return { from, to, tentative, start, end, texts: [text(label, x + 9, middle + 4.5, 'start')] };
}
