import type { Network } from '../../model/network.ts';
import { components } from '../components.ts';

/** The trees of an undirected network, folded from their leaves inwards: every node of a tree hangs on its parent. */
export interface Fold {
  /** The node that each was folded into; -1 where it was not. Of a component that is a tree one node is left. */
  readonly parents: Int32Array;
  /** Nodes that each stands for: itself and those folded into it. */
  readonly counts: Float64Array;
  /** Ties left among nodes that were not folded; in a directed network arcs of either direction. */
  readonly degrees: Int32Array;
  /** Shortest paths between pairs of nodes that a node parts because one of them, or both, hang on it, each pair once; whole numbers. */
  readonly parted: Float64Array;
}

/**
 * Folds what hangs on a single tie, again and again; a directed network is left as it is. A tree has one path between any two nodes, so
 * that counts are all it takes, in steps and in lengths. O(n + m).
 */
export function foldTrees(network: Network): Fold {
  const { nodes, directed, offsets, targets, inOffsets } = network;
  const parents = new Int32Array(nodes.length).fill(-1);
  const counts = new Float64Array(nodes.length).fill(1);
  const parted = new Float64Array(nodes.length);
  const degrees = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) degrees[i] = offsets[i + 1]! - offsets[i]!;
  if (directed) {
    for (let i = 0; i < nodes.length; i++) degrees[i]! += inOffsets[i + 1]! - inOffsets[i]!;
    return { parents, counts, degrees, parted };
  }
  const { of, sizes } = components(network);
  const leaves = new Int32Array(nodes.length);
  let found = 0;
  for (let i = 0; i < nodes.length; i++) if (degrees[i] === 1) leaves[found++] = i;
  for (let next = 0; next < found; next++) {
    const leaf = leaves[next]!;
    // Of two nodes left with one tie between them the second stays.
    if (degrees[leaf] === 0) continue;
    let k = offsets[leaf]!;
    while (parents[targets[k]!] !== -1) k++;
    const parent = targets[k]!;
    parents[leaf] = parent;
    parted[leaf]! += (counts[leaf]! - 1) * (sizes[of[leaf]!]! - counts[leaf]!);
    parted[parent]! += (counts[parent]! - 1) * counts[leaf]!;
    counts[parent]! += counts[leaf]!;
    degrees[leaf] = 0;
    if (--degrees[parent]! === 1) leaves[found++] = parent;
  }
  for (let i = 0; i < nodes.length; i++) {
    if (parents[i] === -1) parted[i]! += (counts[i]! - 1) * (sizes[of[i]!]! - counts[i]!);
  }
  return { parents, counts, degrees, parted };
}
