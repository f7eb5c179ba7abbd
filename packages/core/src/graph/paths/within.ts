import type { Network } from '../../model/network.ts';
import { memoised } from '../memo.ts';
import { type Sliced, sliced, type Steps } from '../work.ts';
import { hopCounts } from './hop-counts.ts';

/** Number of other nodes that each node can reach along the arcs in at most `steps` steps; strengths do not count. O(n·m). */
export function within(network: Network, steps: number): Int32Array {
  return counted(network, steps)(network);
}

/** The slices of `within`. */
export function withinSteps(network: Network, steps: number): Steps {
  return counted(network, steps).steps(network);
}

function counted(network: Network, steps: number): Sliced<Int32Array> {
  const known = byNumber(network).get(steps);
  if (known !== undefined) return known;
  const made = sliced((given) => {
    const reached = new Int32Array(given.nodes.length);
    const visit = (source: number, atDistance: Int32Array, farthest: number): void => {
      for (let d = 1; d <= farthest; d++) reached[source]! += atDistance[d]!;
    };
    return hopCounts(given, steps, visit, () => reached);
  });
  byNumber(network).set(steps, made);
  return made;
}

const byNumber = memoised<Map<number, Sliced<Int32Array>>>(() => new Map());
