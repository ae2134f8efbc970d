import { blanks } from './blank-out.ts';

/** A date found in a text: its value without the `date:` before it, and the words as printed. */
export interface FoundDate {
  readonly value: string;
  readonly printed: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = String.raw`(?:19|20)\d\d`;
const SPAN = String.raw`${YEAR}(?:\/(?:${YEAR}|\d\d)|-\d\d)`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const START = String.raw`(?<![\p{L}\p{N}£/]|\d[.,])`;
const END = String.raw`(?![\p{L}\p{N}%]|[.,/]\d)`;
const pad = (digits: string): string => digits.padStart(2, '0');
const monthNumber = (name: string): string => pad(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));

/** `2023` and `24` (or `2024`) as `2023/24`; undefined where the second does not follow the first. */
function span(first: string, second: string): string | undefined {
  const short = second.slice(-2);
  return Number(short) === (Number(first) + 1) % 100 ? `${first}/${short}` : undefined;
}

function spanFrom(text: string): string | undefined {
  const [first = '', second = ''] = text.split(/[/-]/);
  return span(first, second);
}

/** How to read one way of writing dates: captures in, values out; none where it is no date after all. */
interface DateForm {
  readonly pattern: RegExp;
  readonly read: (...captures: string[]) => readonly (string | undefined)[];
}

const form = (pattern: string, flags: string, read: DateForm['read']): DateForm => ({
  pattern: new RegExp(START + pattern + END, `g${flags}u`),
  read,
});

// Order matters: the fuller form first, so that nothing of a date is left over to be read as a lesser one.
const FORMS: readonly DateForm[] = [
  form(String.raw`Q([1-4])(?: of)?,? (${SPAN}|${YEAR})`, 'i', (quarter = '', year = '') => [
    `${/^\d{4}$/.test(year) ? year : spanFrom(year)}-Q${quarter}`,
  ]),
  form(String.raw`(${YEAR})[/-](${YEAR}|\d\d)(?!-\d)`, '', (first = '', second = '') => [
    span(first, second),
  ]),
  form(`(${YEAR})-(0[1-9]|1[0-2])-(${DAY})`, '', (year, month, day) => [`${year}-${month}-${day}`]),
  form(`(${YEAR})-(0[1-9]|1[0-2])`, '', (year, month) => [`${year}-${month}`]),
  form(String.raw`(\d\d)/(\d\d)`, '', (first = '', second = '') => [span(`20${first}`, second)]),
  form(`(${DAY})/(0?[1-9]|1[0-2])/(${YEAR})`, '', (day = '', month = '', year) => [
    `${year}-${pad(month)}-${pad(day)}`,
  ]),
  form(
    String.raw`(${DAY})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})`,
    'i',
    (day = '', month = '', year) => [`${year}-${monthNumber(month)}-${pad(day)}`],
  ),
  form(String.raw`(${MONTH}) (${DAY})(?:st|nd|rd|th)?,? (${YEAR})`, 'i', (month = '', day = '', year) => [
    `${year}-${monthNumber(month)}-${pad(day)}`,
  ]),
  form(
    String.raw`(${DAY})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?: of)? this year`,
    'i',
    (day = '', month = '') => [`this-${monthNumber(month)}-${pad(day)}`],
  ),
  form(String.raw`(${DAY})(?:st|nd|rd|th)?(?: of)? (${MONTH})`, '', (day = '', month = '') => [
    `--${monthNumber(month)}-${pad(day)}`,
  ]),
  form(
    String.raw`(${MONTH})(?:-| to | and | or )(${MONTH}),?(?: of)? (${YEAR})`,
    'i',
    (from = '', to = '', year) => [`${year}-${monthNumber(from)}`, `${year}-${monthNumber(to)}`],
  ),
  form(String.raw`(${MONTH}),?(?: of)? (${YEAR})`, 'i', (month = '', year) => [
    `${year}-${monthNumber(month)}`,
  ]),
  form(String.raw`(${MONTH})(?: of)? this year`, '', (month = '') => [`this-${monthNumber(month)}`]),
  form(String.raw`(spring|summer|autumn|winter|Christmas)(?: of)? (${YEAR})`, 'i', (season = '', year) => [
    `${year}-${season.toLowerCase()}`,
  ]),
  form(String.raw`((?:18|19|20)\d0)s`, '', (decade) => [`${decade}s`]),
  form(`(${YEAR})-(${YEAR})`, '', (first, last) => [first, last]),
  form(`(${YEAR})`, '', (year) => [year]),
  // "may" and "march" are verbs too, so those two need a word before them that asks for a month
  form(
    String.raw`(January|February|April|June|July|August|September|October|November|December)`,
    '',
    (month = '') => [`--${monthNumber(month)}`],
  ),
  form(
    String.raw`(?<=\b(?:in|by|until|from|since|to|of|after|before|early|late|mid|next|last|this|each|every) )(March|May)`,
    '',
    (month = '') => [`--${monthNumber(month)}`],
  ),
];

/**
 * Takes the dates out of a text (normalised as fact-tokens.ts does it).
 *
 * Values: `2022-05-26`, `2024-04`, `2019`, `--07-01` (a day without its year), `--07`, `this-07-01` ("1 July this
 * year"), `2023/24`, `2021/22-Q4`, `2022-spring`, `1990s`. Spans of two consecutive years are one value; "2005-2017"
 * gives both years. `2010-11` is the span, never November.
 *
 * @returns the dates, and the text with blanks in their place
 */
export function takeDates(text: string): { readonly dates: readonly FoundDate[]; readonly rest: string } {
  const dates: FoundDate[] = [];
  let rest = text;
  for (const { pattern, read } of FORMS) {
    for (const match of rest.matchAll(pattern)) {
      const values = read(...match.slice(1)).filter((value) => value !== undefined);
      if (values.length === 0) continue;
      for (const value of values) dates.push({ value, printed: match[0] });
      rest = rest.slice(0, match.index) + blanks(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return { dates, rest };
}
