import {
  makeMarkSize,
  placeGap,
  placeTexts,
  placeTrainingMarks,
  round,
  roundBox,
} from './layout-training-blocks.ts';
import type {
  PlacedLane,
  PlacedStage,
  TrainingGraph,
  TrainingLayout,
  TrainingMeasure,
} from './layout-training-shapes.ts';

const RAIL = { x: 10, radius: 8 };
const LEFT = 26;
const HEAD = { pad: 11 };
const ROW = { pad: 8, gap: 4, height: 38, withGap: 46 };
const MARKS = { width: 146, range: [17, 20] } as const;
const STAGE_GAP = 26;

/** The path from the top down; each stage is a block with a row for every lane that has something there. */
export function layoutTrainingDown(
  graph: TrainingGraph,
  { width, measure }: { width: number; measure: TrainingMeasure },
): TrainingLayout {
  const sizeOf = makeMarkSize(graph, MARKS.range);
  const marksX = width - MARKS.width;
  const lanes: PlacedLane[] = [];
  let y = 4;
  const stages = graph.stages.map((stage, j): PlacedStage => {
    const top = y;
    const room = width - LEFT - 2 * HEAD.pad;
    const name = placeTexts(stage.name, 'stage', { x: LEFT + HEAD.pad, y: y + HEAD.pad, room }, measure);
    const nameWidth = Math.max(...name.texts.map(({ text }) => measure(text, 'stage')));
    const box = {
      x: LEFT,
      y,
      width: Math.max(nameWidth + 2 * HEAD.pad, stage.gaps ? 130 : 0),
      height: name.height + 2 * HEAD.pad,
    };
    y += box.height + 8;
    const nothing: string[] = [];
    graph.lanes.forEach(({ id, name: laneName }, i) => {
      const { marks, gaps } = stage.crossings[i] ?? { marks: [], gaps: 0 };
      if (marks.length === 0 && gaps === 0) {
        nothing.push(laneName);
        return;
      }
      const label = placeTexts(laneName, 'note', { x: LEFT + 7, y: 0, room: marksX - LEFT - 18 }, measure);
      const height = Math.max(gaps ? ROW.withGap : ROW.height, label.height + 2 * ROW.pad);
      const cell = { x: marksX - 3, y: y + 4, width: MARKS.width, height: height - 8 };
      const labelY = y + (height - label.height) / 2;
      lanes.push({
        lane: i,
        stage: j,
        head: {
          id,
          box: roundBox({ x: LEFT + 2, y: labelY - 3, width: marksX - LEFT - 10, height: label.height + 6 }),
          texts: label.texts.map((text) => ({ ...text, y: round(text.y + labelY) })),
        },
        crossings: [
          {
            stage: j,
            lane: i,
            tile: roundBox({ x: LEFT, y, width: width - LEFT, height }),
            marks: placeTrainingMarks(
              marks,
              { ...cell, x: cell.x + 6, width: cell.width - 6 },
              sizeOf,
              MARKS.range[1],
              measure,
            ),
            gap: placeGap(gaps, cell, measure),
          },
        ],
      });
      y += height + ROW.gap;
    });
    const remarks = nothing.length
      ? placeTexts(
          `${graph.nothing} ${nothing.join('; ')}`,
          'note',
          { x: LEFT + 7, y: y + 4, room: width - LEFT - 14 },
          measure,
        )
      : { height: 0, texts: [] };
    y += remarks.height + (nothing.length ? 8 : 0);
    const placed = {
      head: { id: stage.id, box: roundBox(box), texts: name.texts },
      node: { x: RAIL.x, y: round(box.y + box.height / 2), radius: RAIL.radius },
      ground: roundBox({ x: LEFT, y: top, width: width - LEFT, height: y - top }),
      gap: placeGap(stage.gaps, { ...box, y: box.y + 2, height: box.height - 2 }, measure),
      remarks: remarks.texts,
    };
    y += STAGE_GAP;
    return placed;
  });
  const height = round(y - STAGE_GAP + 4);
  return {
    width,
    height,
    direction: 'down',
    path: { start: [RAIL.x, stages[0]?.node.y ?? 0], end: [RAIL.x, height - 2] },
    headings: [],
    stages,
    lanes,
  };
}
