import { isOpen, RANGE_LABEL, type Chart, type ChartPanel, type ChartRow } from './chart-model.ts';
import { readHedges, sayHedged, sayNumber, sayRowValue, unitAfter } from './chart-words.ts';
import {
  CHART_TEXTS,
  type ChartGraph,
  type ChartGraphPanel,
  type ChartGraphRow,
  type MeasureChartText,
} from './layout/layout-chart-shapes.ts';
import { measureText } from './text-width.ts';

/** The widths of drawing: a card among others or a telephone, and the page of the figure. */
export const CHART_WIDTHS = { narrow: 324, middle: 600 } as const;
export type ChartSize = keyof typeof CHART_WIDTHS;

/** A sentence in a wide bold (DejaVu Sans) is so much longer than its letters in a narrow one. */
const BOLD_SLACK = 1.09;

export const measureChartText: MeasureChartText = (text, style) =>
  measureText(text, CHART_TEXTS[style].size, CHART_TEXTS[style].face) *
  (CHART_TEXTS[style].face === 'bold' ? BOLD_SLACK : 1);

const NOT_PRINTED = 'not printed';

/** Under every drawing, so that it stands alone in a paper: of how many, when, and which document prints it. */
export function chartNotes({ base, when }: Pick<Chart, 'base' | 'when'>, sources: string): string[] {
  return [`Base: ${base ?? NOT_PRINTED}.`, `When: ${when ?? NOT_PRINTED}.`, `Source: ${sources}.`];
}

/** What the layout needs to know of a chart. */
export function graphOfChart(chart: Chart, sources: string): ChartGraph {
  return {
    measure: chart.measure,
    panels: chart.panels.map(graphOfPanel),
    notes: chartNotes(chart, sources),
  };
}

function graphOfPanel({ form, unit, rows, top, times, values }: ChartPanel): ChartGraphPanel {
  const largest = Math.max(...values.map(({ value }) => value));
  return {
    form,
    unit: unitAfter(form === 'number' ? largest : top, unit) || null,
    rows: rows.map((row) => graphOfRow(row, form)),
    top,
    topLabel: sayNumber(top, unit),
    times,
  };
}

function graphOfRow(row: ChartRow, form: ChartPanel['form']): ChartGraphRow {
  const { label, from, to } = row;
  const { before, after } = readHedges(to.printed);
  return {
    places: from ? [from.place, to.place] : [to.place],
    label: label === RANGE_LABEL ? '' : label,
    // On a line there is room for the number alone.
    shown: form === 'line' ? sayNumber(to.value, to.unit) : from ? sayRowValue(row) : sayHedged(to),
    large: { before, number: sayNumber(to.value, to.unit), after },
    start: from?.value ?? 0,
    end: to.value,
    open: isOpen(row),
  };
}
