/**
 * The catalogue of faults that stop a build. A code is for ever; a retired one is never used again.
 * `mend` says what would put it right; the place and what was found are said where the fault arises.
 */
export const FAULTS = {
  'file-without-record': {
    title: 'A file yielded no record',
    mend: 'Move it to content/<kind>/<slug>.mdx, with front matter between two lines of ---, or delete it.',
  },
  'front-matter-unreadable': {
    title: 'The front matter is not valid YAML',
    mend: 'Mend the YAML at the line named; quote a value that contains a colon followed by a space.',
  },
  'body-unreadable': {
    title: 'The text below the front matter cannot be read',
    mend: 'Use paragraphs, headings, lists, links by id, <Cite/>, <Editorial> and <Later> only.',
  },
  'field-invalid': {
    title: 'A field is missing, unknown or of the wrong form',
    mend: 'Compare with the description of the field in src/model/schemas/.',
  },
  'id-duplicate': {
    title: 'Two files claim one id',
    mend: 'Rename or delete one of the two; a renamed id goes into content/redirects.csv.',
  },
  'reference-unknown': {
    title: 'A reference leads to no record or part',
    mend: 'Write the id of a record that exists, or add the record.',
  },
  'passage-unknown': {
    title: 'A citation names a source or passage that does not exist',
    mend: 'Look the passage up on the source’s page and write "<source id> <section>/<number>".',
  },
  'passage-undescribed': {
    title: 'A cited passage is nowhere described',
    mend: 'Say in content/sources/<source>.passages.yaml, in our own words, what the passage is about.',
  },
  'passage-unaccounted': {
    title: 'A passage, or a number or acronym in one, is neither used nor excused',
    mend: 'Cite it where it belongs, or excuse it with a reason in content/sources/<source>.excused.yaml.',
  },
  'excuse-needless': {
    title: 'An excuse excuses nothing',
    mend: 'Delete its line: a record rests on the passage or carries the number, or there is no such thing.',
  },
  'icb-misfit': {
    title: 'An integrated care board differs from its row in the ICB data',
    mend: 'Compare the record with content/icbs-2022.csv and content/icbs-2026.csv.',
  },
  'kind-requirement': {
    title: 'A record lacks what its kind requires',
    mend: 'Add what is missing, or remove the record: a record that nothing supports is filler.',
  },
  'relation-misfit': {
    title: 'A relation’s verb does not fit the kinds at its ends',
    mend: 'Choose a verb whose row in src/model/relation-types.ts allows both kinds.',
  },
  'statement-uncited': {
    title: 'A statement in the source’s voice has no citation',
    mend: 'End the paragraph with <Cite at="…" />, or put it into <Editorial>.',
  },
  'number-unsupported': {
    title: 'A number, date or sum does not stand in a cited passage',
    mend: 'Correct it, cite the passage that prints it, or move what we work out into <Editorial>.',
  },
  'words-shared': {
    title: 'Ten or more words in a row stand in a source',
    mend: 'Say it in our own words; a bare name or list goes into content/sources/overlap-allowed.txt with a reason.',
  },
  'acronym-undefined': {
    title: 'An acronym is used and never defined',
    mend: 'Give a term, structure or owner this short form, or list it in content/plain-acronyms.txt with a reason.',
  },
  'stated-twice': {
    title: 'The same thing is stated twice',
    mend: 'Leave one of the two out, or correct the one that was meant to be another.',
  },
  'redirect-invalid': {
    title: 'A redirect does not lead from a retired id to a living one',
    mend: 'Write "old-id,new-id": the old id must have no record, the new id must have one.',
  },
  'side-file-invalid': {
    title: 'A file beside the records cannot be used',
    mend: 'Put the file back into the form that its first line or its neighbours show.',
  },
} as const satisfies Record<string, { title: string; mend: string }>;

export type FaultCode = keyof typeof FAULTS;

/** One thing wrong in the content. `field` is a path such as `parts[2].dates[0]`. */
export interface Fault {
  code: FaultCode;
  file: string;
  field: string;
  /** What is wrong, with the value that was found. */
  what: string;
}

/** The list that a person reads: every fault, by file, with what would mend it. */
export function describeFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => compare(a.file, b.file) || compare(a.field, b.field) || compare(a.code, b.code),
  );
  const lines = sorted.map(
    ({ code, file, field, what }) =>
      `${file}${field ? `, ${field}` : ''}\n  ${FAULTS[code].title} [${code}]: ${what}\n  To mend: ${FAULTS[code].mend}`,
  );
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `The content has ${count}.\n\n${lines.join('\n\n')}\n`;
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Thrown by the gate with every fault at once. */
export class ContentFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(describeFaults(faults));
    this.name = 'ContentFaults';
    this.faults = faults;
  }
}
