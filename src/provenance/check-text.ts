import { findAcronyms } from './acronyms.ts';
import { isFactSupported, readFacts } from './fact-tokens.ts';
import type { FingerprintPassage } from './fingerprint.ts';

/** A fact that no cited passage prints. */
export interface UnsupportedFact {
  /** As in fact-tokens.ts. */
  readonly token: string;
  /** The words in the record. */
  readonly printed: string;
}

/**
 * The facts of a text in the source's voice that stand in none of the passages it cites, each once. Check paragraph by
 * paragraph, each with its own citation.
 */
export function checkNumbers(
  text: string,
  citedPassages: readonly Pick<FingerprintPassage, 'facts'>[],
): UnsupportedFact[] {
  const offered = citedPassages.flatMap((passage) => passage.facts);
  const missing = new Map<string, string>();
  for (const { token, printed, isFirm } of readFacts(text))
    if (isFirm && !missing.has(token) && !isFactSupported(token, offered)) missing.set(token, printed);
  return [...missing].map(([token, printed]) => ({ token, printed }));
}

/** All that defined terms define, plurals and compounds taken apart: "GPs" defines GP, "COVID-19" defines COVID. */
export function acronymsDefinedBy(terms: Iterable<string>): Set<string> {
  return new Set([...terms].flatMap((term) => [term, ...findAcronyms(term)]));
}

/** The acronyms of a text, singular, sorted, that are not among those defined. */
export function checkAcronyms(text: string, defined: ReadonlySet<string>): string[] {
  return findAcronyms(text).filter((acronym) => !defined.has(acronym));
}
