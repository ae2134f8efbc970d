import { runsOf, RUN_WORDS } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { decodeRuns } from './run-codec.ts';
import { hashRun, seedFor } from './run-hash.ts';
import type { HashSeed } from './run-hash.ts';
import { splitWords } from './words.ts';

/** Consecutive words that a text has in common with a source, as long as they go on. */
export interface SharedRun {
  /** Ten or more words, joined by spaces. */
  readonly words: string;
  /** The source in which the run begins. */
  readonly source: string;
}

interface OpenRuns {
  readonly seed: HashSeed;
  readonly hashes: ReadonlySet<number>;
}

// Decoding a large source takes milliseconds, and the gate asks thousands of times.
const opened = new WeakMap<Fingerprint, OpenRuns>();

function open(fingerprint: Fingerprint): OpenRuns {
  const known = opened.get(fingerprint);
  if (known) return known;
  const runs = { seed: seedFor(fingerprint.source), hashes: decodeRuns(fingerprint.runs) };
  opened.set(fingerprint, runs);
  return runs;
}

/** Where a run is allowed: wholly within an allowed phrase or a section title, word for word. */
function isAllowed(
  words: string,
  fingerprints: readonly Fingerprint[],
  allowedRuns: readonly string[],
): boolean {
  const titles = fingerprints.flatMap(({ sections }) => sections.map(({ title }) => title));
  return [...allowedRuns, ...titles].some((phrase) =>
    ` ${splitWords(phrase).join(' ')} `.includes(` ${words} `),
  );
}

/**
 * Finds the runs of ten or more words that a text shares with any source, each as long as it goes on, in the order of
 * the text. A run that stands wholly within one of `allowedRuns` (names, titles, listed terms) or within a section title passes.
 */
export function findSharedRuns(
  text: string,
  fingerprints: readonly Fingerprint[],
  allowedRuns: readonly string[],
): SharedRun[] {
  const words = splitWords(text);
  const sources = runsOf(words).map((run) =>
    fingerprints.find((fingerprint) => {
      const { seed, hashes } = open(fingerprint);
      return hashes.has(hashRun(run, seed));
    }),
  );
  const found: SharedRun[] = [];
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at]?.source;
    if (source === undefined) continue;
    let last = at;
    while (sources[last + 1]) last++;
    const run = words.slice(at, last + RUN_WORDS).join(' ');
    if (!isAllowed(run, fingerprints, allowedRuns)) found.push({ words: run, source });
    at = last;
  }
  return found;
}
