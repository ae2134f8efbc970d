const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** 48 bits are eight base64 digits, without padding. */
const DIGITS = 8;

function encodeOne(value: number): string {
  let text = '';
  for (let rest = value, digit = 0; digit < DIGITS; digit++, rest = Math.floor(rest / 64))
    text = ALPHABET.charAt(rest % 64) + text;
  return text;
}

/** Writes 48-bit integers as one base64 string, eight characters each, distinct and in ascending order: the order of the text is gone. */
export function encodeRuns(hashes: Iterable<number>): string {
  return [...new Set(hashes)]
    .sort((a, b) => a - b)
    .map(encodeOne)
    .join('');
}

/**
 * The inverse of {@link encodeRuns}.
 *
 * @throws RangeError where the text is not whole groups of eight base64 digits
 */
export function decodeRuns(text: string): Set<number> {
  if (text.length % DIGITS !== 0 || !/^[A-Za-z0-9+/]*$/.test(text))
    throw new RangeError('runs are not groups of eight base64 digits');
  const values = new Map([...ALPHABET].map((letter, value): [string, number] => [letter, value]));
  const hashes = new Set<number>();
  for (let at = 0; at < text.length; at += DIGITS) {
    let hash = 0;
    for (let digit = at; digit < at + DIGITS; digit++)
      hash = hash * 64 + (values.get(text.charAt(digit)) ?? 0);
    hashes.add(hash);
  }
  return hashes;
}
