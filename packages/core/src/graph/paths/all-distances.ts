import { isUnit } from '../variants/unit.ts';
import { sliced } from '../engine/work.ts';
import { geodesicsOf } from './geodesics-of.ts';
import { overSources } from './over-sources.ts';

/**
 * Distances along the arcs between all nodes, row by row: entry i · n + j from i to j, infinite where j cannot be reached. In steps where
 * every strength is 1, else in lengths, a tie being 1 / strength long. 8 n² bytes; O(n·m), in lengths O(n·m·log n).
 */
export const allDistances = sliced((network) => {
  const count = network.nodes.length;
  const all = new Float64Array(count * count).fill(Infinity);
  const { distance, order, from } = geodesicsOf(network, isUnit(network));
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      const size = from(source);
      for (let q = 0; q < size; q++) all[source * count + order[q]!] = distance[order[q]!]!;
    }
  };
  return overSources(network, {}, run, () => all);
});
