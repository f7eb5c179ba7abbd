import type { Network } from '../model/network.ts';
import { components } from './components.ts';
import { memoised } from './engine/memo.ts';

/**
 * Ordered pairs of other nodes joined by a path in an undirected network without each node in turn. A depth-first search finds the parts a
 * node holds together as subtrees that lead past it no other way. O(n + m), without recursion.
 */
export const pairsWithout = memoised((network: Network): Float64Array => {
  const { nodes, offsets, targets } = network;
  const { of, sizes } = components(network);
  const all = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const met = new Int32Array(nodes.length);
  const earliest = new Int32Array(nodes.length);
  const below = new Int32Array(nodes.length).fill(1);
  // Nodes cut off below a node, and the ordered pairs within the parts they form.
  const cutOff = new Int32Array(nodes.length);
  const pairs = new Float64Array(nodes.length);
  const cursor = offsets.slice(0, nodes.length);
  const parent = new Int32Array(nodes.length).fill(-1);
  let clock = 0;
  for (let start = 0; start < nodes.length; start++) {
    if (met[start] !== 0) continue;
    met[start] = earliest[start] = ++clock;
    for (let i = start; i !== -1; ) {
      if (cursor[i]! < offsets[i + 1]!) {
        const j = targets[cursor[i]!++]!;
        if (met[j] === 0) {
          met[j] = earliest[j] = ++clock;
          parent[j] = i;
          i = j;
        } else if (j !== parent[i] && met[j]! < earliest[i]!) earliest[i] = met[j]!;
        continue;
      }
      const up = parent[i]!;
      if (up !== -1) {
        below[up]! += below[i]!;
        if (earliest[i]! < earliest[up]!) earliest[up] = earliest[i]!;
        if (earliest[i]! >= met[up]!) {
          cutOff[up]! += below[i]!;
          pairs[up]! += below[i]! * (below[i]! - 1);
        }
      }
      i = up;
    }
  }
  for (let i = 0; i < nodes.length; i++) {
    const size = sizes[of[i]!]!;
    const rest = size - 1 - cutOff[i]!;
    pairs[i]! += all - size * (size - 1) + rest * (rest - 1);
  }
  return pairs;
});
