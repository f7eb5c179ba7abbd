import { replicateStream } from '../graph/engine/replicate-stream.ts';
import { resampling } from '../graph/random/resampling.ts';
import { perOfLevel, reasonOf } from '../metrics/metric.ts';
import type { MetricRequest } from '../metrics/request.ts';
import { fewNodes } from '../metrics/shared/conditions.ts';
import type { Network } from '../model/network.ts';
import type { Reading, Reason, Subject } from '../model/reading.ts';
import { quantile } from './bounds/quantile.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { observedReading } from './observed-reading.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';

/** How institutions are resampled and what is read off them. */
export interface VertexBootstrapOptions extends ReplicateOptions {
  /** A metric of the whole network, of groups or of classes. */
  readonly metric: MetricRequest;
  /** The group, pair of groups or class meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
  /** Share of resampled values within the interval. Default 0.95. */
  readonly level?: number | undefined;
}

/** A value and how far it might move, had other institutions of the same kind been there. */
export interface VertexBootstrap {
  readonly observed: Reading;
  readonly n: number;
  readonly replicates: number;
  /** Replicates in which the value is undefined; they enter nothing else. */
  readonly undefinedIn: number;
  readonly mean: number;
  /** Standard deviation of the resampled values (divided by one fewer than there are). */
  readonly standardError: number;
  /** mean - observed. */
  readonly bias: number;
  /** Ends of the interval: quantiles of the resampled values. */
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly seed: number;
  /** `too-small` below five institutions. */
  readonly status: 'ok' | 'undefined' | 'too-small';
  readonly why?: Reason;
}

/**
 * A standard error and an interval for a value: institutions are drawn with replacement, with their ties, as often as there are any (vertex
 * bootstrap, Snijders & Borgatti 1999). It takes institutions for exchangeable, a sample of others like them. What hangs on who is tied to whom
 * twice removed (transitivity, distances) is moved by the copies themselves: look at `bias`. Where the observed value is undefined nothing is
 * tried.
 *
 * @throws TypeError for a two-mode network, a value of single institutions or pairs of them (copies have no name), a `level` that is not
 *   between 0 and 1, and as `statisticOf`.
 */
export function vertexBootstrap(network: Network, options: VertexBootstrapOptions): VertexBootstrap {
  return replicated(prepare(network, options));
}

/** What `vertexBootstrap` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `vertexBootstrap`. */
export async function vertexBootstrapAsync(
  network: Network,
  { signal, progress, ...options }: VertexBootstrapOptions & WatchOptions,
): Promise<VertexBootstrap> {
  return replicatedAsync(prepare(network, options), { signal, progress });
}

function prepare(
  network: Network,
  { metric, subject = null, level = 0.95, replicates = 1000, seed = 1 }: VertexBootstrapOptions,
): Replicates<VertexBootstrap> {
  checkReplicates(replicates, seed);
  if (!(level > 0 && level < 1)) throw new TypeError(`level is between 0 and 1, not ${level}`);
  if (network.modes !== null) throw new TypeError('vertexBootstrap needs a one-mode network, not one made as two-mode');
  const statistic = statisticOf(metric, subject);
  const per = statistic.metric.per ?? perOfLevel[statistic.metric.level];
  if (per === 'node' || per === 'pair' || per === 'tie') {
    throw new TypeError(`metric "${statistic.metric.id}" speaks of single institutions, which a resampled network does not have`);
  }
  const observed = observedReading(statistic, network);
  const resample = resampling(network);
  const n = network.nodes.length;
  return {
    count: observed.status === 'undefined' ? 0 : replicates,
    step: (replicate, values, at) => {
      values[at] = statistic.of(resample(replicateStream(seed, replicate)));
    },
    result: (values) => {
      const known = values.filter((value) => !Number.isNaN(value)).sort();
      const common = { observed, n, replicates: values.length, undefinedIn: values.length - known.length, level, seed };
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return {
        ...common,
        mean,
        standardError: known.length < 2 ? NaN : Math.sqrt(squares / (known.length - 1)),
        bias: mean - observed.value,
        low: quantile(known, (1 - level) / 2),
        high: quantile(known, (1 + level) / 2),
        ...standing(network, observed, known.length),
      };
    },
  };
}

function standing(network: Network, observed: Reading, known: number): Pick<VertexBootstrap, 'status' | 'why'> {
  if (observed.status === 'undefined' || known === 0) return { status: 'undefined', why: observed.why ?? nowhereDefined };
  return fewNodes.when(network, 0, {}) ? { status: 'too-small', why: reasonOf(fewNodes) } : { status: 'ok' };
}

const nowhereDefined: Reason = {
  code: 'nothing-observed',
  pl: 'wartość nie jest określona w żadnej wylosowanej sieci',
  en: 'the value is defined in none of the resampled networks',
};
