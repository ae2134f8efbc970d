/**
 * Sources that print the numbers of their references as plain digits in the running text ("patient cases. 1 Developing
 * a system"), so that a mark would be taken for a fact and would prove numbers that the source never gives.
 */
export const SOURCES_WITH_REFERENCE_MARKS: readonly string[] = ['education-training'];

const MARK = String.raw`\d{1,2}(?:[-–,]\d{1,2})*`;
// After a stop, comma, quotation mark or closing bracket, and not counting anything itself ("advanced economies, 3 years").
const REFERENCE_MARK = new RegExp(
  String.raw`(?<=[.,;)’'] )${MARK}(?=$|,? [\p{L}'‘(])(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)`,
  'gu',
);

/** Takes the reference marks out of a passage of such a source; other texts come back as they are. */
export function withoutReferenceMarks(sourceId: string, text: string): string {
  return SOURCES_WITH_REFERENCE_MARKS.includes(sourceId) ? text.replace(REFERENCE_MARK, '') : text;
}
