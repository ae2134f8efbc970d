import type {
  Box,
  GraphBody,
  GraphLevel,
  GraphMark,
  Measure,
  PlacedItem,
  PlacedLevel,
  TextLine,
} from './levels-shapes.ts';
import { rowsOf, type Cell } from './place-bodies.ts';
import { asDetail, moveTexts, stackTexts, type StyledText } from './stack-texts.ts';

const BODY_PAD = { x: 10, y: 8 };
export const PAD = 14;
export const SIGN = { radius: 18, room: 50 };
/** What the signs and names take of a wide drawing. */
export const RAIL = 244;
export const ROW_GAP = 10;
export const MARK = { size: 40, gap: 8 };

/** What is said of an item in words, by its id. */
export type Notes = ReadonlyMap<string, readonly StyledText[]>;

/** The frame of one drawing: where its three blocks go and how many bodies fit side by side. */
export interface Frame {
  wide: boolean;
  width: number;
  columns: ReadonlyMap<number, number>;
  columnWidth: number;
  marksX: number;
  marksRoom: number;
}

/** A block of a band, laid out from its own top at 0. */
export interface Block {
  height: number;
  bodies?: PlacedItem[];
  marks?: PlacedItem[];
  texts?: TextLine[];
}

/** The name of a level and what stands under it. */
export interface Head {
  width: number;
  height: number;
  texts: TextLine[];
}

export function placeHead(level: GraphLevel, frame: Frame, notes: Notes, measure: Measure): Head {
  const said = level.areaId ? (notes.get(level.areaId) ?? []) : [];
  const { height, texts } = stackTexts(
    [{ text: level.name, style: 'name' }, ...level.details.map(asDetail), ...said],
    PAD + SIGN.room,
    (frame.wide ? RAIL : frame.width) - 2 * PAD - SIGN.room,
    measure,
  );
  const width = Math.max(...texts.map(({ text, style }) => measure(text, style)));
  return { width, height, texts };
}

/** Puts the name of a level at its height, with a box for the ring of the focus. */
export function moveHead({ width, height, texts }: Head, y: number): PlacedLevel['head'] {
  return {
    box: { x: PAD + SIGN.room - 7, y: y - 3, width: width + 14, height: height + 7 },
    texts: moveTexts(texts, y),
  };
}

export function placeBodyGrid(
  { bodies, noBodies }: GraphLevel,
  { columns, columnWidth, wide, width }: Frame,
  cells: ReadonlyMap<string, Cell>,
  notes: Notes,
  measure: Measure,
): Block {
  const left = columns.get(0)!;
  if (bodies.length === 0) {
    const room = wide ? columns.get(columns.size - 1)! + columnWidth - left : width - 2 * PAD;
    return noBodies ? stackTexts([asDetail(noBodies)], left, room, measure) : { height: 0 };
  }
  const texts = bodies.map((body) =>
    stackTexts(bodyTexts(body, notes.get(body.id) ?? []), 0, columnWidth - 2 * BODY_PAD.x, measure),
  );
  const own = new Map(bodies.map(({ id }) => [id, cells.get(id)!]));
  const rowHeights = Array.from({ length: rowsOf(own) }, (_, row) =>
    Math.max(
      ...bodies.map(({ id }, i) => (own.get(id)!.row === row ? texts[i]!.height + 2 * BODY_PAD.y : 0)),
    ),
  );
  const rowTop = (row: number) => rowHeights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 0);
  return {
    height: rowTop(rowHeights.length) - ROW_GAP,
    bodies: bodies.map(({ id }, i): PlacedItem => {
      const { row, column } = own.get(id)!;
      const box: Box = {
        x: columns.get(column)!,
        y: rowTop(row),
        width: columnWidth,
        height: rowHeights[row]!,
      };
      const down = box.y + (box.height - texts[i]!.height) / 2;
      const across = box.x + columnWidth / 2;
      return {
        id,
        box,
        texts: moveTexts(texts[i]!.texts, down).map((line) => ({ ...line, x: across, anchor: 'middle' })),
      };
    }),
  };
}

function bodyTexts({ label, detail }: GraphBody, notes: readonly StyledText[]): StyledText[] {
  if (detail === null) return [{ text: label, style: 'title' }, ...notes];
  return [{ text: label, style: 'label' }, asDetail(detail), ...notes];
}

export function placeMarks(
  { marks, marksCaption, noMarks }: GraphLevel,
  frame: Frame,
  measure: Measure,
): Block {
  const { marksX, marksRoom, wide } = frame;
  if (marks.length === 0)
    return noMarks ? stackTexts([asDetail(noMarks)], marksX, marksRoom, measure) : { height: 0 };
  const title = stackTexts(
    !wide && marksCaption ? [{ text: marksCaption, style: 'heading' }] : [],
    marksX,
    marksRoom,
    measure,
  );
  const top = title.height && title.height + 4;
  const step = MARK.size + MARK.gap;
  const perRow = Math.floor((marksRoom + MARK.gap) / step);
  return {
    height: top + Math.ceil(marks.length / perRow) * step - MARK.gap,
    texts: title.texts,
    marks: marks.map((mark, i): PlacedItem => {
      const [x, y] = [marksX + (i % perRow) * step, top + Math.floor(i / perRow) * step];
      return {
        id: mark.id,
        box: { x, y, width: MARK.size, height: MARK.size },
        texts: [markText(mark, x, y)],
      };
    }),
  };
}

function markText({ label, shape }: GraphMark, left: number, top: number): TextLine {
  const x = left + MARK.size / 2;
  return shape === 'triangle'
    ? { text: label, x, y: top + MARK.size - 6, style: 'markInTriangle', anchor: 'middle' }
    : { text: label, x, y: top + MARK.size / 2 + 5.2, style: 'mark', anchor: 'middle' };
}
