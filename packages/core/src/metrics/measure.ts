import type { Network } from '../model/network.ts';
import type { Reading } from '../model/reading.ts';
import { catalogue } from './catalogue.ts';
import type { Metric, SnapshotMetric } from './metric.ts';
import { readingsOf, wrongMode } from './readings.ts';
import { type MetricRequest, resolveAll } from './request.ts';

/**
 * Readings of a network, metric by metric as requested, each with its subjects in code-unit order. Without requests: every standard metric
 * that suits the network and costs at most n·m, with default parameters.
 *
 * @throws TypeError naming what is allowed, if a request names a metric, parameter or value that is unknown, or a metric of a period or of
 *   two networks.
 */
export function measure(network: Network, requests: readonly MetricRequest[] = suiting(network)): Reading[] {
  return resolveAll(requests).flatMap(({ metric, parameters }) => readingsOf(network, snapshot(metric), parameters));
}

/** The metric, if it is read off one network. @throws TypeError naming what to call instead. */
export function snapshot(metric: Metric): SnapshotMetric {
  if (metric.input === undefined) return metric;
  const instead = metric.input === 'period' ? 'a period, not a network: use measurePeriod' : 'two networks: use measureChange';
  throw new TypeError(`metric "${metric.id}" reads ${instead}`);
}

/** Ids of the metrics measured when none is asked for. */
export function suiting(network: Network): string[] {
  return catalogue
    .filter(
      (metric) =>
        metric.input === undefined &&
        metric.standard &&
        wrongMode(network, metric) === null &&
        (!metric.uses.groups || network.groupNames.length > 0) &&
        (metric.cost === 'linear' || metric.cost === 'n·m'),
    )
    .map(({ id }) => id);
}
