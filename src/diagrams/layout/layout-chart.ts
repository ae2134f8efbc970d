import { scaleLinear } from 'd3';
import { layoutCourse } from './layout-chart-course.ts';
import { axisMark, rectangle, roundChart } from './layout-chart-paths.ts';
import {
  CHART_TEXTS,
  type ChartGraph,
  type ChartGraphPanel,
  type ChartGraphRow,
  type ChartLayout,
  type ChartMark,
  type ChartText,
  type PlacedChartItem,
} from './layout-chart-shapes.ts';
import { stack, textAt, type ChartFrame, type PlacedPanel } from './layout-chart-texts.ts';

const PANEL_GAP = 22;
const BAR = { height: 18, above: 5, below: 13 };
const CELL = { size: 13, gap: 3 };
const DOT = { radius: 13, gap: 8 };

/**
 * Lays a chart out: what is measured, a panel for each unit, the notes. Bars, spans and lines begin at zero. The input is
 * left as it is; coordinates are rounded to tenths.
 */
export function layoutChart(graph: ChartGraph, frame: ChartFrame): ChartLayout {
  const { width } = frame;
  const heading = stack(graph.measure, 'measure', 0, 0, width, frame);
  let y = heading.height + 12;
  let row = 0;
  const texts = heading.texts;
  const marks: ChartMark[] = [];
  const items: PlacedChartItem[] = [];
  graph.panels.forEach((panel, i) => {
    if (i > 0) y += PANEL_GAP;
    const placed = layoutPanel(panel, frame);
    const across = panel.form === 'slope' || panel.form === 'line';
    texts.push(...placed.texts.map((text) => ({ ...text, y: text.y + y })));
    marks.push(...placed.marks.map((mark) => moveMark(mark, y)));
    for (const item of placed.items) {
      items.push({
        ...item,
        row,
        box: { ...item.box, y: item.box.y + y },
        marks: item.marks.map((mark) => moveMark(mark, y)),
        texts: item.texts.map((text) => ({ ...text, y: text.y + y })),
      });
      if (!across) row += 1;
    }
    if (across) row += 1;
    y += placed.height;
  });
  y += 12;
  for (const note of graph.notes) {
    const placed = stack(note, 'note', 0, y, width, frame);
    texts.push(...placed.texts);
    y += placed.height;
  }
  return roundChart({ width, height: y + 4, texts, marks, items });
}

function layoutPanel(panel: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  switch (panel.form) {
    case 'number':
      return layoutNumbers(panel, frame);
    case 'grid':
      return layoutGrid(panel, frame);
    case 'ratio':
      return layoutRatio(panel, frame);
    case 'slope':
    case 'line':
      return layoutCourse(panel, frame);
    default:
      return layoutBars(panel, frame);
  }
}

/** Bars and spans from zero, each under its label; on one bar, parts of a whole begin where the one before ends. */
function layoutBars({ form, unit, rows, top, topLabel }: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  const { width, measure } = frame;
  const scale = scaleLinear().domain([0, top]).range([0, width]);
  const head = unit ? stack(`In ${unit}`, 'note', 0, 0, width, frame) : { height: 0, texts: [] };
  let y = head.height + (unit ? 4 : 0);
  let from = 0;
  const items = rows.map((row): PlacedPanel['items'][number] => {
    const start = form === 'whole' ? from : row.start;
    const end = form === 'whole' ? from + row.end : row.end;
    from = end;
    const room = width - measure(row.shown, 'value') - 12;
    const isBeside = row.label !== '' && room >= 0.4 * width;
    const label = row.label
      ? stack(row.label, 'label', 0, y, isBeside ? room : width, frame)
      : { height: 0, texts: [] };
    const value = isBeside
      ? { height: 0, texts: [textAt(row.shown, 'value', width, y, 'end')] }
      : stack(row.shown, 'value', 0, y + label.height, width, frame);
    const barY = y + label.height + value.height + BAR.above;
    const marks: ChartMark[] = [
      { role: 'track', d: rectangle(0, barY, width, BAR.height) },
      {
        role: 'full',
        d: rectangle(scale(start), barY, Math.max(1.5, scale(end) - scale(start)), BAR.height),
      },
    ];
    if (row.open) marks.push({ role: 'course', d: arrow(scale(end), barY + BAR.height / 2, width) });
    const box = { x: 0, y, width, height: barY + BAR.height + 3 - y };
    y = barY + BAR.height + BAR.below;
    return { places: row.places, box, marks, texts: [...label.texts, ...value.texts] };
  });
  const under = y - BAR.below + 3;
  return {
    height: under + CHART_TEXTS.note.line,
    texts: [
      ...head.texts,
      textAt('0', 'note', 0, under, 'start'),
      textAt(topLabel, 'note', width, under, 'end'),
    ],
    marks: [],
    items,
  };
}

function layoutNumbers({ rows, unit }: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  let y = 0;
  const items = rows.map((row): PlacedPanel['items'][number] => {
    const placed = placeLarge(row, unit, 0, y, frame.width, frame);
    const item = {
      places: row.places,
      box: { x: 0, y, width: frame.width, height: placed.height },
      marks: [],
    };
    y += placed.height + 8;
    return { ...item, texts: placed.texts };
  });
  return { height: y - 8, texts: [], marks: [], items };
}

/** A hundred squares, row by row, so many of them full; the share stands beside them. */
function layoutGrid({ rows }: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  const row = rows[0]!;
  const step = CELL.size + CELL.gap;
  const side = 10 * step - CELL.gap;
  const squares = Array.from({ length: 100 }, (_, i) =>
    rectangle((i % 10) * step + 0.5, Math.floor(i / 10) * step + 0.5, CELL.size, CELL.size),
  );
  const x = side + 20;
  const large = placeLarge(row, null, x, 0, frame.width - x, frame);
  const note = stack('Each square is one in a hundred.', 'note', x, large.height + 6, frame.width - x, frame);
  const height = Math.max(side + 1, large.height + 6 + note.height);
  return {
    height,
    texts: note.texts,
    marks: [],
    items: [
      {
        places: row.places,
        box: { x: 0, y: 0, width: frame.width, height },
        marks: [
          { role: 'full', d: squares.slice(0, row.end).join('') },
          { role: 'empty', d: squares.slice(row.end).join('') },
        ],
        texts: large.texts,
      },
    ],
  };
}

/** "1 in 8" as eight dots, one of them full. */
function layoutRatio({ rows, top }: ChartGraphPanel, frame: ChartFrame): PlacedPanel {
  const row = rows[0]!;
  const large = placeLarge(row, null, 0, 0, frame.width, frame);
  const step = 2 * DOT.radius + DOT.gap;
  const inRow = Math.max(1, Math.floor((frame.width + DOT.gap) / step));
  const dots = Array.from({ length: top }, (_, i) =>
    circle(
      DOT.radius + 1 + (i % inRow) * step,
      large.height + 10 + DOT.radius + Math.floor(i / inRow) * step,
      DOT.radius,
    ),
  );
  const height = large.height + 10 + Math.ceil(top / inRow) * step - DOT.gap + 1;
  return {
    height,
    texts: [],
    marks: [],
    items: [
      {
        places: row.places,
        box: { x: 0, y: 0, width: frame.width, height },
        marks: [
          { role: 'full', d: dots.slice(0, row.end).join('') },
          { role: 'empty', d: dots.slice(row.end).join('') },
        ],
        texts: large.texts,
      },
    ],
  };
}

/** What it is, then the number, large, with its unit beside it or under it. */
function placeLarge(
  { label, large: { before, number, after } }: ChartGraphRow,
  unit: string | null,
  x: number,
  top: number,
  room: number,
  frame: ChartFrame,
): { height: number; texts: ChartText[] } {
  const above = stack(before ? `${label}: ${before}` : label, 'label', x, top, room, frame);
  const y = top + above.height;
  const big = textAt(number, 'big', x, y, 'start');
  const rest = [after, unit].filter(Boolean).join(' ');
  const height = above.height + CHART_TEXTS.big.line;
  if (!rest) return { height, texts: [...above.texts, big] };
  if (frame.measure(number, 'big') + frame.measure(` ${rest}`, 'unit') <= room) {
    return { height, texts: [...above.texts, { ...big, then: { text: ` ${rest}`, style: 'unit' } }] };
  }
  const below = stack(rest, 'unit', x, top + height, room, frame);
  return { height: height + below.height, texts: [...above.texts, big, ...below.texts] };
}

/** Moves what was drawn from a top at 0; every `y` of a path is absolute and written `x,y`. */
function moveMark({ role, d }: ChartMark, by: number): ChartMark {
  return {
    role,
    d: d.replace(
      /([ML])(-?[\d.]+),(-?[\d.]+)/g,
      (_, letter: string, x: string, y: string) => `${letter}${x},${Number(y) + by}`,
    ),
  };
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius},${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Points on beyond the end of a range. */
function arrow(x: number, y: number, width: number): string {
  const tip = Math.min(width - 2, x + 16);
  return `${axisMark(x, y, tip, y).d}M${tip - 5},${y - 5}L${tip},${y}L${tip - 5},${y + 5}`;
}
