import type { Network } from '../model/network.ts';
import { countByBits } from './local-efficiency/by-bits.ts';
import { countByRows } from './local-efficiency/by-rows.ts';
import { overSources } from './paths/over-sources.ts';
import { type Sliced, sliced } from './engine/work.ts';

/**
 * Efficiency of the network that the partners of each node form among themselves, paths through others left out: mean of 1 / distance in
 * steps over their ordered pairs, 0 where there are fewer than two. Aligned with `nodes`, of an undirected network. Pairs are counted at
 * each distance, then count / distance added, distance ascending. O(Σ degree · (ties among partners + degree)).
 */
export const localEfficiency: Sliced<Float64Array> = sliced((network: Network) => {
  const values = new Float64Array(network.nodes.length);
  const efficiencyAround = neighbourhoods(network);
  const run = (first: number, end: number): void => {
    for (let i = first; i < end; i++) values[i] = efficiencyAround(i);
  };
  return overSources(network, {}, run, () => values);
});

function neighbourhoods({ nodes, offsets, targets }: Network): (i: number) => number {
  const placeOf = new Int32Array(nodes.length).fill(-1);
  const starts = new Int32Array(nodes.length + 1);
  const among = new Int32Array(targets.length);
  const atDistance = new Float64Array(nodes.length + 1);
  return (i) => {
    const start = offsets[i]!;
    const degree = offsets[i + 1]! - start;
    if (degree < 2) return 0;
    for (let p = 0; p < degree; p++) placeOf[targets[start + p]!] = p;
    let written = 0;
    for (let p = 0; p < degree; p++) {
      const partner = targets[start + p]!;
      starts[p] = written;
      for (let k = offsets[partner]!; k < offsets[partner + 1]!; k++) {
        const q = placeOf[targets[k]!]!;
        if (q >= 0) among[written++] = q;
      }
    }
    starts[degree] = written;
    for (let p = 0; p < degree; p++) placeOf[targets[start + p]!] = -1;
    // A search by rows walks the ties, one by bits the nodes not yet reached, a word for 32 of them.
    const count = written > (degree * degree) / 16 ? countByBits : countByRows;
    const farthest = count(degree, starts, among, atDistance);
    let sum = 0;
    for (let distance = 1; distance <= farthest; distance++) {
      sum += atDistance[distance]! / distance;
      atDistance[distance] = 0;
    }
    return sum / (degree * (degree - 1));
  };
}
