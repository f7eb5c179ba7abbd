import { paths } from './paths.ts';
import { without } from './variants/without.ts';
import { sliced } from './engine/work.ts';

/** What the distances between the others come to once a node has gone; aligned with `nodes`, ordered pairs. */
export interface Removals {
  /** Σ 1 / distance. */
  readonly harmonic: Float64Array;
  /** Σ distance over pairs of which one reaches the other. */
  readonly farness: Float64Array;
  /** Pairs of which one reaches the other. */
  readonly reached: Float64Array;
}

/** Nodes and arcs visited in one slice; never less than what one node's going takes. */
const visits = 2 ** 21;

/** Distances in the network without each node in turn. O(n²·m), in lengths O(n²·m·log n). */
export const removals = sliced((network) => {
  const count = network.nodes.length;
  const all: Removals = { harmonic: new Float64Array(count), farness: new Float64Array(count), reached: new Float64Array(count) };
  const run = (first: number, end: number): void => {
    for (let node = first; node < end; node++) {
      const { harmonic, farness, reached } = paths(without(network, node)).distances;
      for (let i = 0; i < reached.length; i++) {
        all.harmonic[node]! += harmonic[i]!;
        all.farness[node]! += farness[i]!;
        all.reached[node]! += reached[i]!;
      }
    }
  };
  const together = Math.max(1, Math.floor(visits / (count * (count + network.targets.length) + 1)));
  return {
    slices: Math.ceil(count / together),
    run: (slice) => run(slice * together, Math.min((slice + 1) * together, count)),
    result: () => all,
  };
});
