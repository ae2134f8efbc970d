// Parts of section ids that are read letter by letter.
const LETTERS = new Set(['hwb', 'pcn']);

/**
 * A passage as a citation shows it: `workforce-gaps/7` is "Workforce gaps ¶7", and straight after a passage of the
 * same section only "¶8". The number never breaks from the word before it.
 */
export function sayPassage(passage: string, previous?: string): string {
  const [section = '', number = ''] = passage.split('/');
  if (previous?.startsWith(`${section}/`)) return `¶${number}`;
  const words = section
    .split('-')
    .map((word) => (LETTERS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}\u00a0¶${number}`;
}
