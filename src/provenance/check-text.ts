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

/**
 * The acronyms of a text that nothing defines, singular, sorted. `defined` may hold plurals and compounds: "GPs"
 * defines GP, "COVID-19" defines COVID.
 */
export function checkAcronyms(text: string, defined: ReadonlySet<string>): string[] {
  const known = new Set([...defined].flatMap((term) => [term, ...findAcronyms(term)]));
  return findAcronyms(text).filter((acronym) => !known.has(acronym));
}
