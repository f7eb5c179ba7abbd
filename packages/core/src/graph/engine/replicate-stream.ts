import { stream } from './stream.ts';

/**
 * The random numbers of replicate `r` (0, 1, ...) under a seed: a stream of its own, so that what a replicate draws depends neither on the
 * order in which replicates are made nor on who makes them.
 */
export function replicateStream(seed: number, replicate: number): () => number {
  return stream(replicateSeed(seed, replicate));
}

/** The seed of that stream, for whoever runs it inside a loop of their own. */
export function replicateSeed(seed: number, replicate: number): number {
  return mixed((mixed(seed | 0) + replicate) | 0);
}

/** Spreads neighbouring numbers over all 32 bits: the finaliser of MurmurHash3. */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
