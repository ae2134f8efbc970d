/**
 * Splits a text into the words that runs are made of: lower case, Unicode-normalised (NFKC), curly apostrophes
 * straightened. Letters, digits, `'`, `£`, `%` and `.` make a word (so `GP's`, `£1.5m`, `6.5%` are one word each);
 * everything else separates, hyphens included. Leading and trailing `.` and `'` are dropped.
 *
 * @returns the words in reading order; empty for a text without any
 */
export function splitWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKC').replace(/[’‘]/g, "'");
  const found = plain.match(/[\p{L}\p{N}'£%.]+/gu) ?? [];
  return found.map((word) => word.replace(/^[.']+|[.']+$/g, '')).filter((word) => word !== '');
}
