import type { Network } from '../../model/network.ts';
import type { Work } from '../work.ts';
import { hopCounts } from './hop-counts.ts';
import { hopGeodesics } from './hop-geodesics.ts';
import { overSources } from './over-sources.ts';
import { type Distances, emptyDistances, writeHops } from './sums.ts';

/** Distances in steps of a network of any size. */
export function hopDistances(network: Network): Work<Distances> {
  const distances = emptyDistances(network.nodes.length);
  const visit = (source: number, atDistance: Int32Array, farthest: number): void => writeHops(distances, source, atDistance, farthest);
  return hopCounts(network, Infinity, visit, () => distances);
}

/** Betweenness in steps (Brandes 2001). */
export function hopBetweenness(network: Network): Work<Float64Array> {
  const { nodes, directed, inTargets } = network;
  const betweenness = new Float64Array(nodes.length);
  const given = new Float64Array(nodes.length);
  const { order, pathCount, starts, last, from } = hopGeodesics(network);
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      for (let q = from(source) - 1; q > 0; q--) {
        const i = order[q]!;
        const taken = pathCount[i]! * given[i]!;
        const share = (1 + taken) / pathCount[i]!;
        for (let a = starts[q]!, stop = starts[q + 1]!; a < stop; a++) given[inTargets[last[a]!]!]! += share;
        betweenness[i]! += taken;
        given[i] = 0;
      }
      given[source] = 0;
    }
  };
  return overSources(network, {}, run, () => (directed ? betweenness : betweenness.map((both) => both / 2)));
}
