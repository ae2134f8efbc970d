import type { IndexEntry } from './index-entry.ts';
import { normalise } from './plain-words.ts';
import { isOfAQuestion } from './question-words.ts';
import { stemsOf } from './stem.ts';
import type { Synonyms } from './synonyms.ts';

/** A short form and what it stands for: `ICP`, "integrated care partnership". */
export interface ShortForm {
  short: string;
  long: string;
}

/** The short forms that records carry; names of sources are not acronyms. */
export function shortForms(entries: readonly IndexEntry[]): ShortForm[] {
  const forms = new Map<string, ShortForm>();
  for (const { kind, short, title } of entries) {
    if (!short || kind === 'source') continue;
    forms.set(`${short} ${title}`.toLowerCase(), { short, long: title });
  }
  return [...forms.values()];
}

/** One wording put for another, and why that may be done. */
export interface Swap {
  from: string;
  to: string;
  why: string;
}

/** Acronyms and synonyms by each form in which they are typed, in lower case; and the most words that one has. */
export interface Lexicon {
  swaps: ReadonlyMap<string, readonly Swap[]>;
  longest: number;
}

/** Why an acronym is put into words. */
export const SPELT_OUT = 'what the letters stand for';

export function makeLexicon(forms: readonly ShortForm[], synonyms: readonly Synonyms[]): Lexicon {
  const swaps = new Map<string, Swap[]>();
  const add = (swap: Swap) => {
    // A word of every question ("it") finds whatever has a question in it, so it is put for nothing.
    if (normalise(swap.from) === normalise(swap.to) || isOfAQuestion(normalise(swap.to))) return;
    for (const typed of typedForms(normalise(swap.from))) {
      const own = swaps.get(typed) ?? [];
      if (own.some(({ to }) => areOneWording(to, swap.to))) continue;
      swaps.set(typed, [...own, swap]);
    }
  };
  for (const { short, long } of forms) {
    add({ from: short, to: long, why: SPELT_OUT });
    add({ from: long, to: short, why: 'its short form' });
  }
  for (const { words, found, reason } of synonyms) {
    for (const from of words) for (const to of found) add({ from, to, why: `means the same: ${reason}` });
  }
  const longest = Math.max(0, ...[...swaps.keys()].map((typed) => typed.split(' ').length));
  return { swaps, longest };
}

/** One and many of a thing are looked for together. */
function areOneWording(a: string, b: string): boolean {
  return stemsOf(a).join(' ') === stemsOf(b).join(' ');
}

/** What may be put for the words typed; "it" is a synonym only where it is typed as one, in capitals. */
export function swapsOf(typed: string, { swaps }: Lexicon): readonly Swap[] {
  const plain = normalise(typed);
  const own = swaps.get(plain) ?? [];
  return isOfAQuestion(plain) ? own.filter(({ from }) => typed.includes(from)) : own;
}

/** One or many: "PCN", "PCNs"; "charity", "charities"; "premises", "premise". */
function typedForms(plain: string): string[] {
  const forms = [plain, `${plain}s`];
  if (plain.endsWith('y')) forms.push(`${plain.slice(0, -1)}ies`);
  if (plain.length > 4 && /[^s]s$/.test(plain)) forms.push(plain.slice(0, -1));
  return forms;
}
