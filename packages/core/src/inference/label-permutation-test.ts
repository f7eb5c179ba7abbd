import { replicateStream } from '../graph/engine/replicate-stream.ts';
import { nextOrdering, orderingCount } from '../graph/random/orderings.ts';
import { shuffle } from '../graph/random/shuffle.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Subject } from '../model/reading.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { againstNull, type NullResult } from './null-result.ts';
import { observedReading } from './observed-reading.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';
import { mostCounted } from './under-model.ts';

/** How groups are shuffled and what is read off them. */
export interface LabelPermutationOptions extends ReplicateOptions {
  /** A metric that reads groups. */
  readonly metric: MetricRequest;
  /** The institution, group or pair of groups meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
}

/**
 * Do groups matter to who has ties with whom? A value that reads groups (E-I index, assortativity, density between two groups) among those when
 * the groups are dealt anew to the institutions, each group keeping its size and all ties staying (Krackhardt & Stern 1988). `UNK` is dealt as any
 * other group; institutions without the facet take no part. If there are at most 10,000 ways to deal, all are counted.
 *
 * @returns `null` is `labels`; `n` counts the institutions that have a group. Where the observed value is undefined nothing is tried.
 * @throws TypeError for a metric that does not read groups, and as `statisticOf`.
 */
export function labelPermutationTest(network: Network, options: LabelPermutationOptions): NullResult {
  return replicated(prepare(network, options));
}

/** What `labelPermutationTest` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `labelPermutationTest`. */
export async function labelPermutationTestAsync(
  network: Network,
  { signal, progress, ...options }: LabelPermutationOptions & WatchOptions,
): Promise<NullResult> {
  return replicatedAsync(prepare(network, options), { signal, progress });
}

function prepare(
  network: Network,
  { metric, subject = null, replicates = 1000, seed = 1 }: LabelPermutationOptions,
): Replicates<NullResult> {
  checkReplicates(replicates, seed);
  const statistic = statisticOf(metric, subject);
  if (!statistic.metric.uses.groups) throw new TypeError(`metric "${statistic.metric.id}" does not read groups`);
  const observed = observedReading(statistic, network);
  const labelled = Int32Array.from(network.nodes.keys()).filter((i) => network.groups[i]! >= 0);
  const labels = labelled.map((i) => network.groups[i]!);
  const sizes = network.groupNames.map((_, group) => labels.reduce((size, label) => size + (label === group ? 1 : 0), 0));
  const orders = orderingCount(sizes, mostCounted);
  const exact = observed.status !== 'undefined' && orders <= mostCounted;
  const dealt = labels.slice().sort();
  const deal = (replicate: number): void => {
    if (!exact) {
      dealt.set(labels);
      shuffle(dealt, replicateStream(seed, replicate));
    } else if (replicate > 0) nextOrdering(dealt);
  };
  return {
    count: observed.status === 'undefined' ? 0 : exact ? orders : replicates,
    step: (replicate, values, at) => {
      deal(replicate);
      const groups = new Int32Array(network.nodes.length).fill(-1);
      for (let k = 0; k < labelled.length; k++) groups[labelled[k]!] = dealt[k]!;
      values[at] = statistic.of({ ...network, groups });
    },
    result: (values) => againstNull({ observed, null: 'labels', n: labelled.length, values, exact, arrangements: orders, seed }),
  };
}
