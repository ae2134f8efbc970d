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

/** A stretch of time, or the one date where it has no end. */
export function sayPeriod(date: string, until: string | null): string {
  return until ? `${sayDate(date)} to ${sayDate(until)}` : sayDate(date);
}
