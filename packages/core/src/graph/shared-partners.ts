import { overSources } from './paths/over-sources.ts';
import { sliced } from './engine/work.ts';

/** How many partners any two nodes of an undirected network share, row by row; on the diagonal how many each has. 4 n² bytes; O(n·m). */
export const sharedPartners = sliced((network) => {
  const { nodes, offsets, targets } = network;
  const count = nodes.length;
  const shared = new Int32Array(count * count);
  const run = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const via = targets[k]!;
        for (let l = offsets[via]!; l < offsets[via + 1]!; l++) shared[i * count + targets[l]!]!++;
      }
    }
  };
  return overSources(network, {}, run, () => shared);
});
