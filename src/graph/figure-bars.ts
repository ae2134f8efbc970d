import type { FigureValue } from '../model/atlas.ts';

export interface Bar {
  label: string;
  printed: string;
  /** Length against the longest bar, 0 to 1; for shares, against 100% at the least. */
  share: number;
}

/** What stands before a bar and after it, in letters: more would run over the edge. */
const LONG_LABEL = 28;
const LONG_PRINT = 10;

/** Bars for two or more values of one unit with short texts, or null where bars would say nothing. */
export function barsOf(series: readonly FigureValue[]): { unit: string; bars: Bar[] } | null {
  const [first] = series;
  if (!first || series.length < 2) return null;
  if (series.some(({ unit, value }) => unit !== first.unit || value < 0)) return null;
  if (series.some(({ label, printed }) => label.length > LONG_LABEL || printed.length > LONG_PRINT))
    return null;
  const longest = Math.max(first.unit === '%' ? 100 : 0, ...series.map(({ value }) => value));
  if (longest === 0) return null;
  const bars = series.map(({ label, printed, value }) => ({ label, printed, share: value / longest }));
  return { unit: first.unit, bars };
}
