import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { across, crossDegrees } from './across.ts';
import { sides } from './sides.ts';

/** Two institutions in the same two affiliations: how often. O(sum of squared sizes of the affiliations). */
export const fourCycles = memoised((network: Network): number => {
  const { strengths } = sides(network).institutions.shared;
  let twice = 0;
  for (let k = 0; k < strengths.length; k++) twice += (strengths[k]! * (strengths[k]! - 1)) / 2;
  return twice / 2;
});

/** Paths of three ties between the modes, each once: its middle tie and one more tie at either end. O(m). */
export const threePaths = memoised((network: Network): number => {
  const { offsets, targets } = across(network);
  const degrees = crossDegrees(network);
  let twice = 0;
  for (let i = 0; i < network.nodes.length; i++) {
    const own = degrees[i]! - 1;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) twice += own * (degrees[targets[k]!]! - 1);
  }
  return twice / 2;
});
