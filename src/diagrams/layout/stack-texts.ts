import type { Measure, PlacedItem, TextLine, TextStyle } from './levels-shapes.ts';
import { wrapText } from './wrap-text.ts';

export const LINE_HEIGHT: Readonly<Record<TextStyle, number>> = {
  heading: 18,
  name: 25,
  detail: 17,
  label: 19,
  title: 18,
  note: 17,
  tentative: 17,
  mark: 19,
  markInTriangle: 17,
};

export interface StyledText {
  text: string;
  style: TextStyle;
  /** The relation that it says: "from type to". */
  link?: string;
}

export function asDetail(text: string): StyledText {
  return { text, style: 'detail' };
}

/** Texts one under another from a top at 0, each broken to the room that it has. */
export function stackTexts(
  texts: readonly StyledText[],
  x: number,
  room: number,
  measure: Measure,
): { height: number; texts: TextLine[] } {
  let y = 0;
  const lines = texts.flatMap(({ text, style, link }) =>
    wrapText(text, room, (line) => measure(line, style)).map((line): TextLine => {
      y += LINE_HEIGHT[style];
      const placed = { text: line, x, y: y - LINE_HEIGHT[style] * 0.28, style, anchor: 'start' } as const;
      return link ? { ...placed, link } : placed;
    }),
  );
  return { height: y, texts: lines };
}

export function moveTexts(texts: readonly TextLine[] | undefined, by: number): TextLine[] {
  return (texts ?? []).map((line) => ({ ...line, y: line.y + by }));
}

export function moveItems(items: readonly PlacedItem[] | undefined, by: number): PlacedItem[] {
  return (items ?? []).map(({ id, box, texts }) => ({
    id,
    box: { ...box, y: box.y + by },
    texts: moveTexts(texts, by),
  }));
}
