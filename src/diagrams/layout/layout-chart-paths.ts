import type { ChartMark } from './layout-chart-shapes.ts';

// Paths begin with absolute `M x,y` and go on with `L x,y` or with relative letters, so that they can be moved.

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${tenths(x)},${tenths(y)}h${tenths(width)}v${tenths(height)}h${tenths(-width)}z`;
}

export function axisMark(x1: number, y1: number, x2: number, y2: number): ChartMark {
  return { role: 'axis', d: `M${tenths(x1)},${tenths(y1)}L${tenths(x2)},${tenths(y2)}` };
}

export function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Fresh copies throughout, numbers in tenths, those of paths too. */
export function roundChart<T>(value: T): T {
  if (typeof value === 'number') return tenths(value) as T;
  if (Array.isArray(value)) return value.map(roundChart) as T;
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'd'
          ? String(inner).replace(/-?\d+\.\d+/g, (number) => String(tenths(Number(number))))
          : roundChart(inner),
      ]),
    ) as T;
  }
  return value;
}
