/** Stands where something was taken out. Not a space, so that what stood on either side is never read as one thing. */
const BLANK = '\u0001';

/** As many blanks as were characters. */
export function blanks(length: number): string {
  return BLANK.repeat(length);
}

/** Replaces every match by blanks of the same length, so that positions in the text stay true. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => blanks(match.length));
}

const ADDRESSES: readonly RegExp[] = [
  /\bhttps?:\/\/[^\s<>]+/giu,
  /\bwww\.[^\s<>]+/giu,
  /[\w.+-]+@[\w-]+\.[\w.-]+/gu,
  /\b(?:[\w-]+\.)+(?:uk|com|org|net)\b(?:\/[^\s<>]*)?/giu,
  // DOIs, and link targets in Markdown
  /\b10\.\d{4,}\/[^\s<>]+/gu,
  /\]\([^)]*\)/gu,
  /`[^`]*`/gu,
];

/** Blanks out web and mail addresses, DOIs, Markdown link targets and code spans: nothing in them is a fact or an acronym. */
export function withoutAddresses(text: string): string {
  return ADDRESSES.reduce(blankOut, text);
}
