import { scaleLinear } from 'd3';
import type { FigureRecord, FigureValue } from '../model/atlas.ts';
import { isRatio, readHedges } from './chart-words.ts';

/**
 * How the values of one unit are drawn: one value as a number, a share as a hundred squares, a "1 in 8" as so many dots; parts
 * of a whole on one bar; two or more values over time as a slope or a line; all else as bars, ranges as spans.
 */
export type ChartForm = 'number' | 'grid' | 'ratio' | 'whole' | 'slope' | 'line' | 'bars';

export interface ChartValue extends FigureValue {
  /** Its place in the record's series, from 1. */
  place: number;
}

/** One thing that is drawn: a value, or a range of two. */
export interface ChartRow {
  label: string;
  from: ChartValue | null;
  to: ChartValue;
}

/** The values of one unit: only these share a scale. */
export interface ChartPanel {
  form: ChartForm;
  unit: string;
  values: readonly ChartValue[];
  rows: readonly ChartRow[];
  /** Where the scale ends; it begins at zero. */
  top: number;
  /** When each value is of, in years, where every label says so; otherwise their order. */
  times: readonly number[];
}

/** A figure record as it is drawn. */
export interface Chart {
  slug: string;
  title: string;
  url: string;
  measure: string;
  base: string | null;
  when: string | null;
  panels: readonly ChartPanel[];
}

/** A range is two values in a row whose labels end so. */
const RANGE = [/(?:^|, )from$/i, /(?:^|, )to(?: \(or more\))?$/i] as const;
/** What a range is called whose labels are no more than “From” and “To”. */
export const RANGE_LABEL = 'Range';
/** Words of a label that place its value in time where no year does. */
const TIME_WORDS = /\b(?:after|at the pilot|before|current|now|planned|within)\b/i;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Chooses the form that each unit of a figure's series deserves, by its labels and numbers alone. */
export function describeChart(figure: FigureRecord): Chart {
  const { slug, title, url, measure, base, when } = figure;
  const values = figure.series.map((value, i): ChartValue => ({ ...value, place: i + 1 }));
  const units = [...new Set(values.map(({ unit }) => unit))];
  return {
    slug,
    title,
    url,
    measure,
    base,
    when,
    panels: units.map((unit) => describePanel(values.filter((value) => value.unit === unit))),
  };
}

function describePanel(values: readonly ChartValue[]): ChartPanel {
  const { unit } = values[0]!;
  const rows = findRows(values);
  const times = findTimes(values);
  const form = chooseForm(values, rows, times);
  return {
    form,
    unit,
    values,
    rows,
    top: findTop(values, form, rows.some(isOpen)),
    times: times ?? values.map((_, i) => i),
  };
}

/** Two values that are the ends of a range become one row. */
function findRows(values: readonly ChartValue[]): ChartRow[] {
  const rows: ChartRow[] = [];
  for (const value of values) {
    const from = rows.at(-1)?.to;
    if (from && RANGE[0].test(from.label) && RANGE[1].test(value.label)) {
      rows[rows.length - 1] = { label: from.label.replace(RANGE[0], '') || RANGE_LABEL, from, to: value };
    } else rows.push({ label: value.label, from: null, to: value });
  }
  return rows;
}

function chooseForm(
  values: readonly ChartValue[],
  rows: readonly ChartRow[],
  times: readonly number[] | null,
): ChartForm {
  const [first] = values;
  const { unit, value } = first!;
  const isBelowZero = values.some((one) => one.value < 0);
  if (values.length === 1) {
    if (unit === '%' && Number.isInteger(value) && value >= 0 && value <= 100) return 'grid';
    return isRatio(unit) && value <= Number(unit.slice(3)) ? 'ratio' : 'number';
  }
  if (isBelowZero) return 'number';
  if (unit === 'parts' && rows.length > 1) return 'whole';
  if (times && rows.length === values.length) return values.length === 2 ? 'slope' : 'line';
  return 'bars';
}

/** A range "or more": it goes on beyond its end. */
export function isOpen({ from, to }: ChartRow): boolean {
  return from !== null && readHedges(to.printed).after.includes('more');
}

/** Shares end at the whole, parts at their sum, everything else at the next round number, beyond what is open. */
function findTop(values: readonly ChartValue[], form: ChartForm, hasOpen: boolean): number {
  const numbers = values.map(({ value }) => value);
  const { unit } = values[0]!;
  if (form === 'whole') return numbers.reduce((sum, number) => sum + number, 0);
  if (isRatio(unit)) return Number(unit.slice(3));
  const most = Math.max(unit === '%' ? 100 : 0, ...numbers);
  if (unit === '%' && most === 100) return 100;
  return (
    scaleLinear()
      .domain([0, hasOpen ? 1.1 * most : most])
      .nice(4)
      .domain()[1] ?? most
  );
}

/** The years of the labels where each has one and they go on, or their order where the labels speak of before and after. */
function findTimes(values: readonly ChartValue[]): number[] | null {
  const years = values.map(({ label }) => readTime(label));
  const known = years.flatMap((year) => (year === null ? [] : [year]));
  if (known.length === values.length && known.every((year, i) => i === 0 || year > known[i - 1]!))
    return known;
  return values.every(({ label }) => TIME_WORDS.test(label)) ? values.map((_, i) => i) : null;
}

/** "In post, March 2022" as a number of years; a year alone is its beginning. */
function readTime(label: string): number | null {
  const year = /\b(?:1[89]|20)\d\d\b/.exec(label)?.[0];
  if (!year) return null;
  const month = MONTHS.findIndex((name) => label.includes(name));
  return Number(year) + Math.max(0, month) / 12;
}
