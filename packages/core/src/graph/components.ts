import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';
import { ints } from './engine/cut-arrays.ts';

/** Components of a network, direction ignored, numbered from 0 in the order of their first nodes. */
export interface Components {
  /** Component of each node. */
  readonly of: Int32Array;
  /** Number of nodes in each component. */
  readonly sizes: Int32Array;
}

/**
 * Which nodes are joined by ties at all. Near O(n + m), once per network: nodes are joined along two ties each, and then only those outside
 * the largest part found so far look at the rest of theirs (Sutton, Ben-Nun & Barak 2018).
 */
export const components = memoised((network: Network): Components => {
  const { nodes, directed, offsets, targets, inOffsets, inTargets } = network;
  const parent = firstPartners(network);
  for (let i = 0; i < nodes.length; i++) if (inOffsets[i]! < inOffsets[i + 1]!) join(parent, i, inTargets[inOffsets[i + 1]! - 1]!);
  const largest = largestPart(parent);
  for (let i = 0; i < nodes.length; i++) {
    if (parent[i] === largest) continue;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) join(parent, i, targets[k]!);
    if (directed) for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) join(parent, i, inTargets[k]!);
  }
  return numbered(parent);
});

/** Parent of each node, lower than itself or itself: where the first ties lead, step by step down. */
function firstPartners({ nodes, offsets, targets }: Network): Int32Array {
  const parent = ints(nodes.length);
  for (let i = 0; i < parent.length; i++) {
    const first = offsets[i]! < offsets[i + 1]! ? targets[offsets[i]!]! : i;
    parent[i] = first < i ? parent[first]! : i;
  }
  return parent;
}

/** The higher of two roots is put below the lower. */
function join(parent: Int32Array, i: number, j: number): void {
  const a = rootOf(parent, i);
  const b = rootOf(parent, j);
  if (a < b) parent[b] = a;
  else parent[a] = b;
}

function rootOf(parent: Int32Array, i: number): number {
  let at = i;
  for (let up = parent[at]!; up !== at; up = parent[at]!) {
    const next = parent[up]!;
    parent[at] = next;
    at = next;
  }
  return at;
}

/** Puts every node right below its root; gives the root with most nodes. */
function largestPart(parent: Int32Array): number {
  const sizes = ints(parent.length);
  let largest = 0;
  for (let i = 0; i < parent.length; i++) {
    const root = parent[parent[i]!]!;
    parent[i] = root;
    sizes[root]!++;
    if (sizes[root]! > sizes[largest]!) largest = root;
  }
  return largest;
}

/** A root is the lowest of its component, so it is met first. */
function numbered(parent: Int32Array): Components {
  const of = ints(parent.length);
  let count = 0;
  for (let i = 0; i < of.length; i++) {
    const up = parent[i]!;
    of[i] = up === i ? count++ : of[up]!;
  }
  const sizes = ints(count);
  for (let i = 0; i < of.length; i++) sizes[of[i]!]!++;
  return { of, sizes };
}
