import type { SourceCoverage } from '../model/atlas.ts';
import { isFactSupported } from './fact-tokens.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Why a passage, or a number or acronym in one, may go without a record. */
export const EXCUSE_REASONS = [
  'front matter',
  'biography',
  'reference',
  'rhetoric',
  'heading',
  'caption',
  'repeated',
  'wording',
] as const;
export type ExcuseReason = (typeof EXCUSE_REASONS)[number];

/** An excuse for a whole passage, or for one number (`n:3`) or acronym (`BBC`) in it. */
export interface Excuse {
  passage: string;
  token: string | null;
  reason: ExcuseReason;
  why: string;
}

/** "One" is mostly a pronoun: no record has to carry it. */
const PRONOUN = 'n:1';

/** What the records make of a source. */
export interface SourceUse {
  /** By passage that a record cites: the facts that records carry there. */
  carried: ReadonlyMap<string, ReadonlySet<string>>;
  /** Acronyms that have a definition, in the singular. */
  defined: ReadonlySet<string>;
}

/** The account of one source: counts, and whatever is neither used nor excused, or excused for nothing. */
export interface CoverageAccount extends Omit<SourceCoverage, 'source'> {
  unused: string[];
  uncarried: { passage: string; token: string }[];
  needless: { excuse: Excuse; because: string }[];
}

/** Holds what records use of a source, and what is excused, against all that stands in it. */
export function accountForSource(
  { sections }: Fingerprint,
  { carried, defined }: SourceUse,
  excuses: readonly Excuse[],
): CoverageAccount {
  const passages = sections.flatMap((section) => section.passages);
  const account: CoverageAccount = {
    passages: passages.length,
    used: 0,
    excused: 0,
    facts: 0,
    factsExcused: 0,
    acronyms: 0,
    unused: [],
    uncarried: [],
    needless: [],
  };
  const spent = new Set<Excuse>();
  const excuse = (passage: string, token: string | null): boolean => {
    const found = excuses.find((own) => own.passage === passage && own.token === token);
    if (found) spent.add(found);
    return found !== undefined;
  };
  const acronyms = new Set<string>();

  for (const { id, facts, acronyms: own } of passages) {
    const tokens = carried.get(id);
    if (!tokens) {
      if (excuse(id, null)) account.excused += 1;
      else account.unused.push(id);
      continue;
    }
    account.used += 1;
    const counted = facts.filter((fact) => fact !== PRONOUN);
    account.facts += counted.length;
    for (const fact of counted) {
      if (isFactSupported(fact, [...tokens])) continue;
      if (excuse(id, fact)) account.factsExcused += 1;
      else account.uncarried.push({ passage: id, token: fact });
    }
    for (const acronym of own) {
      acronyms.add(acronym);
      if (!defined.has(acronym) && !excuse(id, acronym))
        account.uncarried.push({ passage: id, token: acronym });
    }
  }
  account.acronyms = acronyms.size;
  for (const own of excuses) {
    if (spent.has(own)) continue;
    const passage = passages.find(({ id }) => id === own.passage);
    const because = !passage
      ? 'there is no such passage'
      : own.token === null
        ? 'a record rests on the passage, or the line stands twice'
        : 'the passage does not print it, a record carries it, or the passage is excused as a whole';
    account.needless.push({ excuse: own, because });
  }
  return account;
}
