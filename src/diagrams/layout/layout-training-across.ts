import { scaleBand } from 'd3';
import {
  makeMarkSize,
  placeGap,
  placeTexts,
  placeTrainingMarks,
  round,
  roundBox,
  shrink,
} from './layout-training-blocks.ts';
import type {
  PlacedLane,
  PlacedStage,
  TrainingGraph,
  TrainingLayout,
  TrainingLine,
  TrainingMeasure,
} from './layout-training-shapes.ts';

/** From this width on the names of the lanes stand in a column of their own; below, each over its row. */
const NAMES_BESIDE = 960;
const NAMES = { width: 190, pad: 10 };
const PATH = { y: 16, radius: 9 };
const HEAD = { top: 40, pad: 11 };
const ROW = { pad: 9, gap: 5, marks: 32 };
/** Between a tile's edge and the outline of a gap, and between that and the marks. */
const INSET = { gap: 4, beside: 8, over: 4 };
const MARK_RANGE = { beside: [18, 27], over: [17, 20] } as const;

/** The path from left to right; stages are columns, lanes are rows. */
export function layoutTrainingAcross(
  graph: TrainingGraph,
  { width, measure }: { width: number; measure: TrainingMeasure },
): TrainingLayout {
  const beside = width >= NAMES_BESIDE;
  const columns = scaleBand(
    graph.stages.map(({ id }) => id),
    [beside ? NAMES.width : 0, width],
  ).paddingInner(beside ? 0.04 : 0.035);
  const column = columns.bandwidth();
  const left = (stage: string) => columns(stage) ?? 0;

  const names = graph.stages.map(({ id, name }) =>
    placeTexts(
      name,
      'stage',
      { x: left(id) + column / 2, y: HEAD.top + HEAD.pad, room: column - 2 * HEAD.pad, anchor: 'middle' },
      measure,
    ),
  );
  const headHeight = Math.max(0, ...names.map(({ height }) => height)) + 2 * HEAD.pad;
  const range = beside ? MARK_RANGE.beside : MARK_RANGE.over;
  const sizeOf = makeMarkSize(graph, range);

  let y = HEAD.top + headHeight + 14;
  const lanes = graph.lanes.map(({ id, name }, i): PlacedLane => {
    const room = (beside ? NAMES.width : width) - 2 * NAMES.pad;
    const label = placeTexts(name, 'lane', { x: NAMES.pad, y: 0, room }, measure);
    const above = beside ? 0 : label.height + 7;
    const inner = Math.max(ROW.marks, beside ? label.height : 0);
    const height = above + inner + 2 * ROW.pad;
    const labelY = y + (beside ? (height - label.height) / 2 : 4);
    const crossings = graph.stages.map(({ id: stage, crossings: own }, j) => {
      const { marks, gaps } = own[i] ?? { marks: [], gaps: 0 };
      const tile = { x: left(stage), y: y + above, width: column, height: height - above };
      const outline = shrink(tile, INSET.gap);
      return {
        stage: j,
        lane: i,
        tile: roundBox(tile),
        marks: placeTrainingMarks(
          marks,
          shrink(outline, beside ? INSET.beside : INSET.over, 0),
          sizeOf,
          range[1],
          measure,
        ),
        gap: placeGap(gaps, outline, measure),
      };
    });
    const placed = {
      lane: i,
      stage: null,
      head: {
        id,
        box: roundBox({
          x: 4,
          y: labelY - 3,
          width: beside
            ? NAMES.width - 14
            : Math.max(...label.texts.map(({ text }) => measure(text, 'lane'))) + 12,
          height: label.height + 6,
        }),
        texts: moveUp(label.texts, -labelY),
      },
      crossings,
    };
    y += height + ROW.gap;
    return placed;
  });

  const height = round(y - ROW.gap);
  const stages = graph.stages.map(({ id, gaps }, j): PlacedStage => {
    const box = { x: left(id), y: HEAD.top, width: column, height: headHeight };
    return {
      head: { id, box: roundBox(box), texts: names[j]!.texts },
      node: { x: round(left(id) + column / 2), y: PATH.y, radius: PATH.radius },
      ground: roundBox({ x: left(id), y: 0, width: column, height }),
      gap: placeGap(gaps, { ...box, y: box.y + 2, height: box.height - 2 }, measure),
      remarks: [],
    };
  });
  const first = stages[0]?.node.x ?? 0;
  const heading = placeTexts(
    graph.lanesHeading,
    'note',
    { x: NAMES.pad, y: 0, room: NAMES.width - 2 * NAMES.pad },
    measure,
  );
  return {
    width,
    height,
    direction: 'across',
    path: { start: [first, PATH.y], end: [width - 2, PATH.y] },
    headings: beside ? moveUp(heading.texts, heading.height - HEAD.top - headHeight) : [],
    stages,
    lanes,
  };
}

function moveUp(lines: readonly TrainingLine[], by: number): TrainingLine[] {
  return lines.map((own) => ({ ...own, y: round(own.y - by) }));
}
