import type { Network } from '../model/network.ts';
import { components } from './components.ts';
import { memoised } from './engine/memo.ts';
import { distanceSteps, paths } from './paths.ts';
import { unit } from './variants/unit.ts';
import type { Steps } from './engine/work.ts';

/** Number of other nodes that each node can reach along the arcs. O(n + m), in a directed network O(n·m). */
export const reach = memoised((network: Network): Int32Array => {
  if (network.directed) return paths(unit(network)).distances.reached;
  const { of, sizes } = components(network);
  return of.map((component) => sizes[component]! - 1);
});

/** The long computations behind `reach`; none without direction. */
export function reachSteps(network: Network): readonly Steps[] {
  return network.directed ? [distanceSteps(unit(network))] : [];
}
