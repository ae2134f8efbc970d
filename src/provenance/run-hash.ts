const C1 = 0x9e3779b1;
const C2 = 0x5f356495;

/** Avalanche: every bit of the input moves every bit of the result (the 32-bit finaliser of MurmurHash3). */
function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Where hashing starts: one pair of 32-bit lanes a source, so that the same run has another hash in another source. */
export interface HashSeed {
  readonly high: number;
  readonly low: number;
}

const START: HashSeed = { high: 0xdeadbeef, low: 0x41c6ce57 };

function lanes(text: string, seed: HashSeed): HashSeed {
  let { high, low } = seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, C1);
    low = Math.imul(low ^ code, C2);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high ^= text.length;
  low ^= text.length;
  return { high: finish(high ^ Math.imul(low, C1)), low: finish(low ^ Math.imul(high, C2)) };
}

/** The seed of a source, from its id. */
export function seedFor(sourceId: string): HashSeed {
  return lanes(sourceId, START);
}

/**
 * Hashes a run of words (joined by single spaces) to 48 bits, as an integer below 2^48. Two multiply-and-xor lanes of
 * 32 bits, each finished as MurmurHash3 does; the low lane gives its upper 16 bits.
 *
 * Quick and even, but no secret: whoever already has a run can tell that it stands in a source, and whoever has nine
 * words of one can try out a tenth. So nothing else in a fingerprint may give ten words in a row.
 */
export function hashRun(run: string, seed: HashSeed): number {
  const { high, low } = lanes(run, seed);
  return high * 0x10000 + (low >>> 16);
}
