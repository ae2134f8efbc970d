import type { Chart, ChartPanel } from './chart-model.ts';
import { isRatio, sayChartValue, sayNumber, unitAfter } from './chart-words.ts';

/**
 * What is heard: how high, from 0 to 1, or null for a silence; what is said with it; the place of the value in the series, 0
 * for what is no value.
 */
export type Tone = readonly [height: number | null, says: string, place: number];

/**
 * The values of a chart as tones, the first unit first; each unit has its own scale, from nothing (0) to where its scale ends
 * (1), which is heard before its values. A single share is heard between nothing and the whole; a single number has nothing
 * to be heard against. Where a course passes over years, there is a silence.
 */
export function tonesOf({ panels }: Pick<Chart, 'panels'>): Tone[] {
  return panels.flatMap((panel): Tone[] => {
    const { form, unit, values, top } = panel;
    if (form === 'number') return [];
    const tones = values.flatMap((value, i): Tone[] => [
      ...silenceBefore(panel, i),
      [Math.round((value.value / top) * 1000) / 1000, sayChartValue(value), value.place],
    ]);
    if (values.length > 1)
      return [
        [0, `Lowest tone: ${sayAmount(0, unit)}`, 0],
        [1, `Highest tone: ${sayAmount(top, unit)}`, 0],
        ...tones,
      ];
    const whole = isRatio(unit) ? sayNumber(top, '') : sayNumber(top, unit);
    return [[0, 'Nothing', 0], ...tones, [1, `The whole: ${whole}`, 0]];
  });
}

function sayAmount(value: number, unit: string): string {
  return [sayNumber(value, unit), unitAfter(value, unit)].filter(Boolean).join(' ');
}

/** More than a year lies between this value of a course and the one before it. */
function silenceBefore({ form, times, values }: ChartPanel, i: number): Tone[] {
  if ((form !== 'line' && form !== 'slope') || i === 0 || times[i]! - times[i - 1]! <= 1) return [];
  return [[null, `No value between “${values[i - 1]!.label}” and “${values[i]!.label}”`, 0]];
}
