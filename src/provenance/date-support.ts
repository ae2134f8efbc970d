const CALENDAR = /^(\d{4}|-|this)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Year of a dated value; undefined for a span of years, a decade and a date without a year. */
function yearOf(value: string): string | undefined {
  return /^(\d{4})(?:-|$)/.exec(value)?.[1];
}

/** The year in which a span such as `2023/24` ends; undefined for anything else. */
function closingYearOf(value: string): string | undefined {
  const [, opening = '', closing = ''] = /^(\d{4})\/(\d\d)$/.exec(value) ?? [];
  return closing && `${opening.slice(0, 2)}${closing}`;
}

/**
 * Whether a date in a record stands among the dates of its passages (values as in dates.ts). A date is matched as a
 * whole: what is printed may say more than the record, never something else.
 *
 * - a year: any date in that year, and the closing year of a span (2023/24 ends in 2024, and is not the year 2023)
 * - a month: the same month of the same year, with or without its day
 * - a day: that day; a passage with "1 July this year" will do if a year printed beside it is the record's
 * - a day or month without a year: the same in any year
 * - a span of years: itself, or a quarter of it; seasons, quarters, decades: themselves
 */
export function isDateSupported(wanted: string, printed: readonly string[]): boolean {
  if (printed.includes(wanted)) return true;
  const [, year, month, day] = CALENDAR.exec(wanted) ?? [];
  if (year === undefined) return printed.some((value) => value.startsWith(`${wanted}-Q`));
  if (month === undefined)
    return printed.some((value) => yearOf(value) === year || closingYearOf(value) === year);
  const isAnyYear = year === '-' || year === 'this';
  const isYearPrinted = printed.some((value) => yearOf(value) === year);
  return printed.some((value) => {
    const [, otherYear, otherMonth, otherDay] = CALENDAR.exec(value) ?? [];
    if (otherMonth !== month || (day !== undefined && otherDay !== day)) return false;
    return isAnyYear || otherYear === year || (otherYear === 'this' && isYearPrinted);
  });
}
