import type { Chart } from './chart-model.ts';
import { isRatio, sayChartValue, sayNumber } from './chart-words.ts';

/** What is heard: how high, from 0 to 1; what is said with it; the place of the value in the series, 0 for a bound. */
export type Tone = readonly [height: number, says: string, place: number];

/**
 * The values of a chart as tones, the first unit first; each unit has its own scale, from nothing (0) to where its scale ends
 * (1). A single share is heard between nothing and the whole; a single number has nothing to be heard against.
 */
export function tonesOf({ panels }: Pick<Chart, 'panels'>): Tone[] {
  return panels.flatMap(({ form, unit, values, top }): Tone[] => {
    if (form === 'number') return [];
    const tones = values.map((value): Tone => [
      Math.round((value.value / top) * 1000) / 1000,
      sayChartValue(value),
      value.place,
    ]);
    if (values.length > 1) return tones;
    const whole = isRatio(unit) ? sayNumber(top, '') : sayNumber(top, unit);
    return [[0, 'Nothing', 0], ...tones, [1, `The whole: ${whole}`, 0]];
  });
}
