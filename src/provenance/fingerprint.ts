import { findAcronyms } from './acronyms.ts';
import { factTokens } from './fact-tokens.ts';
import { findProperNames } from './proper-names.ts';
import { withoutReferenceMarks } from './reference-marks.ts';
import { encodeRuns } from './run-codec.ts';
import { hashRun, seedFor } from './run-hash.ts';
import type { SourcePassage } from './source-passage.ts';
import { splitWords } from './words.ts';

export const FINGERPRINT_FORMAT = 'integration-atlas-fingerprint';
export const FINGERPRINT_VERSION = 1;
/** Words in a run: this many consecutive words in common with a source are a copied sentence. */
export const RUN_WORDS = 10;

/** What may be published of one passage. Lists are distinct and in an order of their own, not the text's. */
export interface FingerprintPassage {
  /** `annex/7`: section id, stroke, number. */
  readonly id: string;
  /** Length in words. */
  readonly words: number;
  /** Tokens as in fact-tokens.ts: `date:2024-04`, `n:12000`. */
  readonly facts: readonly string[];
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

/** A section of a source. Its title is a heading and stands as printed. */
export interface FingerprintSection {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly FingerprintPassage[];
}

/** What may be published of a source text: enough to check a record against it, too little to read it. */
export interface Fingerprint {
  readonly format: typeof FINGERPRINT_FORMAT;
  readonly version: typeof FINGERPRINT_VERSION;
  readonly source: string;
  readonly runWords: number;
  readonly sections: readonly FingerprintSection[];
  /** Hashes of every run within a passage, as run-codec.ts writes them. */
  readonly runs: string;
}

/** Every run of {@link RUN_WORDS} consecutive words, joined by spaces, in order. */
export function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN_WORDS + 1))
    .map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

function fingerprintPassage({ source, passage, text }: SourcePassage): FingerprintPassage {
  return {
    id: passage,
    words: splitWords(text).length,
    facts: factTokens(withoutReferenceMarks(source, text)),
    names: findProperNames(text),
    acronyms: findAcronyms(text),
  };
}

/** Makes the fingerprint of one source; sections and passages keep their order. Passages of other sources are left out. */
export function makeFingerprint(sourceId: string, passages: readonly SourcePassage[]): Fingerprint {
  const own = passages.filter((passage) => passage.source === sourceId);
  const seed = seedFor(sourceId);
  const sections = new Map<string, { id: string; title: string; passages: FingerprintPassage[] }>();
  for (const passage of own) {
    const section = sections.get(passage.section) ?? {
      id: passage.section,
      title: passage.title,
      passages: [],
    };
    section.passages.push(fingerprintPassage(passage));
    sections.set(passage.section, section);
  }
  return {
    format: FINGERPRINT_FORMAT,
    version: FINGERPRINT_VERSION,
    source: sourceId,
    runWords: RUN_WORDS,
    sections: [...sections.values()],
    runs: encodeRuns(own.flatMap(({ text }) => runsOf(splitWords(text))).map((run) => hashRun(run, seed))),
  };
}
