import type { Network } from '../../model/network.ts';
import { crossDegrees } from './across.ts';
import { sideOf, sides } from './sides.ts';

/** What the number two nodes share is divided by: what either has, what the one with fewer has, or the one with more. */
export type Base = 'union' | 'min' | 'max';

/**
 * Mean overlap of each node of a two-mode network with the others of its mode two steps away, in their order; NaN where there are none.
 * O(sum of squared degrees).
 */
export function meanOverlap(network: Network, base: Base): Float64Array {
  const { place } = sides(network);
  const degrees = crossDegrees(network);
  return Float64Array.from(network.nodes, (_, i) => {
    const { members, shared } = sideOf(network, i);
    const own = degrees[i]!;
    const [start, end] = [shared.offsets[place[i]!]!, shared.offsets[place[i]! + 1]!];
    let sum = 0;
    for (let k = start; k < end; k++) {
      const other = degrees[members[shared.targets[k]!]!]!;
      const both = shared.strengths[k]!;
      sum += both / (base === 'union' ? own + other - both : base === 'min' ? Math.min(own, other) : Math.max(own, other));
    }
    return sum / (end - start);
  });
}
