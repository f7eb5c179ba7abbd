import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';
import { bytes, ints } from './engine/cut-arrays.ts';

/** Where an undirected network falls apart. */
export interface Cuts {
  /** Into how many pieces a node's component falls without it: 0 for an isolate, 2 or more for a cutpoint. Aligned with `nodes`. */
  readonly pieces: Int32Array;
  /** 1 for a tie without which its ends are no longer joined. Aligned with `targets`. */
  readonly bridge: Uint8Array;
}

/** Cutpoints and bridges of an undirected network, by one depth-first search without recursion. O(n + m) (Hopcroft & Tarjan 1973). */
export const cuts = memoised(({ nodes, offsets, targets }: Network): Cuts => {
  const pieces = ints(nodes.length);
  const bridge = bytes(targets.length);
  // Order in which nodes are met, and the earliest node that a node's subtree is tied to by a tie not of the tree.
  const met = ints(nodes.length).fill(-1);
  const earliest = ints(nodes.length);
  const cursor = ints(nodes.length);
  cursor.set(offsets.subarray(0, nodes.length));
  const parent = ints(nodes.length).fill(-1);
  const entry = ints(nodes.length).fill(-1);
  let count = 0;
  for (let root = 0; root < nodes.length; root++) {
    if (met[root] !== -1) continue;
    met[root] = earliest[root] = count++;
    for (let i = root; i !== -1; ) {
      if (cursor[i]! < offsets[i + 1]!) {
        const k = cursor[i]!++;
        const j = targets[k]!;
        if (met[j] === -1) {
          met[j] = earliest[j] = count++;
          parent[j] = i;
          entry[j] = k;
          pieces[j] = 1;
          i = j;
        } else if (j !== parent[i]) earliest[i] = Math.min(earliest[i]!, met[j]!);
        continue;
      }
      const up = parent[i]!;
      if (up !== -1) {
        earliest[up] = Math.min(earliest[up]!, earliest[i]!);
        if (earliest[i]! >= met[up]!) pieces[up]!++;
        if (earliest[i]! > met[up]!) {
          bridge[entry[i]!] = 1;
          bridge[entryTo(offsets, targets, i, up)] = 1;
        }
      }
      i = up;
    }
  }
  return { pieces, bridge };
});

function entryTo(offsets: Int32Array, targets: Int32Array, i: number, j: number): number {
  let k = offsets[i]!;
  while (targets[k] !== j) k++;
  return k;
}
