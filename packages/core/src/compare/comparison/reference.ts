import { networkAt } from '../../graph/making/network-at.ts';
import type { NetworkOptions } from '../../graph/making/network-options.ts';
import { type CugCondition, cugTest, cugTestAsync } from '../../inference/cug-test.ts';
import { curveballTest, curveballTestAsync } from '../../inference/curveball-test.ts';
import type { NullResult } from '../../inference/null-result.ts';
import type { WatchOptions } from '../../inference/replicated.ts';
import type { MetricRequest } from '../../metrics/request.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Network, NetworkMode } from '../../model/network.ts';

/** What a county's value is put among. */
export interface ReferenceOptions {
  readonly metric: MetricRequest;
  readonly against: CugCondition | 'none';
  readonly replicates: number;
  readonly seed: number;
}

/** A county's value in its own reference distribution, at once or in slices. */
export interface Reference {
  readonly now: () => NullResult;
  readonly later: (watch: WatchOptions) => Promise<NullResult>;
}

/**
 * Random networks with as much as the condition says in common with the county's; of a network projected from lists, lists drawn anew with
 * the same margins, projected again. Null where there is no reference to be had: two-mode networks, stars, lists mixed with recorded ties.
 */
export function referenceOf(dataset: Dataset, asked: NetworkOptions, network: Network, options: ReferenceOptions): Reference | null {
  const { metric, against, replicates, seed } = options;
  if (against === 'none' || network.modes !== null || asked.mode === 'star-lead') return null;
  if (!isProjected(network.made.mode)) {
    const test = { metric, condition: against, replicates, seed };
    return { now: () => cugTest(network, test), later: (watch) => cugTestAsync(network, { ...test, ...watch }) };
  }
  if (asked.ties === true) return null;
  const lists = networkAt(dataset, { ...asked, mode: 'two-mode' });
  const strength = asked.mode === 'newman' || asked.mode === 'jaccard' ? asked.mode : 'count';
  const test = { metric, strength, replicates, seed } as const;
  return { now: () => curveballTest(lists, test), later: (watch) => curveballTestAsync(lists, { ...test, ...watch }) };
}

/** Whether ties were made from lists. */
export function isProjected(mode: NetworkMode): boolean {
  return mode !== 'direct' && mode !== 'two-mode';
}
