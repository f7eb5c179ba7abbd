import { replicateStream } from '#core/graph/engine/replicate-stream';

/** Chance, dealt out from one stream. */
export interface Draws {
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** A whole number from `low` to `high`, both possible. */
  readonly between: (low: number, high: number) => number;
  /** One of a list that is not empty. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** So many of a list, or all there are, in its order. */
  readonly someOf: <T>(list: readonly T[], count: number) => T[];
}

/** Draws of county `at`: they do not depend on how many other counties there are. */
export function drawsOf(seed: number, at: number): Draws {
  const random = replicateStream(seed, at);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    chance: (probability) => random() < probability,
    between,
    oneOf: (list) => list[between(0, list.length - 1)]!,
    someOf: (list, count) => {
      let wanted = Math.min(count, list.length);
      // Each is taken with the chance that leaves exactly so many.
      return list.filter((_, i) => random() * (list.length - i) < wanted && wanted-- > 0);
    },
  };
}
