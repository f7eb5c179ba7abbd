import type { Network } from '../../model/network.ts';
import { type Sliced, sliced, type Steps } from '../engine/work.ts';
import { hopCounts } from './hop-counts.ts';

/** Number of other nodes that each node can reach along the arcs in at most `steps` steps; strengths do not count. O(n·m). */
export function within(network: Network, steps: number): Int32Array {
  return counted(steps)(network);
}

/** The slices of `within`. */
export function withinSteps(network: Network, steps: number): Steps {
  return counted(steps).steps(network);
}

function counted(steps: number): Sliced<Int32Array> {
  const known = bySteps.get(steps);
  if (known !== undefined) return known;
  const made = sliced((network) => {
    const reached = new Int32Array(network.nodes.length);
    const visit = (source: number, atDistance: Int32Array, farthest: number): void => {
      for (let d = 1; d <= farthest; d++) reached[source]! += atDistance[d]!;
    };
    return hopCounts(network, steps, visit, () => reached);
  });
  bySteps.set(steps, made);
  return made;
}

/** One structure for each number of steps ever asked for: there are few. */
const bySteps = new Map<number, Sliced<Int32Array>>();
