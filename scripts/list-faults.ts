// Writes the list of faults into CONTRIBUTING.md from the catalogue: npm run faults
import { readFileSync, writeFileSync } from 'node:fs';
import { FAULTS } from '../src/model/faults.ts';

const BEGIN = '<!-- faults: begin -->';
const END = '<!-- faults: end -->';

/** The text with the list of faults between its two marks put in anew. */
export function withFaultList(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The text has no ${BEGIN} … ${END}.`);
  const rows = Object.entries(FAULTS).map(([code, { title, mend }]) => `- \`${code}\`: ${title}. ${mend}`);
  return `${before}${BEGIN}\n\n${rows.join('\n')}\n\n${END}${after}`;
}

if (import.meta.main)
  writeFileSync('CONTRIBUTING.md', withFaultList(readFileSync('CONTRIBUTING.md', 'utf8')));
