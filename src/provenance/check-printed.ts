import { readFacts } from './fact-tokens.ts';

const SHARE_UNIT = /%|per ?cent/;

/** What is wrong where a value and its unit are not what the printed text reads as; null where they are. */
export function checkPrinted(value: number, unit: string, printed: string): string | null {
  const read = readFacts(printed).map(({ token }) => {
    const [kind = '', number = ''] = token.split(':');
    return { kind, number: Number(number) };
  });
  const found = read.filter(({ number }) => number === value);
  if (!found.length) {
    const numbers = read.flatMap(({ number }) => (Number.isFinite(number) ? [number] : []));
    return `${value} is not what "${printed}" reads as: ${numbers.join(', ') || 'no number'}.`;
  }
  if (found.every(({ kind }) => kind === 'pct') && !SHARE_UNIT.test(unit))
    return `"${printed}" is a share, and the unit "${unit}" is none.`;
  return null;
}
