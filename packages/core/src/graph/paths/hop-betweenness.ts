import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';
import { betweennessOneByOne } from './betweenness-one-by-one.ts';
import { coreRows } from './core-rows.ts';
import { laneMemory, lanes } from './lanes/lanes.ts';
import { returnLanes } from './lanes/return-lanes.ts';
import { searchLanes } from './lanes/search-lanes.ts';
import { overSources } from './over-sources.ts';

/** Steps from the middle to the rim beyond which searches from neighbours have little left in common. */
const mostSteps = 64;

/**
 * Betweenness in steps (Brandes 2001): trees are folded away, then eight sources at a time are searched. O(n·m), 250 bytes a node. A network
 * deeper than 64 steps, seen from the nodes `coreRows` starts from, is searched from each source as `betweennessOneByOne` says.
 *
 * Order of floating-point operations: sources by their numbers in `coreRows`, eight to a pass; from the farthest level back, each node takes
 * (w + d) / p of its neighbours one level behind, in the order of `targets`, times its own p, where p counts the shortest paths to a node, d
 * is what it has taken and w how many nodes it stands for; what it takes in the eight lanes, times the w of the source, is added up lane by
 * lane and then to what it took in the passes before. The sum is halved in an undirected network; whole numbers for the trees are added last.
 */
export function hopBetweenness(network: Network): Work<Float64Array> {
  const core = coreRows(network);
  if (core.depth > mostSteps) return betweennessOneByOne(network);
  const count = core.members.length;
  const memory = laneMemory(count);
  const ofCore = new Float64Array(count);
  const run = (first: number, end: number): void => {
    for (let from = first; from < end; from += lanes) {
      const levels = searchLanes(core, memory, from, Math.min(from + lanes, end));
      returnLanes(core, memory, levels, from, ofCore);
    }
  };
  return overSources(network, { count, together: lanes }, run, () => core.unfolded(ofCore));
}
