const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of any of the three precisions as it is read aloud: `2024-04` is "April 2024". */
export function sayDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day ? `${Number(day)} ${named}` : named;
}

/** Whether one date is before another, as far as both go: 2023 is not before 2023-04, nor after it. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** A stretch of time, or the one date where it has no end. */
export function sayPeriod(date: string, until: string | null): string {
  return until ? `${sayDate(date)} to ${sayDate(until)}` : sayDate(date);
}

/** The day until which public pages were followed for what came since. */
export const FOLLOWED_UNTIL = '2026-07-01';

/** When a development was, or that its page shows no date and when it was seen. */
export function sayDevelopmentDate({ date, dateNote }: { date: string; dateNote: string | null }): string {
  return dateNote ? `undated, seen by ${sayDate(date)}` : sayDate(date);
}
