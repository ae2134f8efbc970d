/**
 * A passage as a citation shows it: `workforce-gaps/7` is "Workforce gaps 7", and straight after a passage of the
 * same section only "8".
 */
export function sayPassage(passage: string, previous?: string): string {
  const [section = '', number = ''] = passage.split('/');
  if (previous?.startsWith(`${section}/`)) return number;
  const words = section.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${number}`;
}
