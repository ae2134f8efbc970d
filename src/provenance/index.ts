export { checkAcronyms, checkNumbers } from './check-text.ts';
export { formatFingerprint, readFingerprint } from './fingerprint-file.ts';
export { makeFingerprint } from './fingerprint.ts';
export type { Fingerprint } from './fingerprint.ts';
export { parseListedTerms } from './listed-terms.ts';
export { parseCitation } from './passage-ref.ts';
export { resolvePassages } from './resolve-passages.ts';
export { findSharedRuns } from './shared-runs.ts';
export { readSourcePassages } from './source-passage.ts';
