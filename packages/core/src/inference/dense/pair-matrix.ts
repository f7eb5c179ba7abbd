import type { Network } from '../../model/network.ts';

/** A number for every ordered pair of institutions. */
export interface PairMatrix {
  /** Ids, each once, in any order. */
  readonly nodes: readonly string[];
  /** Row-major, nodes x nodes: row i, column j speaks of the pair from i to j. NaN: unknown. The diagonal is never read. */
  readonly values: Float64Array;
}

/**
 * Something said of pairs: a one-mode network (1 where tied, else 0; or strengths), a matrix with ids, or a bare row-major square matrix,
 * whose rows are known by their places.
 */
export type Pairs = Network | PairMatrix | Float64Array;

/**
 * A matrix worked out pair by pair: `value(i, j)` for places i ≠ j in `nodes`; NaN: unknown. The diagonal is 0. O(n²).
 */
export function pairMatrix(nodes: readonly string[], value: (i: number, j: number) => number): PairMatrix {
  const n = nodes.length;
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (i !== j) values[i * n + j] = value(i, j);
  }
  return { nodes, values };
}

/**
 * 1 for two institutions of the same group of the network's facet, 0 for two of different ones, NaN where the group of one is unknown or it
 * has none: the predictor "same sector".
 */
export function sameGroup({ nodes, groups, groupNames }: Network): PairMatrix {
  const unknown = groupNames.indexOf('UNK');
  return pairMatrix(nodes, (i, j) => {
    const [a, b] = [groups[i]!, groups[j]!];
    if (a < 0 || b < 0 || a === unknown || b === unknown) return NaN;
    return a === b ? 1 : 0;
  });
}
