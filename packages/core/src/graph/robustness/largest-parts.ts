import type { Network } from '../../model/network.ts';

/**
 * Entry q: nodes in the largest part left after the first q + 1 nodes of `order` are gone; the last is 0. Nodes come back from the last to
 * the first, each joining the parts it is tied to. Near O(n + m).
 */
export function largestParts({ nodes, offsets, targets }: Network, order: Int32Array): Int32Array {
  const parent = new Int32Array(nodes.length).fill(-1);
  const sizes = new Int32Array(nodes.length).fill(1);
  const largest = new Int32Array(nodes.length);
  let most = 0;
  for (let q = nodes.length - 1; q > 0; q--) {
    const i = order[q]!;
    parent[i] = i;
    most = Math.max(most, 1);
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (parent[targets[k]!]! < 0) continue;
      const a = rootOf(parent, i);
      const b = rootOf(parent, targets[k]!);
      if (a === b) continue;
      const [upper, lower] = sizes[a]! < sizes[b]! ? [b, a] : [a, b];
      parent[lower] = upper;
      sizes[upper]! += sizes[lower]!;
      most = Math.max(most, sizes[upper]!);
    }
    largest[q - 1] = most;
  }
  return largest;
}

function rootOf(parent: Int32Array, i: number): number {
  let at = i;
  while (parent[at]! !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}
