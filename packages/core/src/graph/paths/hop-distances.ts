import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';
import { hopCounts } from './hop-counts.ts';
import { type Distances, emptyDistances, writeHops } from './sums.ts';

/** Distances in steps of a network of any size. */
export function hopDistances(network: Network): Work<Distances> {
  const distances = emptyDistances(network.nodes.length);
  const visit = (source: number, atDistance: Int32Array, farthest: number): void => writeHops(distances, source, atDistance, farthest);
  return hopCounts(network, Infinity, visit, () => distances);
}
