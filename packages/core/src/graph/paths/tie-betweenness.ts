import type { Network } from '../../model/network.ts';
import { components } from '../components.ts';
import { isUnit } from '../variants/unit.ts';
import { sliced } from '../engine/work.ts';
import { coreRows } from './core-rows.ts';
import type { Fold } from './fold-trees.ts';
import { geodesicsOf } from './geodesics-of.ts';
import { overSources } from './over-sources.ts';

/**
 * Betweenness of ties, one value per entry of `targets`: Σ over ordered pairs of nodes of the share of their shortest paths that lead along
 * the arc; in an undirected network each pair counts once and both entries of a tie carry the same value. Steps where every strength is 1,
 * else lengths, a tie being 1 / strength long. Trees are folded away. O(n·m), in lengths O(n·m·log n).
 *
 * Order of floating-point operations: sources by their numbers in `coreRows`; from the farthest node back, each gives the arcs that end its
 * shortest paths (w + d) / p times the paths to their other ends, where p counts the shortest paths to it, w how many nodes it stands for
 * and d is what the arcs onward were given; that times the w of the source is added up source by source.
 */
export const tieBetweenness = sliced((network) => {
  const core = coreRows(network);
  const { members, counts, inTargets, inPlaces } = core;
  const ofCore = new Float64Array(inTargets.length);
  const given = new Float64Array(members.length);
  const { order, pathCount, starts, last, from } = geodesicsOf(core, isUnit(network));
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      const sources = counts[source]!;
      for (let q = from(source) - 1; q > 0; q--) {
        const i = order[q]!;
        const share = (counts[i]! + given[i]!) / pathCount[i]!;
        for (let a = starts[q]!, stop = starts[q + 1]!; a < stop; a++) {
          const k = last[a]!;
          const j = inTargets[k]!;
          const led = pathCount[j]! * share;
          ofCore[k]! += sources * led;
          given[j]! += led;
        }
        given[i] = 0;
      }
      given[source] = 0;
    }
  };
  const result = (): Float64Array => {
    const onArcs = new Float64Array(network.targets.length);
    for (let k = 0; k < ofCore.length; k++) onArcs[inPlaces[k]!] = ofCore[k]!;
    if (network.directed) return alongTargets(network, onArcs);
    addTrees(network, core.fold, onArcs);
    return bothEnds(network, onArcs);
  };
  return overSources(network, { count: members.length }, run, result);
});

/** A tie of a tree parts what hangs on it from the rest of its component. */
function addTrees(network: Network, { parents, counts }: Fold, onArcs: Float64Array): void {
  const { of, sizes } = components(network);
  const { nodes, offsets, targets } = network;
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (parents[i] !== j && parents[j] !== i) continue;
      const hanging = counts[parents[i] === j ? i : j]!;
      onArcs[k] = hanging * (sizes[of[i]!]! - hanging);
    }
  }
}

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
