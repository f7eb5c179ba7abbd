import type { Network } from '../../model/network.ts';
import { type ProjectOptions, project } from '../making/project.ts';
import { across } from './across.ts';
import { sides } from './sides.ts';

/** What any two institutions of a two-mode network share, n x n, row by row, 0 for all other pairs. `strength` as in `project`. O(n² + sum of squared sizes). */
export function sharedByPairs(network: Network, strength: ProjectOptions['strength']): Float64Array {
  const { members, shared } = sides(network).institutions;
  const { offsets, targets, strengths } = strength === 'count' ? shared : project(across(network), { strength });
  const size = network.nodes.length;
  const values = new Float64Array(size * size);
  for (let at = 0; at < members.length; at++) {
    for (let k = offsets[at]!; k < offsets[at + 1]!; k++) values[members[at]! * size + members[targets[k]!]!] = strengths[k]!;
  }
  return values;
}
