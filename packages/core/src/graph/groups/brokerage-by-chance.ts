import type { Network } from '../../model/network.ts';
import { type BrokerRole, groupedArcs } from './brokerage.ts';
import { groupSizes } from './group-sizes.ts';

/** What a role comes to where as many arcs are drawn at random, each as likely as the next. */
export interface ByChance {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of the two-paths a node of group `own` brokers in a role (Gould & Fernandez 1989). NaN where fewer than two nodes have a
 * group. O(groups).
 */
export function brokerageByChance(network: Network, role: BrokerRole, own: number): ByChance {
  const { count, arcs } = groupedArcs(network);
  const density = arcs / (count * (count - 1));
  const chance = density ** 2 * (1 - density);
  const { paths, pairs } = counted(groupSizes(network), role, own, count);
  const mean = chance * paths;
  return { mean, variance: mean * (1 - chance) + pairs * (density * (1 - density)) ** 3 };
}

/** Paths a → b → c that b could broker, and ordered pairs of them with the same ends the other way about or one end in common. */
function counted(sizes: Int32Array, role: BrokerRole, own: number, count: number): { readonly paths: number; readonly pairs: number } {
  const same = sizes[own]!;
  const outside = count - same;
  if (role === 'total') return { paths: (count - 1) * (count - 2), pairs: 2 * (count - 1) * (count - 2) * (count - 3) };
  if (role === 'coordinator') return { paths: (same - 1) * (same - 2), pairs: 2 * (same - 1) * (same - 2) * (same - 3) };
  if (role === 'representative' || role === 'gatekeeper') {
    return { paths: outside * (same - 1), pairs: 2 * ((same - 1) * choose2(outside) + outside * choose2(same - 1)) };
  }
  let paths = 0;
  let pairs = 0;
  for (let g = 0; g < sizes.length; g++) {
    if (g === own) continue;
    const other = sizes[g]!;
    const rest = outside - other;
    paths += role === 'itinerant' ? other * (other - 1) : other * rest;
    pairs += role === 'itinerant' ? 2 * other * (other - 1) * (other - 2) : 4 * other * choose2(rest);
  }
  return { paths, pairs };
}

function choose2(count: number): number {
  return (count * (count - 1)) / 2;
}
