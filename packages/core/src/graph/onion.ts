import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';

/**
 * The pass in which each node of an undirected network goes when, pass by pass, all with at most k ties left are taken away at once, k growing
 * only when there is none (Hébert-Dufresne, Grochow & Allard 2016). From 1; aligned with `nodes`. O(n + m).
 */
export const onion = memoised(({ nodes, offsets, targets }: Network): Int32Array => {
  const layers = new Int32Array(nodes.length);
  const left = Int32Array.from(nodes, (_, i) => offsets[i + 1]! - offsets[i]!);
  let staying = Int32Array.from(nodes.keys());
  // Nodes taken away, pass behind pass.
  const gone = new Int32Array(nodes.length);
  let taken = 0;
  let layer = 0;
  for (let k = 0; staying.length > 0; ) {
    let found = taken;
    for (const i of staying) if (left[i]! <= k) gone[found++] = i;
    while (taken < found) {
      layer++;
      const passEnd = found;
      for (let at = taken; at < passEnd; at++) layers[gone[at]!] = layer;
      for (; taken < passEnd; taken++) {
        const i = gone[taken]!;
        for (let l = offsets[i]!; l < offsets[i + 1]!; l++) {
          const j = targets[l]!;
          if (layers[j] === 0 && --left[j]! === k) gone[found++] = j;
        }
      }
    }
    staying = staying.filter((i) => layers[i] === 0);
    k = staying.reduce((fewest, i) => Math.min(fewest, left[i]!), Infinity);
  }
  return layers;
});
