// Parts of section ids that are read letter by letter.
const LETTERS = new Set(['hwb', 'pcn', 'nhs']);
// Parts of section ids that are names.
const NAMES = new Set(['manchester']);

/**
 * A passage as a citation shows it: `workforce-gaps/7` is "Workforce gaps ¶7", and straight after a passage of the
 * same section only "¶8". The number never breaks from the word before it.
 */
export function sayPassage(passage: string, previous?: string): string {
  const [section = '', number = ''] = passage.split('/');
  if (previous?.startsWith(`${section}/`)) return `¶${number}`;
  const words = section
    .split('-')
    .map((word, i) => {
      if (LETTERS.has(word)) return word.toUpperCase();
      return i === 0 || NAMES.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
  return `${words}\u00a0¶${number}`;
}
