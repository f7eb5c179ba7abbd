import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';
import { expectedRobustness } from './robustness/exact.ts';
import { sampledRobustness } from './robustness/sampled.ts';
import { type Sliced, sliced, type Steps } from './engine/work.ts';

/** How nodes leave and what is read of those who stay. */
export interface Removals {
  /**
   * Who goes next: `random`, anyone; `degree`, `betweenness`, whoever has most in what is left (Schneider et al. 2011), of equals anyone;
   * `leader`, those of `first` in their order, then anyone.
   */
  readonly removal: 'random' | 'degree' | 'betweenness' | 'leader';
  /** Nodes in the largest part ÷ n, or Σ 1 / distance ÷ n(n − 1), n being all there were. */
  readonly of: 'giant-share' | 'global-efficiency';
  /** Ids; those that are not there are passed over. */
  readonly first: readonly string[];
  /** Orders tried where not all can be. */
  readonly runs: number;
  readonly seed: number;
}

/** The largest network for which the mean over all orders is worked out. */
const mostExact = 12;

/**
 * Mean over n removals of what is left of an undirected network. Up to 12 nodes the exact mean over all orders that `removal` allows,
 * O(2ⁿ · n) at most; above, the mean over `runs` random ones: each O(n + m) for the largest part, by degree O(n²), and O(n² · m) by
 * betweenness or for the efficiency.
 */
export function robustness(network: Network, removals: Removals): number {
  return counted(network, removals)(network);
}

/** The slices of `robustness`. */
export function robustnessSteps(network: Network, removals: Removals): Steps {
  return counted(network, removals).steps(network);
}

function counted(network: Network, removals: Removals): Sliced<number> {
  const key = JSON.stringify(removals);
  const known = byRemovals(network).get(key);
  if (known !== undefined) return known;
  const made = sliced((given) =>
    given.nodes.length > mostExact ? sampledRobustness(given, removals) : expectedRobustness(given, removals),
  );
  byRemovals(network).set(key, made);
  return made;
}

const byRemovals = memoised<Map<string, Sliced<number>>>(() => new Map());
