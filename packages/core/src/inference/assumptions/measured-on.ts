import { networkAt } from '../../graph/making/network-at.ts';
import type { NetworkOptions } from '../../graph/making/network-options.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Reading } from '../../model/reading.ts';
import { measureChange } from '../../metrics/measure-change.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';
import { readingsOf } from '../../metrics/readings.ts';
import { type MetricRequest, resolveAll } from '../../metrics/request.ts';
import { turningPoints } from '../../time/turning-points.ts';

/** A metric of any kind and the network, change or period it is read off. */
export interface MetricOnDay extends NetworkOptions {
  readonly metric: MetricRequest;
  /** Metrics of change: the ISO day that `date` is compared with. Of a period: its first day; default the county's first turning point. */
  readonly from?: string | undefined;
}

/** Whether a metric reads records of certain facts alone, whatever `facts` asks for. */
export function readsPeriod(metric: MetricRequest): boolean {
  return resolveAll([metric])[0]!.metric.input === 'period';
}

/**
 * Readings of one metric, each with its county and day.
 *
 * @throws TypeError as `networkAt` and `measure`, and for a metric of change without `from`.
 */
export function measuredOn(dataset: Dataset, { metric: asked, from, ...options }: MetricOnDay): Reading[] {
  const { metric, parameters } = resolveAll([asked])[0]!;
  const { county, date, policy } = options;
  const at = county === undefined ? { date } : { county, date };
  const placed = (reading: Reading): Reading => ({ ...reading, ...at });
  if (metric.input === undefined) return readingsOf(networkAt(dataset, options), metric, parameters).map(placed);
  const request = [{ id: metric.id, parameters }];
  if (metric.input === 'period') {
    const first = from ?? turningPoints(dataset, { county, policy })[0] ?? date;
    return measurePeriod(dataset, { county, policy, from: first < date ? first : date, to: date }, request);
  }
  if (from === undefined) throw new TypeError(`metric "${metric.id}" compares two days: from is missing`);
  return measureChange(networkAt(dataset, { ...options, date: from }), networkAt(dataset, options), request).map(placed);
}
