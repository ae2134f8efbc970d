import type { FigureValue } from '../model/atlas.ts';
import { sayCount, sayList } from '../model/words.ts';
import type { Chart, ChartPanel, ChartRow, ChartValue } from './chart-model.ts';

/** Words of a print that make a number inexact, before it and after it. */
const BEFORE =
  /^(?:about|almost|approximately|around|at least|close to|fewer than|less than|more than|nearly|over|up to)\b/i;
const AFTER = /\(or more\)|\bor (?:more|so)\b/i;
const MILLION = 1_000_000;

/** What the print adds to the number: "over", "or more"; empty where it adds nothing. */
export function readHedges(printed: string): { before: string; after: string } {
  return {
    before: BEFORE.exec(printed)?.[0].toLowerCase() ?? '',
    after: AFTER.exec(printed)?.[0].toLowerCase() ?? '',
  };
}

/** A number with the sign of its unit, where it has one: "90%", "£1.50", "1 in 8", "1.5 million", "26,000". */
export function sayNumber(value: number, unit: string): string {
  if (unit === '%') return `${format(value)}%`;
  if (unit === 'pounds')
    return `£${Number.isInteger(value) || value >= MILLION ? sayLarge(value) : value.toFixed(2)}`;
  if (isRatio(unit)) return `${format(value)} ${unit}`;
  return sayLarge(value);
}

/** "in 8": the value is so many of that number. */
export function isRatio(unit: string): boolean {
  return /^in \d+$/.test(unit);
}

/** What stands after the number: nothing where its sign says it. */
export function unitAfter(value: number, unit: string): string {
  if (unit === '%' || unit === 'pounds' || isRatio(unit)) return '';
  return value === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;
}

/** "over 26,000", "8 or more": a number with what its print adds. */
export function sayHedged({ value, unit, printed }: FigureValue): string {
  const { before, after } = readHedges(printed);
  return [before, sayNumber(value, unit), after].filter(Boolean).join(' ');
}

/** "In post, March 2022: over 18,000 full-time equivalents". */
export function sayChartValue(value: FigureValue): string {
  const unit = unitAfter(value.value, value.unit);
  const isSaid = value.label.toLowerCase().includes(unit.toLowerCase());
  return `${value.label}: ${sayHedged(value)}${unit && !isSaid ? ` ${unit}` : ''}`;
}

/** What a row shows: "over 18,000", or "around 250,000 to 300,000" where it is a range. */
export function sayRowValue({ from, to }: Pick<ChartRow, 'from' | 'to'>): string {
  if (!from) return sayHedged(to);
  const { before, after } = readHedges(to.printed);
  const [low, high] = [sayNumber(from.value, from.unit), sayNumber(to.value, to.unit)];
  return [before, low, 'to', high, after].filter(Boolean).join(' ');
}

/** The full name of a row: "Decline: 7% to 10%"; a row that is only "From … to …" needs no label. */
export function sayRow(row: ChartRow): string {
  if (!row.from) return sayChartValue(row.to);
  const unit = unitAfter(row.to.value, row.to.unit);
  return `${row.label}: ${sayRowValue(row)}${unit ? ` ${unit}` : ''}`;
}

/**
 * What a chart shows, in a few sentences made of its numbers alone: the highest, the lowest, what lies between; no causes.
 * Says too what share has no printed base.
 */
export function sayChart({ panels, base }: Pick<Chart, 'panels' | 'base'>): string {
  const isMixed = panels.length > 1;
  const said = panels.map((panel) => (isMixed ? sayRows(panel) : sayPanel(panel)));
  const hasShare = panels.some(({ unit }) => unit === '%' || isRatio(unit));
  if (hasShare && base === null) said.push('The base is not printed.');
  if (isMixed) said.push(`These are ${sayCount(panels.length, 'unit')}, and share no scale.`);
  return said.join(' ');
}

/** Values that stand beside others of another unit are told and not compared: they may be of different things. */
function sayRows({ rows }: ChartPanel): string {
  return `${rows.map(sayRow).join('; ')}.`;
}

function sayPanel(panel: ChartPanel): string {
  const { form, rows, values, unit } = panel;
  if (form === 'number' || form === 'ratio') return sayRows(panel);
  if (form === 'grid')
    return `${rows.map(sayRow).join('')}, drawn as ${format(values[0]!.value)} of 100 squares.`;
  if (form === 'whole') {
    const parts = rows.map(({ label, to }) => `${label} ${sayHedged(to)}`);
    return `${sayList(parts)}, of ${sayNumber(panel.top, unit)} ${unit} together.`;
  }
  if (form === 'slope' || form === 'line') return sayCourse(panel);
  if (rows.some(({ from }) => from)) return rows.map(saySpan).join(' ');
  return sayEnds(values, unit);
}

function saySpan(row: ChartRow): string {
  return row.from ? `${sayRow(row)}, a span of ${sayDifference(row.from, row.to)}.` : `${sayRow(row)}.`;
}

/** "Highest: 82% (Additional roles). Lowest: 74% (Collaborating in a system). The difference is 8 percentage points." */
function sayEnds(values: readonly ChartValue[], unit: string): string {
  const numbers = values.map(({ value }) => value);
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  const say = (found: readonly ChartValue[]) =>
    [
      sayHedged(found[0]!),
      unitAfter(found[0]!.value, unit),
      found.length > 1 ? 'each' : '',
      `(${found.map(({ label }) => label).join('; ')})`,
    ]
      .filter(Boolean)
      .join(' ');
  if (most === least) return `${say(values)}.`;
  const high = values.filter(({ value }) => value === most);
  const low = values.filter(({ value }) => value === least);
  return `Highest: ${say(high)}. Lowest: ${say(low)}. The difference is ${sayDifference(low[0]!, high[0]!)}.`;
}

/** "From 71.3% (2011) to 37.7% (2018): 33.6 percentage points lower. Each value is lower than the one before." */
function sayCourse({ values, unit }: ChartPanel): string {
  const [first, last] = [values[0]!, values.at(-1)!];
  const after = unitAfter(last.value, unit);
  const ends = `From ${sayHedged(first)} (${first.label}) to ${sayHedged(last)}${after && ` ${after}`} (${last.label})`;
  const [up, down] = unit === '%' ? ['higher', 'lower'] : ['more', 'fewer'];
  const change =
    first.value === last.value
      ? 'no difference'
      : sayDifference(first, last, last.value > first.value ? up : down);
  const steps = values.slice(1).map(({ value }, i) => Math.sign(value - values[i]!.value));
  const isOneWay = steps.length > 1 && steps[0] !== 0 && steps.every((step) => step === steps[0]);
  const way = isOneWay ? ` Each value is ${steps[0]! > 0 ? 'higher' : 'lower'} than the one before.` : '';
  return `${ends}: ${change}.${way}`;
}

/** The difference in the unit of both; where a print is inexact, says which word was left out to reckon it. */
function sayDifference(a: FigureValue, b: FigureValue, way = ''): string {
  const places = Math.max(...[a, b].map(({ value }) => (String(value).split('.')[1] ?? '').length));
  const difference = Number(Math.abs(a.value - b.value).toFixed(places));
  const isShare = a.unit === '%';
  const unit = isShare ? `percentage point${difference === 1 ? '' : 's'}` : unitAfter(difference, a.unit);
  const hedges = [a, b]
    .map(({ printed }) => readHedges(printed))
    .flatMap(({ before, after }) => [before, after]);
  const leftOut = [...new Set(hedges.filter(Boolean))].map((hedge) => `“${hedge}”`);
  const said = [isShare ? format(difference) : sayNumber(difference, a.unit), unit, way].filter(Boolean);
  return `${said.join(' ')}${leftOut.length ? `, ${sayList(leftOut)} left out` : ''}`;
}

function sayLarge(value: number): string {
  if (value >= 1000 * MILLION) return `${format(value / (1000 * MILLION))} billion`;
  return value >= MILLION ? `${format(value / MILLION)} million` : format(value);
}

function format(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
}
