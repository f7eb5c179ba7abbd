import type { NetworkOptions } from '../graph/making/network-options.ts';
import { toRows } from '../io/panel/to-rows.ts';
import { possibleWorlds, type PossibleWorldsOptions } from '../inference/possible-worlds.ts';
import { type MetricRequest, resolveAll } from '../metrics/request.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reading } from '../model/reading.ts';
import { turningPoints } from '../time/turning-points.ts';
import { panel } from './panel.ts';

/** One metric of one county over time, and what the networks are made of; see `NetworkOptions`. */
export interface SeriesOptions extends Omit<NetworkOptions, 'date'> {
  /** Metric id, or id with parameters. */
  readonly metric: MetricRequest;
  /** ISO days, in any order. Default: every turning point of the county under the policy. */
  readonly dates?: readonly string[] | undefined;
  /** ISO day on which the periods of a period metric begin. Default: the county's first turning point. */
  readonly from?: string | undefined;
  /** Each reading with the bounds that uncertain facts allow, as `possibleWorlds` gives them; those of a period have their own. Default false. */
  readonly bounds?: boolean | undefined;
  /** For bounds that are sampled: where random numbers start, and how many worlds. Default 1 and 1,000. */
  readonly seed?: number | undefined;
  readonly replicates?: number | undefined;
}

/**
 * Readings of a metric over time, date by date, each with its county and date. A metric of two networks compares each date with the one
 * before, so that the first has no reading; one of a period is read from `from` to the date, and on a date before `from` for that day alone.
 *
 * @throws TypeError as `networkAt`, `measure` and `measurePeriod`.
 */
export function series(
  dataset: Dataset,
  { metric, county, dates, bounds = false, seed, replicates, ...options }: SeriesOptions,
): Reading[] {
  const days = dates ?? turningPoints(dataset, { county, policy: options.policy });
  const [asked] = resolveAll([metric]);
  if (bounds && asked!.metric.input !== 'period') {
    return bounded(dataset, days, { ...options, county, metrics: [metric], seed, replicates }, asked!.metric.input === 'pair');
  }
  return toRows(panel(dataset, { ...options, counties: [county ?? null], dates: days, metrics: [metric] }));
}

type Bounded = Omit<PossibleWorldsOptions, 'date' | 'from'>;

/** Date by date; between two days without a turning point the worlds are the same, so they are tried once. */
function bounded(dataset: Dataset, days: readonly string[], options: Bounded, isChange: boolean): Reading[] {
  const turns = turningPoints(dataset, { county: options.county, policy: options.policy });
  const sorted = [...new Set(days)].sort();
  const readings: Reading[][] = [];
  sorted.forEach((date, d) => {
    const before = sorted[d - 1];
    if (isChange) readings.push(before === undefined ? [] : possibleWorlds(dataset, { ...options, from: before, date }));
    else if (before !== undefined && !turns.some((turn) => before < turn && turn <= date))
      readings.push(readings.at(-1)!.map((one) => ({ ...one, date })));
    else readings.push(possibleWorlds(dataset, { ...options, date }));
  });
  return readings.flat();
}
