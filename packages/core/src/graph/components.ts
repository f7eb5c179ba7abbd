import type { Network } from '../model/network.ts';
import { memoised } from './memo.ts';
import { undirected } from './undirected.ts';

/** Components of a network, direction ignored, numbered from 0 in the order of their first nodes. */
export interface Components {
  /** Component of each node. */
  readonly of: Int32Array;
  /** Number of nodes in each component. */
  readonly sizes: Int32Array;
}

/** Which nodes are joined by ties at all. O(n + m), once per network. */
export const components = memoised((network: Network): Components => {
  const { nodes, offsets, targets } = undirected(network);
  const of = new Int32Array(nodes.length).fill(-1);
  const queue = new Int32Array(nodes.length);
  const sizes: number[] = [];
  for (let root = 0; root < nodes.length; root++) {
    if (of[root] !== -1) continue;
    of[root] = sizes.length;
    queue[0] = root;
    let size = 1;
    for (let next = 0; next < size; next++) {
      const i = queue[next]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (of[j] !== -1) continue;
        of[j] = sizes.length;
        queue[size++] = j;
      }
    }
    sizes.push(size);
  }
  return { of, sizes: Int32Array.from(sizes) };
});
