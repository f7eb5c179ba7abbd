import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';

/**
 * Entry k, from 0 to below the greatest degree: density among the nodes of an undirected network with more than k ties, NaN where there
 * are fewer than two. At least one entry. O(n + m).
 */
export const richClub = memoised(({ nodes, offsets, targets }: Network): Float64Array => {
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  const greatest = nodes.reduce((most, _, i) => Math.max(most, degree(i)), 1);
  const members = new Float64Array(greatest + 1);
  const arcs = new Float64Array(greatest + 1);
  for (let i = 0; i < nodes.length; i++) {
    members[degree(i)]!++;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) arcs[Math.min(degree(i), degree(targets[k]!))]!++;
  }
  const densities = new Float64Array(greatest);
  let size = 0;
  let within = 0;
  for (let k = greatest - 1; k >= 0; k--) {
    size += members[k + 1]!;
    within += arcs[k + 1]!;
    densities[k] = size < 2 ? NaN : within / (size * (size - 1));
  }
  return densities;
});
