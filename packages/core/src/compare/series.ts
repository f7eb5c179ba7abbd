import type { NetworkOptions } from '../graph/making/network-options.ts';
import { toRows } from '../io/panel/to-rows.ts';
import type { MetricRequest } from '../metrics/request.ts';
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
}

/**
 * Readings of a metric over time, date by date, each with its county and date. A metric of two networks compares each date with the one
 * before, so that the first has no reading; one of a period is read from `from` to the date, and on a date before `from` for that day alone.
 *
 * @throws TypeError as `networkAt`, `measure` and `measurePeriod`.
 */
export function series(dataset: Dataset, { metric, county, dates, ...options }: SeriesOptions): Reading[] {
  const days = dates ?? turningPoints(dataset, { county, policy: options.policy });
  return toRows(panel(dataset, { ...options, counties: [county ?? null], dates: days, metrics: [metric] }));
}
