import { moveHead, PAD, SIGN, type Frame, type Head } from './level-blocks.ts';
import type { GraphLevel, Measure, PlacedLevel } from './levels-shapes.ts';
import { asDetail, LINE_HEIGHT, moveTexts, stackTexts } from './stack-texts.ts';

const EMPTY_PAD = 6;
const AFTER_NAME = 10;

/**
 * A level with no body and no mark, as low as its one line of text: `words` stand in the bodies' column, or beside the
 * name, or under it where there is no room.
 */
export function placeEmptyLevel(
  { id, areaId }: GraphLevel,
  words: string,
  top: number,
  head: Head,
  { wide, width, columns }: Frame,
  measure: Measure,
): PlacedLevel {
  const left = PAD + SIGN.room;
  const after = wide ? columns.get(0)! : left + head.width + AFTER_NAME;
  const fits = head.texts.length === 1 && after + measure(words, 'detail') <= width - PAD;
  const beside = wide || fits;
  const x = beside ? after : left;
  const said = stackTexts([asDetail(words)], x, width - PAD - x, measure);

  const height = beside ? Math.max(head.height, said.height) : head.height + said.height;
  const inner = Math.max(height, 2 * SIGN.radius);
  const headY = top + EMPTY_PAD + (inner - height) / 2;
  const sameBaseline = (LINE_HEIGHT.name - LINE_HEIGHT.detail) * 0.72;
  return {
    id,
    areaId,
    box: { x: 0, y: top, width, height: inner + 2 * EMPTY_PAD },
    head: moveHead(head, headY),
    sign: { x: PAD + SIGN.radius + 2, y: top + EMPTY_PAD + inner / 2, radius: SIGN.radius },
    bodies: [],
    marks: [],
    remarks: moveTexts(said.texts, headY + (beside ? sameBaseline : head.height)),
  };
}
