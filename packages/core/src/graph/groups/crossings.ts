import type { Network } from '../../model/network.ts';
import { groupSizes } from './group-sizes.ts';
import { memoised } from '../engine/memo.ts';
import { mixing } from './mixing.ts';

/** Ties and pairs of institutions that have a group: within one group and between two. In a directed network arcs and ordered pairs. */
export interface Crossings {
  readonly within: number;
  readonly between: number;
  readonly pairsWithin: number;
  readonly pairsBetween: number;
}

/** How many ties stay within groups and how many cross, and how many could. Ties count by their strength. O(n + m). */
export const crossings = memoised((network: Network): Crossings => {
  const { groupNames, directed } = network;
  const size = groupNames.length;
  const matrix = mixing(network);
  let within = 0;
  let between = 0;
  for (let from = 0; from < size; from++) {
    within += matrix[from * size + from]!;
    for (let to = directed ? 0 : from + 1; to < size; to++) if (to !== from) between += matrix[from * size + to]!;
  }
  const sizes = groupSizes(network);
  const all = sizes.reduce((sum, members) => sum + members, 0);
  const same = sizes.reduce((sum, members) => sum + members * (members - 1), 0);
  const ways = directed ? 1 : 2;
  return { within, between, pairsWithin: same / ways, pairsBetween: (all * (all - 1) - same) / ways };
});
