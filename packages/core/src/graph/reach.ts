import type { Network } from '../model/network.ts';
import { components } from './components.ts';
import { memoised } from './memo.ts';
import { paths } from './paths.ts';
import { unit } from './unit.ts';

/** Number of other nodes that each node can reach along the arcs. O(n + m), in a directed network O(n·m). */
export const reach = memoised((network: Network): Int32Array => {
  if (network.directed) return paths(unit(network)).distances.reached;
  const { of, sizes } = components(network);
  return of.map((component) => sizes[component]! - 1);
});
