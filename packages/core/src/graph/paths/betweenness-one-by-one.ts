import type { Network } from '../../model/network.ts';
import { isUnit } from '../variants/unit.ts';
import type { Work } from '../engine/work.ts';
import { coreRows } from './core-rows.ts';
import { geodesicsOf } from './geodesics-of.ts';
import { overSources } from './over-sources.ts';

/**
 * Betweenness in lengths, a tie being 1 / strength long, or in steps where every strength is 1 (Brandes 2001); trees are folded away.
 * O(n·m·log n), in steps O(n·m).
 *
 * Order of floating-point operations: sources by their numbers in `coreRows`; from the farthest node back, each hands (w + d) / p to the
 * nodes before it, where p counts the shortest paths to it, w how many nodes it stands for and d is what it takes: p times what it was
 * handed. That times the w of the source is added up source by source, and halved in an undirected network; whole numbers for the trees are
 * added last.
 */
export function betweennessOneByOne(network: Network): Work<Float64Array> {
  const core = coreRows(network);
  const { members, counts, inTargets } = core;
  const ofCore = new Float64Array(members.length);
  const handed = new Float64Array(members.length);
  const { order, pathCount, starts, last, from } = geodesicsOf(core, isUnit(network));
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      for (let q = from(source) - 1; q > 0; q--) {
        const i = order[q]!;
        const taken = pathCount[i]! * handed[i]!;
        const share = (counts[i]! + taken) / pathCount[i]!;
        for (let a = starts[q]!, stop = starts[q + 1]!; a < stop; a++) handed[inTargets[last[a]!]!]! += share;
        ofCore[i]! += counts[source]! * taken;
        handed[i] = 0;
      }
      handed[source] = 0;
    }
  };
  return overSources(network, { count: members.length }, run, () => core.unfolded(ofCore));
}
