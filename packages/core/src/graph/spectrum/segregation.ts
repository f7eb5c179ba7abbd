import type { Network } from '../../model/network.ts';
import { components } from '../components.ts';
import { memberLists } from '../member-lists.ts';
import { memoised } from '../engine/memo.ts';
import { sliced, type Work } from '../engine/work.ts';
import { partOf } from './part.ts';
import { mostDense, rootOf } from './root.ts';

/** How apart the groups of an undirected network are, by node. */
export interface Segregation {
  /** NaN for nodes without a tie to one that has a group, without a group themselves, or where the iteration did not settle. */
  readonly values: Float64Array;
  /** Whether every iteration settled. */
  readonly isSettled: boolean;
}

/** Pauses of a computation at most; what is left is done at its end. */
const mostPauses = 64;

/**
 * In each part of a group whose members are tied to each other: λ is the largest eigenvalue of the ties within it, each divided by the strength
 * of all ties of its node, x its vector, and a node gets λ x / mean x; alone in its part, 0. Ties of nodes without a group are left out.
 */
export const segregation = sliced((network: Network): Work<Segregation> => {
  const course = solved(network);
  let last: IteratorResult<void, Segregation> = { done: false, value: undefined };
  return {
    slices: network.nodes.length <= mostDense ? 1 : mostPauses,
    run: () => {
      if (last.done !== true) last = course.next();
    },
    result: () => {
      while (last.done !== true) last = course.next();
      return last.value;
    },
  };
});

/** Strength of the ties of each node to nodes that have a group; 0 for a node without one. */
export const groupedStrengths = memoised(
  ({ nodes, offsets, targets, strengths, groups }: Network): Float64Array =>
    Float64Array.from(nodes, (_, i) => {
      let sum = 0;
      if (groups[i]! >= 0) for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (groups[targets[k]!]! >= 0) sum += strengths[k]!;
      return sum;
    }),
);

function* solved(network: Network): Generator<void, Segregation> {
  const all = groupedStrengths(network);
  const values = Float64Array.from(all, (sum) => (sum === 0 ? NaN : 0));
  const numbers = new Int32Array(network.nodes.length).fill(-1);
  const inside = withinGroups(network, all);
  const { offsets, members } = memberLists(components(inside));
  let isSettled = true;
  for (let c = 0; c + 1 < offsets.length; c++) {
    const own = members.subarray(offsets[c], offsets[c + 1]);
    if (own.length < 2) continue;
    const root = yield* rootOf(partOf(inside, own, numbers));
    if (root === null) isSettled = false;
    let sum = 0;
    // The vector of the symmetric form over the root of the strength is that of the form by rows.
    for (let i = 0; i < own.length; i++) {
      values[own[i]!] = root === null ? NaN : root.vector[i]! / Math.sqrt(all[own[i]!]!);
      sum += values[own[i]!]!;
    }
    for (let i = 0; i < own.length; i++) values[own[i]!]! *= ((root?.value ?? NaN) * own.length) / sum;
  }
  return { values, isSettled };
}

/** The ties within groups, each divided by the roots of the strengths of its ends. */
function withinGroups(network: Network, all: Float64Array): Network {
  const { nodes, offsets, targets, strengths, groups } = network;
  const ownOffsets = new Int32Array(nodes.length + 1);
  const ownTargets = new Int32Array(targets.length);
  const ownStrengths = new Float64Array(targets.length);
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (groups[i]! < 0 || groups[i] !== groups[j]) continue;
      ownTargets[written] = j;
      ownStrengths[written++] = strengths[k]! / Math.sqrt(all[i]! * all[j]!);
    }
    ownOffsets[i + 1] = written;
  }
  const rows = { offsets: ownOffsets, targets: ownTargets.slice(0, written), strengths: ownStrengths.slice(0, written) };
  return { ...network, ...rows, inOffsets: rows.offsets, inTargets: rows.targets, inStrengths: rows.strengths };
}
