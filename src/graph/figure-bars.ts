import type { FigureValue } from '../model/atlas.ts';

export interface Bar {
  label: string;
  printed: string;
  /** Length against the longest bar, 0 to 1; for shares, against 100%. */
  share: number;
}

/** A label that bars can bear, in letters. */
const LONG_LABEL = 28;

/** Bars for two or more values of one unit with short labels, or null where bars would say nothing. */
export function barsOf(series: readonly FigureValue[]): { unit: string; bars: Bar[] } | null {
  const [first] = series;
  if (!first || series.length < 2) return null;
  if (series.some(({ unit, value, label }) => unit !== first.unit || value < 0 || label.length > LONG_LABEL))
    return null;
  const longest = first.unit === '%' ? 100 : Math.max(...series.map(({ value }) => value));
  if (longest <= 0) return null;
  const bars = series.map(({ label, printed, value }) => ({
    label,
    printed,
    share: Math.min(1, value / longest),
  }));
  return { unit: first.unit, bars };
}
