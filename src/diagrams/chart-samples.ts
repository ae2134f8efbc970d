import type { FigureRecord, FigureValue } from '../model/atlas.ts';
import { recordIdOf, urlOf } from '../model/ids.ts';

type Sample = Partial<Pick<FigureRecord, 'title' | 'measure' | 'base' | 'when'>>;

/** An invented value; printed as its number where nothing else is given. */
export function sampleValue(
  label: string,
  value: number,
  unit: string,
  printed = String(value),
): FigureValue {
  return { label, value, unit, printed };
}

/** An invented figure of no source. */
export function sampleFigure(
  slug: string,
  series: readonly FigureValue[],
  { title = 'Invented', measure = 'Bridges, invented', base = null, when = null }: Sample = {},
): FigureRecord {
  return {
    id: recordIdOf('figure', slug),
    kind: 'figure',
    slug,
    url: urlOf('figure', slug),
    file: `content/figure/${slug}.mdx`,
    title,
    short: null,
    summary: 'Invented.',
    aliases: [],
    cites: [],
    themes: [],
    levels: [],
    stages: [],
    owners: [],
    parts: [],
    sections: [],
    notes: [],
    checked: '2026-01-01',
    measure,
    base,
    when,
    date: null,
    origin: null,
    series,
  };
}

/** One figure for each way of drawing, and one of several units. */
export const SAMPLES = {
  bars: sampleFigure('bars', [
    sampleValue('Stone', 85.5, '%', '85.5%'),
    sampleValue('Wood, or what was taken for wood', 40, '%', 'an average of 40%'),
    sampleValue('Rope', 0, '%', '0%'),
  ]),
  ranges: sampleFigure('ranges', [
    sampleValue('Built', 2, 'years', 'two years'),
    sampleValue('Mended, from', 3, 'years', 'three to five (or more) years'),
    sampleValue('Mended, to (or more)', 5, 'years', 'three to five (or more) years'),
  ]),
  line: sampleFigure(
    'line',
    ['71.3', '67', '64.4', '58.5', '52', '50.4', '42.6', '37.7'].map((printed, i) =>
      sampleValue(String(2011 + i), Number(printed), '%', printed),
    ),
    { base: '200 bridges', when: '2011 to 2018' },
  ),
  slope: sampleFigure('slope', [
    sampleValue('Standing, March 2022', 18000, 'full-time equivalents', 'over 18,000'),
    sampleValue('Target, March 2024', 26000, 'full-time equivalents', '26,000'),
  ]),
  whole: sampleFigure('whole', [sampleValue('Stone', 90, 'parts'), sampleValue('Wood', 10, 'parts')]),
  mixed: sampleFigure(
    'mixed',
    [
      sampleValue('Crossed daily', 22, '%', 'around 22%'),
      sampleValue('Tolls', 4_500_000_000, 'pounds', '£4.5 billion'),
      sampleValue('Walkers', 6_000_000, 'people', '6 million or so'),
      sampleValue('Ferries', 1, 'in 8', 'one in eight'),
      sampleValue('From', 30000, 'places', '30-50,000'),
      sampleValue('To', 50000, 'places', '30-50,000'),
    ],
    { measure: 'What is known of the bridges of an invented country, by whatever unit it was counted in' },
  ),
} as const;
