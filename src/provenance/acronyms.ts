import { blankOut, withoutAddresses } from './blank-out.ts';

const CODES: readonly RegExp[] = [
  // postcodes, then anything with three digits in a row: ODS and ONS codes, document numbers
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  /\b(?=[\w.]*\d{3})[A-Za-z][\w.]*/g,
];
/** No word without two capitals holds an acronym. */
const TWO_CAPITALS = /\p{Lu}\S*\p{Lu}/u;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

function singular(token: string): string {
  return /\p{Lu}.*[\p{Lu}\d]s$/u.test(token) ? token.slice(0, -1) : token;
}

/** Two or more capitals, and no more small letters than capitals: PCN, PhIF, CC4C, but neither McDermott nor YouTube. */
function isAcronym(token: string): boolean {
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0;
  const small = token.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= capitals && !ROMAN.test(token);
}

/**
 * Finds the acronyms of a text: singular ("PCNs", "ICS's" and "PCN-level" give PCN and ICS), distinct, sorted.
 * Addresses, codes and Roman numerals are none. A compound counts part by part, so "COVID-19" is COVID.
 */
export function findAcronyms(text: string): string[] {
  if (!TWO_CAPITALS.test(text)) return [];
  const plain = CODES.reduce(blankOut, withoutAddresses(text));
  const tokens = plain.match(/[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*\+?/gu) ?? [];
  return [...new Set(tokens.map(singular).filter(isAcronym))].sort();
}
