/** One line of a list that the editors keep: what is let through, and why. */
export interface ListedTerm {
  readonly term: string;
  /** Empty where the line gives none. */
  readonly reason: string;
  /** Line number in the file, from 1. */
  readonly line: number;
}

/** Reads a list of one term a line, the reason after a `#` (`overlap-allowed.txt`, `plain-acronyms.txt`). Lines without a term are skipped. */
export function parseListedTerms(text: string): ListedTerm[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    const [before = '', ...after] = content.split('#');
    const term = before.trim();
    return term === '' ? [] : [{ term, reason: after.join('#').trim(), line: index + 1 }];
  });
}
