import type { Cite } from './atlas.ts';
import type { RecordId } from './ids.ts';
import type { Reader } from './vocabularies.ts';

/** A run of words in a paragraph; `to` of a link is a record id, a part reference or an https address. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; content: readonly Inline[] }
  | { type: 'link'; to: string; content: readonly Inline[] };

/** A paragraph or list item in the source's voice, with the passages that it rests on. */
export interface Statement {
  content: readonly Inline[];
  cites: readonly Cite[];
}

export interface EditorialNote {
  voice: 'editorial';
  for: Reader | null;
  question: string | null;
  paragraphs: readonly (readonly Inline[])[];
}

/**
 * What came since: what a development says of this record. Where nothing citable was found, `date` says until when was
 * looked and everything else is null.
 */
export interface LaterNote {
  voice: 'later';
  for: null;
  development: RecordId | null;
  /** The parts of the record that it is near; none where it is near the whole. */
  parts: readonly string[];
  date: string;
  /** Says so where the page shows no date; `date` is then the day it was seen. */
  dateNote: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  /** Where the matter may have moved: the day until which it was followed. */
  seen: string | null;
  paragraphs: readonly (readonly Inline[])[];
}

export type Note = EditorialNote | LaterNote;

export type Block =
  | ({ type: 'paragraph' } & Statement)
  | { type: 'list'; items: readonly Statement[] }
  | { type: 'note'; note: EditorialNote };

/** A heading and what stands under it. `heading` is null for what comes before the first. */
export interface Section {
  heading: string | null;
  slug: string | null;
  blocks: readonly Block[];
}

/** The headings of an ask, in the order in which every ask has them. */
export const ASK_HEADINGS = [
  'Why it is asked',
  'What stands in the way',
  'Who already does it',
  'What the other documents say',
  'Where the wording differs',
] as const;

export function plainText(content: readonly Inline[]): string {
  return content.map((run) => (run.type === 'text' ? run.value : plainText(run.content))).join('');
}

/** Every link's target in the order of the text. */
export function linkTargets(content: readonly Inline[]): string[] {
  return content.flatMap((run) => {
    if (run.type === 'text') return [];
    return run.type === 'link' ? [run.to, ...linkTargets(run.content)] : linkTargets(run.content);
  });
}

/** The statements of a block, in order; an editors' note has none. */
export function statementsOf(block: Block): readonly Statement[] {
  if (block.type === 'paragraph') return [block];
  return block.type === 'list' ? block.items : [];
}

/** The ids that a record's page gives to places of its own, and that no heading may take. */
export const PAGE_IDS: readonly string[] = [
  'what-is-asked',
  'values',
  'then-and-now',
  'for-you',
  'since',
  'connected',
  'asks',
  'records',
  'passages',
  'short-forms',
  'cite',
  'main',
  'q',
];

/** A heading as a fragment: "Why it is asked" becomes `why-it-is-asked`. */
export function slugOfHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
