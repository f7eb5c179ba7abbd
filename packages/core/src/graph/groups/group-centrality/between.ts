import type { Network } from '../../../model/network.ts';
import { hopGeodesics } from '../../paths/hop-geodesics.ts';
import { overSources } from '../../paths/over-sources.ts';
import { type Sliced, sliced } from '../../engine/work.ts';
import { groupedOnly } from './grouped-only.ts';

/**
 * Σ over ordered pairs of institutions outside a group of the share of their shortest paths that meet a member of it, aligned with
 * `groupNames`. Paths that keep clear of the group are counted and taken from all. O(n·m) for each group; sources ascend, and from each
 * the nodes from the nearest on.
 */
export const groupBetween: Sliced<Float64Array> = sliced((network: Network) => {
  const among = groupedOnly(network);
  const { groups, groupNames, inTargets } = among;
  const { order, pathCount, starts, last, from } = hopGeodesics(among);
  const between = new Float64Array(groupNames.length);
  const clear = new Float64Array(among.nodes.length);
  const through = (g: number, size: number): number => {
    let sum = 0;
    clear[order[0]!] = 1;
    for (let q = 1; q < size; q++) {
      const i = order[q]!;
      let paths = 0;
      if (groups[i] !== g) {
        for (let k = starts[q]!; k < starts[q + 1]!; k++) paths += clear[inTargets[last[k]!]!]!;
        sum += 1 - paths / pathCount[i]!;
      }
      clear[i] = paths;
    }
    return sum;
  };
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      const size = from(source);
      for (let g = 0; g < groupNames.length; g++) if (g !== groups[source]) between[g]! += through(g, size);
    }
  };
  return overSources(among, {}, run, () => between);
});
