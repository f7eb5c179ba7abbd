import { project } from '../graph/making/project.ts';
import { sameMargins } from '../graph/random/same-margins.ts';
import { unit } from '../graph/variants/unit.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Subject } from '../model/reading.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import type { NullResult } from './null-result.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';
import { underModel } from './under-model.ts';

/** How attendance is reshuffled and what is read off it. */
export interface CurveballOptions extends ReplicateOptions {
  /** A metric of two-mode networks alone, or any other, which is read off the projection. */
  readonly metric: MetricRequest;
  /** The institution, affiliation, group or pair meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
  /** What a shared affiliation is worth in the projection, as for `project`. Default `count`. */
  readonly strength?: 'count' | 'newman' | 'jaccard' | undefined;
  /** What the projection keeps, as for `project`. Default `institutions`. */
  readonly onto?: 'institutions' | 'affiliations' | undefined;
}

/**
 * Is a value extraordinary, given how often everybody attends and how many attend each time? The value among those of attendance drawn at
 * random, every institution and every affiliation (partnership, event, service) keeping its number of ties, and projected again: the null model
 * for all that is projected, since lists alone make triangles (Neal 2021). If there are at most 10,000 arrangements, all are counted. Only who
 * is where counts: strengths of the two-mode network are left aside, its ties between institutions stay.
 *
 * @returns `null` is `curveball`; `n` counts the institutions.
 * @throws TypeError for a network that is not two-mode, and as `project` and `statisticOf` for the options.
 */
export function curveballTest(twoMode: Network, options: CurveballOptions): NullResult {
  return replicated(prepare(twoMode, options));
}

/** What `curveballTest` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `curveballTest`. */
export async function curveballTestAsync(
  twoMode: Network,
  { signal, progress, ...options }: CurveballOptions & WatchOptions,
): Promise<NullResult> {
  return replicatedAsync(prepare(twoMode, options), { signal, progress });
}

function prepare(
  twoMode: Network,
  { metric, subject = null, strength = 'count', onto = 'institutions', replicates = 1000, seed = 1 }: CurveballOptions,
): Replicates<NullResult> {
  checkReplicates(replicates, seed);
  const { modes } = twoMode;
  if (modes === null) throw new TypeError(`curveballTest needs a two-mode network, not one made as ${twoMode.made.mode}`);
  const statistic = statisticOf(metric, subject);
  const isProjected = statistic.metric.uses.mode !== 'two-mode';
  const seen = (one: Network): Network => (isProjected ? project(one, { strength, onto }) : one);
  const n = modes.reduce((count, mode) => count + (mode === 0 ? 1 : 0), 0);
  const network = unit(twoMode);
  return underModel({ network, model: sameMargins(network), null: 'curveball', statistic, seen, n, replicates, seed });
}
