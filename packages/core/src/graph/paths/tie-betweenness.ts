import type { Network } from '../../model/network.ts';
import { sliced } from '../work.ts';
import { geodesicsOf } from './geodesics-of.ts';
import { overSources } from './over-sources.ts';

/**
 * Betweenness of ties, one value per entry of `targets`: Σ over ordered pairs of nodes of the share of their shortest paths that lead along
 * the arc; in an undirected network each pair counts once and both entries of a tie carry the same value. Steps where every strength is 1,
 * else lengths, a tie being 1 / strength long. O(n·m), in lengths O(n·m·log n).
 *
 * Sources ascending; from the farthest node back, each gives the arcs that end its shortest paths (1 + d) / p times the paths to their
 * other ends, where p counts the shortest paths to it and d is what the arcs onward were given.
 */
export const tieBetweenness = sliced((network) => {
  const { nodes, inTargets } = network;
  const onArcs = new Float64Array(inTargets.length);
  const given = new Float64Array(nodes.length);
  const { order, pathCount, starts, last, from } = geodesicsOf(network);
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      for (let q = from(source) - 1; q > 0; q--) {
        const i = order[q]!;
        const share = (1 + given[i]!) / pathCount[i]!;
        for (let a = starts[q]!, stop = starts[q + 1]!; a < stop; a++) {
          const k = last[a]!;
          const j = inTargets[k]!;
          const led = pathCount[j]! * share;
          onArcs[k]! += led;
          given[j]! += led;
        }
        given[i] = 0;
      }
      given[source] = 0;
    }
  };
  return overSources(network, {}, run, () => (network.directed ? alongTargets(network, onArcs) : bothEnds(network, onArcs)));
});

/** Values of the entries of `inTargets` in the order of `targets`. */
function alongTargets({ nodes, offsets, inOffsets, inTargets }: Network, onArcs: Float64Array): Float64Array {
  const values = new Float64Array(onArcs.length);
  const next = offsets.slice();
  for (let i = 0; i < nodes.length; i++) {
    for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) values[next[inTargets[k]!]!++] = onArcs[k]!;
  }
  return values;
}

/** The mean of both directions at both ends: every pair was counted twice. */
function bothEnds({ nodes, offsets, targets }: Network, onArcs: Float64Array): Float64Array {
  const values = new Float64Array(onArcs.length);
  const next = offsets.slice();
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const other = next[targets[k]!]!++;
      if (other >= k) continue;
      values[k] = (onArcs[other]! + onArcs[k]!) / 2;
      values[other] = values[k]!;
    }
  }
  return values;
}
