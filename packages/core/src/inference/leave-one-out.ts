import { isTied } from '../graph/engine/tied.ts';
import { project } from '../graph/making/project.ts';
import { induced } from '../graph/variants/induced.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Reading, Subject } from '../model/reading.ts';
import { observedReading } from './observed-reading.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';

/** Whose absence is tried on which value. */
export interface LeaveOneOutOptions {
  /** A metric read off one network. */
  readonly metric: MetricRequest;
  /** The institution, group or pair meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
  /** The network is two-mode, and the value is read off its projection, made anew each time; as `strength` of `project`. Left out: no projection. */
  readonly projection?: 'count' | 'newman' | 'jaccard' | undefined;
}

/** A value and what it would be without each institution. */
export interface LeaveOneOut {
  readonly observed: Reading;
  /** Institutions left out, one at a time. */
  readonly n: number;
  /** In code-unit order of the institutions. */
  readonly without: readonly { readonly institution: string; readonly reading: Reading }[];
  /** Lowest and highest value without one; NaN where none is defined. */
  readonly low: number;
  readonly high: number;
  /** Institutions without which the value is undefined; they count in nothing else. */
  readonly undefinedIn: number;
  /** Those whose absence moves the value furthest, as far as each other; none if no absence moves it. */
  readonly mostMoving: readonly string[];
  /** Jackknife: sqrt((n - 2) / 2n · sum of squared deviations from the mean), as in Snijders & Borgatti 1999; NaN unless all values are defined. */
  readonly standardError: number;
}

/**
 * How much does a value hang on one institution? The value without each in turn, with all its ties; affiliations of a two-mode network stay.
 * A value of the institution left out is undefined.
 *
 * @throws TypeError as `statisticOf`, and as `project` where a projection is asked for.
 */
export function leaveOneOut(network: Network, options: LeaveOneOutOptions): LeaveOneOut {
  return replicated(prepare(network, options));
}

/** What `leaveOneOut` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `leaveOneOut`. */
export async function leaveOneOutAsync(
  network: Network,
  { signal, progress, ...options }: LeaveOneOutOptions & WatchOptions,
): Promise<LeaveOneOut> {
  return replicatedAsync(prepare(network, options), { signal, progress });
}

function prepare(network: Network, { metric, subject = null, projection }: LeaveOneOutOptions): Replicates<LeaveOneOut> {
  const statistic = statisticOf(metric, subject);
  const seen = (one: Network): Network => (projection === undefined ? one : project(one, { strength: projection }));
  const observed = observedReading(statistic, seen(network));
  const institutions = Array.from(network.nodes.keys()).filter((i) => network.modes === null || network.modes[i] === 0);
  const keep = new Uint8Array(network.nodes.length).fill(1);
  const readings: Reading[] = [];
  return {
    count: institutions.length,
    step: (replicate, values, at) => {
      const i = institutions[replicate]!;
      keep[i] = 0;
      const reading = observedReading(statistic, seen(induced(network, keep)));
      keep[i] = 1;
      readings.push(reading);
      values[at] = reading.value;
    },
    result: (values) => ({
      observed,
      n: institutions.length,
      without: institutions.map((i, k) => ({ institution: network.nodes[i]!, reading: readings[k]! })),
      ...rangeOf(values),
      mostMoving: furthest(values, observed.value).map((k) => network.nodes[institutions[k]!]!),
      standardError: jackknife(values),
    }),
  };
}

function rangeOf(values: Float64Array): Pick<LeaveOneOut, 'low' | 'high' | 'undefinedIn'> {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return { low: known[0] ?? NaN, high: known.at(-1) ?? NaN, undefinedIn: values.length - known.length };
}

/** Places of the values that lie furthest from `observed`. */
function furthest(values: Float64Array, observed: number): number[] {
  const moves = Array.from(values, (value) => (isTied(value, observed) ? 0 : Math.abs(value - observed)));
  const most = moves.reduce((so, move) => (move > so ? move : so), 0);
  return most === 0 ? [] : Array.from(moves.keys()).filter((k) => isTied(moves[k]!, most));
}

function jackknife(values: Float64Array): number {
  const n = values.length;
  if (n < 2) return NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((n - 2) / (2 * n)) * squares);
}
