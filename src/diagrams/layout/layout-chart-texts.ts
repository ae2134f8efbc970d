import {
  CHART_TEXTS,
  type ChartMark,
  type ChartText,
  type ChartTextStyle,
  type MeasureChartText,
  type PlacedChartItem,
} from './layout-chart-shapes.ts';
import { wrapText } from './wrap-text.ts';

/** A panel with its top at 0. */
export interface PlacedPanel {
  height: number;
  texts: ChartText[];
  marks: ChartMark[];
  items: Omit<PlacedChartItem, 'row'>[];
}

export interface ChartFrame {
  width: number;
  measure: MeasureChartText;
}

/** A text broken into lines from a top. */
export function stack(
  text: string,
  style: ChartTextStyle,
  x: number,
  top: number,
  room: number,
  { measure }: ChartFrame,
  anchor: ChartText['anchor'] = 'start',
): { height: number; texts: ChartText[] } {
  const lines = wrapText(text, room, (line) => measure(line, style));
  const { line } = CHART_TEXTS[style];
  return {
    height: lines.length * line,
    texts: lines.map((words, i) => textAt(words, style, x, top + i * line, anchor)),
  };
}

/** A line of text from its top. */
export function textAt(
  text: string,
  style: ChartTextStyle,
  x: number,
  top: number,
  anchor: ChartText['anchor'],
): ChartText {
  const { line, size } = CHART_TEXTS[style];
  return { text, x, y: top + (line + size * 0.7) / 2, style, anchor };
}
