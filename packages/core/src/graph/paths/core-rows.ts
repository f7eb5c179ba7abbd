import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import type { Rows } from '../making/rows.ts';
import { type Fold, foldTrees } from './fold-trees.ts';

/** A network without the trees that hang on it, in which nodes and arcs have numbers of their own. */
export interface CoreRows {
  readonly directed: boolean;
  /** Number in the network of each node: breadth-first from the node of highest degree, of equal ones the lowest; nodes without arcs are left out. */
  readonly members: Int32Array;
  /** Most steps from a node the numbering started from. */
  readonly depth: number;
  /** Nodes that each stands for: itself and those that hang on it. */
  readonly counts: Float64Array;
  readonly offsets: Int32Array;
  /** In the order of the network's `targets`. */
  readonly targets: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inTargets: Int32Array;
  readonly inStrengths: Float64Array;
  readonly strengths: Float64Array;
  /** Place in the network's `inTargets` of each entry of `inTargets`. */
  readonly inPlaces: Int32Array;
  readonly fold: Fold;
  /** Betweenness of all nodes of the network from that of the core, where in an undirected one each pair was counted twice. */
  readonly unfolded: (ofCore: Float64Array) => Float64Array;
}

/** What is left of a network to search once its trees are folded. O(n log n + m). */
export const coreRows = memoised((network: Network): CoreRows => {
  const fold = foldTrees(network);
  const { members, depth } = breadthFirst(network, fold);
  const numbers = new Int32Array(network.nodes.length).fill(-1);
  const counts = new Float64Array(members.length);
  for (let i = 0; i < members.length; i++) {
    numbers[members[i]!] = i;
    counts[i] = fold.counts[members[i]!]!;
  }
  const into = kept(members, numbers, network.inOffsets, network.inTargets, network.inStrengths);
  const out = network.directed ? kept(members, numbers, network.offsets, network.targets, network.strengths) : into;
  return {
    directed: network.directed,
    members,
    depth,
    counts,
    offsets: out.offsets,
    targets: out.targets,
    strengths: out.strengths,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
    inPlaces: into.places,
    fold,
    unfolded: (ofCore) => {
      const all = fold.parted.slice();
      for (let i = 0; i < members.length; i++) all[members[i]!]! += network.directed ? ofCore[i]! : ofCore[i]! / 2;
      return all;
    },
  };
});

function breadthFirst({ nodes, offsets, targets }: Network, { degrees }: Fold): Pick<CoreRows, 'members' | 'depth'> {
  const isNew = new Uint8Array(nodes.length);
  const roots = [];
  for (let i = 0; i < nodes.length; i++) {
    if (degrees[i] === 0) continue;
    isNew[i] = 1;
    roots.push(i);
  }
  roots.sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  const members = new Int32Array(roots.length);
  let size = 0;
  let next = 0;
  let depth = 0;
  for (const root of roots) {
    if (isNew[root] === 0) continue;
    isNew[root] = 0;
    members[size++] = root;
    let steps = 0;
    let level = size;
    for (; next < size; next++) {
      if (next === level) {
        steps++;
        level = size;
      }
      const i = members[next]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (isNew[j] === 0) continue;
        isNew[j] = 0;
        members[size++] = j;
      }
    }
    depth = Math.max(depth, steps);
  }
  return { members, depth };
}

/** Rows of the members, arcs of others left out. */
function kept(
  members: Int32Array,
  numbers: Int32Array,
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
): Rows & { readonly places: Int32Array } {
  const rows = {
    offsets: new Int32Array(members.length + 1),
    targets: new Int32Array(targets.length),
    strengths: new Float64Array(targets.length),
    places: new Int32Array(targets.length),
  };
  let written = 0;
  for (let i = 0; i < members.length; i++) {
    for (let k = offsets[members[i]!]!; k < offsets[members[i]! + 1]!; k++) {
      const j = numbers[targets[k]!]!;
      if (j === -1) continue;
      rows.targets[written] = j;
      rows.strengths[written] = strengths[k]!;
      rows.places[written++] = k;
    }
    rows.offsets[i + 1] = written;
  }
  if (written === targets.length) return rows;
  return {
    offsets: rows.offsets,
    targets: rows.targets.subarray(0, written),
    strengths: rows.strengths.subarray(0, written),
    places: rows.places.subarray(0, written),
  };
}
