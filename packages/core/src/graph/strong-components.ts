import type { Network } from '../model/network.ts';
import { components, type Components } from './components.ts';
import { memoised } from './engine/memo.ts';

/**
 * Strong components: nodes that can reach each other along the arcs, numbered from 0 in the order of their first nodes. Without direction
 * they are the components. O(n + m) (Tarjan 1972, without recursion).
 */
export const strongComponents = memoised((network: Network): Components => {
  if (!network.directed) return components(network);
  const { nodes, offsets, targets } = network;
  const root = new Int32Array(nodes.length).fill(-1);
  // Order in which nodes are met, and the earliest node still open that a node's subtree leads back to.
  const met = new Int32Array(nodes.length).fill(-1);
  const earliest = new Int32Array(nodes.length);
  const cursor = offsets.slice(0, nodes.length);
  const parent = new Int32Array(nodes.length).fill(-1);
  const open = new Int32Array(nodes.length);
  let opened = 0;
  let count = 0;
  for (let start = 0; start < nodes.length; start++) {
    if (met[start] !== -1) continue;
    met[start] = earliest[start] = count++;
    open[opened++] = start;
    for (let i = start; i !== -1; ) {
      if (cursor[i]! < offsets[i + 1]!) {
        const j = targets[cursor[i]!++]!;
        if (met[j] === -1) {
          met[j] = earliest[j] = count++;
          parent[j] = i;
          open[opened++] = j;
          i = j;
        } else if (root[j] === -1) earliest[i] = Math.min(earliest[i]!, met[j]!);
        continue;
      }
      if (earliest[i] === met[i]) {
        do root[open[--opened]!] = i;
        while (open[opened] !== i);
      }
      const up = parent[i]!;
      if (up !== -1) earliest[up] = Math.min(earliest[up]!, earliest[i]!);
      i = up;
    }
  }
  return numbered(root);
});

/** Components by their roots, in the order of their first nodes. */
function numbered(root: Int32Array): Components {
  const of = new Int32Array(root.length);
  const number = new Int32Array(root.length).fill(-1);
  let count = 0;
  for (let i = 0; i < root.length; i++) {
    const at = root[i]!;
    if (number[at] === -1) number[at] = count++;
    of[i] = number[at]!;
  }
  const sizes = new Int32Array(count);
  for (let i = 0; i < of.length; i++) sizes[of[i]!]!++;
  return { of, sizes };
}
