import { line, scaleLinear } from 'd3';
import { axisMark, rectangle } from './layout-chart-paths.ts';
import { CHART_TEXTS, type ChartGraphPanel, type ChartText } from './layout-chart-shapes.ts';
import { stack, textAt, type ChartFrame, type PlacedPanel } from './layout-chart-texts.ts';

const PLOT = { height: 150, above: 26 };
const POINT = 5.5;
/** From the edge to the first and the last point of a line. */
const INSET = 18;

/** Values over time on a scale that begins at zero: two as a slope with its texts outside, more as a line over its years. */
export function layoutCourse(panel: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  const head = panel.unit
    ? stack(`In ${panel.unit}`, 'note', 0, 0, frame.width, frame)
    : { height: 0, texts: [] };
  const top = head.height + PLOT.above;
  const rise = scaleLinear()
    .domain([0, panel.top])
    .range([top + PLOT.height, top]);
  return panel.form === 'slope'
    ? placeSlope(panel, frame, head.texts, top, rise)
    : placeLine(panel, frame, head.texts, top, rise);
}

type Scale = (value: number) => number;

function placeSlope(
  { rows, topLabel }: ChartGraphPanel,
  frame: ChartFrame,
  head: ChartText[],
  top: number,
  rise: Scale,
): PlacedPanel {
  const { width } = frame;
  const side = Math.min(0.36 * width, 150);
  const ends = [side, width - side];
  const foot = top + PLOT.height;
  let bottom = foot + CHART_TEXTS.note.line;
  const items = rows.map((row, i) => {
    const [x, y] = [ends[i]!, rise(row.end)];
    const anchor = i === 0 ? 'end' : 'start';
    const textX = i === 0 ? x - 14 : x + 14;
    const value = stack(row.shown, 'value', textX, y - 10, side - 14, frame, anchor);
    const label = stack(row.label, 'note', textX, y - 10 + value.height, side - 14, frame, anchor);
    const height = value.height + label.height;
    bottom = Math.max(bottom, y - 10 + height);
    return {
      places: row.places,
      box: { x: i === 0 ? 0 : x - 10, y: y - 12, width: side + 10, height: height + 4 },
      marks: [{ role: 'full' as const, d: point(x, y) }],
      texts: [...value.texts, ...label.texts],
    };
  });
  const middle = width / 2;
  return {
    height: bottom,
    texts: [
      ...head,
      textAt(topLabel, 'note', middle, top - CHART_TEXTS.note.line - 2, 'middle'),
      textAt('0', 'note', middle, foot + 2, 'middle'),
    ],
    marks: [
      axisMark(ends[0]!, top, ends[1]!, top),
      axisMark(ends[0]!, foot, ends[1]!, foot),
      { role: 'apart', d: joinPoints(rows.map(({ end }, i) => [ends[i]!, rise(end)])) },
    ],
    items,
  };
}

function placeLine(
  { rows, top: most, topLabel, times }: ChartGraphPanel,
  frame: ChartFrame,
  head: ChartText[],
  top: number,
  rise: Scale,
): PlacedPanel {
  const { width, measure } = frame;
  const foot = top + PLOT.height;
  const across = scaleLinear()
    .domain([times[0]!, times.at(-1)!])
    .range([INSET, width - INSET]);
  const points = rows.map(({ end }, i): [number, number] => [across(times[i]!), rise(end)]);
  const step = Math.min(...points.slice(1).map(([x], i) => x - points[i]![0]));
  // Where signs would run into each other, the end of the scale alone has one.
  const isTight = rows.some(({ shown }) => measure(shown, 'point') > step - 3);
  const labelTop = foot + 5 + CHART_TEXTS.note.line;
  const labels = rows.map(({ label }, i) =>
    stack(label, 'note', points[i]![0], labelTop, Math.max(step - 4, 2 * INSET), frame, 'middle'),
  );
  const bottom = labelTop + Math.max(...labels.map(({ height }) => height));
  const items = rows.map((row, i) => {
    const [x, y] = points[i]!;
    const shown = isTight ? row.shown.replace(/[^\d.,]/g, '') : row.shown;
    const value = textAt(shown, 'point', x, y - CHART_TEXTS.point.line - POINT - 1, 'middle');
    return {
      places: row.places,
      box: { x: x - step / 2, y: top - 2, width: step, height: bottom - top + 4 },
      marks: [{ role: 'full' as const, d: point(x, y) }],
      texts: [value, ...labels[i]!.texts],
    };
  });
  // Over the first point, unless that is so high that its number stands there.
  const isHigh = rows[0]!.end > 0.8 * most;
  return {
    height: bottom,
    texts: [
      ...head,
      textAt(topLabel, 'note', isHigh ? width : 0, top - CHART_TEXTS.note.line - 2, isHigh ? 'end' : 'start'),
      textAt('0', 'note', 0, foot + 2, 'start'),
    ],
    marks: [
      axisMark(0, top, width, top),
      axisMark(0, foot, width, foot),
      { role: 'course', d: joinPoints(points) },
    ],
    items,
  };
}

/** A square on its corner round the point: it can be moved as every path of a chart. */
function point(x: number, y: number): string {
  return rectangle(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
}

function joinPoints(points: readonly [number, number][]): string {
  return line()([...points]) ?? '';
}
