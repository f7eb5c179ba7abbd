import { replicateStream } from '../graph/engine/replicate-stream.ts';
import { project } from '../graph/making/project.ts';
import { induced } from '../graph/variants/induced.ts';
import { silenced } from '../graph/variants/silenced.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Reading, Subject } from '../model/reading.ts';
import { quantile } from './bounds/quantile.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { centralFirst, randomOrder } from './missing/removal-order.ts';
import { observedReading } from './observed-reading.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';

/** Who goes missing, how many, and what is done about it. */
export interface MissingActorOptions extends ReplicateOptions {
  /** A metric read off one network. */
  readonly metric: MetricRequest;
  /** The institution, group or pair meant, where the metric has many values; an institution meant never goes missing. */
  readonly subject?: Subject | undefined;
  /** Shares of the institutions that are missing, from 0 to 1. Default 0.1, 0.2, 0.3, 0.4, 0.5. */
  readonly shares?: readonly number[] | undefined;
  /** Anyone (default), or those first that `centrality` puts first, equals in random order. */
  readonly order?: 'random' | 'central-first' | undefined;
  /** A metric with one value for each institution. Default `degree`. */
  readonly centrality?: MetricRequest | undefined;
  /**
   * `listwise` (default): the missing are left out with all their ties. `reported`: they stay, with the ties that others report: none between two
   * of them, in directed networks none that they would have reported.
   */
  readonly treatment?: 'listwise' | 'reported' | undefined;
  /** The network is two-mode, and the value is read off its projection, made anew each time; as `strength` of `project`. Left out: no projection. */
  readonly projection?: 'count' | 'newman' | 'jaccard' | undefined;
}

/** Values with some institutions missing. */
export interface MissingActorPoint {
  readonly share: number;
  /** Institutions missing: the share of all, rounded; at most those that may go. */
  readonly missing: number;
  /** NaN, as all that follow, where the value is undefined in every replicate. */
  readonly mean: number;
  /** mean - observed. */
  readonly bias: number;
  /** 5 % and 95 % quantile. */
  readonly low: number;
  readonly high: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly undefinedIn: number;
}

/** How a value changes as more institutions go missing. */
export interface MissingActorCurve {
  readonly observed: Reading;
  /** Institutions of the whole network. */
  readonly n: number;
  readonly order: 'random' | 'central-first';
  readonly treatment: 'listwise' | 'reported';
  /** In the order of `shares`. */
  readonly points: readonly MissingActorPoint[];
  /** Orders of going tried; 1 where there is only one. */
  readonly replicates: number;
  readonly seed: number;
}

/**
 * What would have been found, had some institutions been missing? The value with growing shares of them gone, who at random or the central ones
 * first (Smith & Moody 2013). Within a replicate whoever is missing at a share is so at the larger ones.
 *
 * @throws TypeError for a share that is not from 0 to 1, an order or treatment that is none, `reported` with a two-mode network, and as
 *   `statisticOf` and `project`.
 */
export function missingActorCurve(network: Network, options: MissingActorOptions): MissingActorCurve {
  return replicated(prepare(network, options));
}

/** What `missingActorCurve` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `missingActorCurve`. */
export async function missingActorCurveAsync(
  network: Network,
  { signal, progress, ...options }: MissingActorOptions & WatchOptions,
): Promise<MissingActorCurve> {
  return replicatedAsync(prepare(network, options), { signal, progress });
}

function prepare(network: Network, options: MissingActorOptions): Replicates<MissingActorCurve> {
  const { metric, subject = null, shares = [0.1, 0.2, 0.3, 0.4, 0.5], order = 'random', centrality = 'degree' } = options;
  const { treatment = 'listwise', projection, replicates = 1000, seed = 1 } = options;
  checkReplicates(replicates, seed);
  check(network, { shares, order, treatment });
  const statistic = statisticOf(metric, subject);
  const seen = (one: Network): Network => (projection === undefined ? one : project(one, { strength: projection }));
  const observed = observedReading(statistic, seen(network));
  const institutions = Int32Array.from(network.nodes.keys()).filter((i) => network.modes === null || network.modes[i] === 0);
  const meant = subject === null ? [] : [subject].flat();
  const candidates = institutions.filter((i) => !meant.includes(network.nodes[i]!));
  const counts = shares.map((share) => Math.min(candidates.length, Math.round(share * institutions.length)));
  const removal = order === 'random' ? randomOrder(candidates) : centralFirst(network, candidates, seen(network), centrality);
  const drawn = new Int32Array(candidates.length);
  const isMissing = new Uint8Array(network.nodes.length);
  return {
    count: observed.status === 'undefined' ? 0 : removal.isFixed ? 1 : replicates,
    width: shares.length,
    step: (replicate, values, at) => {
      removal.draw(replicateStream(seed, replicate), drawn);
      counts.forEach((count, k) => {
        isMissing.fill(0);
        for (let one = 0; one < count; one++) isMissing[drawn[one]!] = 1;
        const left =
          treatment === 'reported'
            ? silenced(network, isMissing)
            : induced(
                network,
                isMissing.map((one) => 1 - one),
              );
        values[at + k] = statistic.of(seen(left));
      });
    },
    result: (values) => ({
      observed,
      n: institutions.length,
      order,
      treatment,
      points: shares.map((share, k) => ({
        share,
        missing: counts[k]!,
        ...pointOf(
          values.filter((_, at) => at % shares.length === k),
          observed.value,
        ),
      })),
      replicates: values.length / Math.max(1, shares.length),
      seed,
    }),
  };
}

function check(
  network: Network,
  { shares, order, treatment }: Required<Pick<MissingActorOptions, 'shares' | 'order' | 'treatment'>>,
): void {
  const strange = shares?.find((share) => !(share >= 0 && share <= 1));
  if (strange !== undefined) throw new TypeError(`shares are from 0 to 1, not ${strange}`);
  if (order !== 'random' && order !== 'central-first')
    throw new TypeError(`order is random or central-first, not ${JSON.stringify(order)}`);
  if (treatment !== 'listwise' && treatment !== 'reported') {
    throw new TypeError(`treatment is listwise or reported, not ${JSON.stringify(treatment)}`);
  }
  if (treatment === 'reported' && network.modes !== null) {
    throw new TypeError('treatment "reported" needs a one-mode network, not one made as two-mode');
  }
}

function pointOf(values: Float64Array, observed: number): Omit<MissingActorPoint, 'share' | 'missing'> {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return {
    mean,
    bias: mean - observed,
    low: quantile(known, 0.05),
    high: quantile(known, 0.95),
    minimum: known[0] ?? NaN,
    maximum: known.at(-1) ?? NaN,
    undefinedIn: values.length - known.length,
  };
}
