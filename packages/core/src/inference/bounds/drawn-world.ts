import { replicateStream } from '../../graph/engine/replicate-stream.ts';

/** The worlds that are tried: all there are, or some. */
export interface WorldsToTry {
  readonly interval: 'enumerated' | 'sampled';
  readonly count: number;
  /** The first that is drawn; those before it are the world of certain facts and that of possible ones. */
  readonly firstDrawn: number;
  /** Which facts are so in the r-th: 1 for those that are. */
  readonly world: (r: number) => Uint8Array;
}

/**
 * Of up to `limit` facts every combination, else the world where none is so, that where all are so, and `replicates` more in which each fact is
 * so or not with equal chance: every world is as likely as any other.
 */
export function worldsToTry(facts: number, limit: number, replicates: number, seed: number): WorldsToTry {
  if (facts <= limit) {
    const bits = (r: number) => Uint8Array.from({ length: facts }, (_, f) => (r >> f) & 1);
    return { interval: 'enumerated', count: 2 ** facts, firstDrawn: 0, world: bits };
  }
  const drawn = (r: number): Uint8Array => {
    if (r < 2) return new Uint8Array(facts).fill(r);
    const next = replicateStream(seed, r - 2);
    return Uint8Array.from({ length: facts }, () => (next() < 0.5 ? 0 : 1));
  };
  return { interval: 'sampled', count: replicates + 2, firstDrawn: 2, world: drawn };
}
