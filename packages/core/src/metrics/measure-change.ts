import type { Network } from '../model/network.ts';
import type { Parameters, Reading } from '../model/reading.ts';
import { catalogue } from './catalogue.ts';
import { type ChangeMetric, reasonOf } from './metric.ts';
import { prepared } from './prepared.ts';
import { type MetricRequest, resolveAll } from './request.ts';

/**
 * Readings of what changed from one network to another, metric by metric as requested. Without requests: every standard metric of two
 * networks, with default parameters.
 *
 * @throws TypeError if one network is directed and the other is not, or one has two modes and the other has not; and, naming what is
 *   allowed, if a request names a metric, parameter or value that is unknown, or a metric that does not compare two networks.
 */
export function measureChange(before: Network, after: Network, requests: readonly MetricRequest[] = standardOnes()): Reading[] {
  if (before.directed !== after.directed) throw new TypeError('one of the two networks is directed and the other is not');
  if ((before.modes === null) !== (after.modes === null)) throw new TypeError('one of the two networks is two-mode and the other is not');
  return resolveAll(requests).map(({ metric, parameters }) => {
    if (metric.input === undefined) throw new TypeError(`metric "${metric.id}" reads one network: use measure`);
    if (metric.input === 'period') throw new TypeError(`metric "${metric.id}" reads a period, not two networks: use measurePeriod`);
    return reading(metric, parameters, prepared(before, metric, parameters), prepared(after, metric, parameters));
  });
}

function reading(metric: ChangeMetric, parameters: Parameters, before: Network, after: Network): Reading {
  const common = { metric: metric.id, parameters, subject: null, value: metric.compute(before, after, parameters) };
  const undefinedBy = metric.undefinedWhen?.find(({ when }) => when(before, after, parameters));
  if (undefinedBy !== undefined) return { ...common, status: 'undefined', why: reasonOf(undefinedBy) };
  if (metric.minimum?.when(before, after, parameters) === true) return { ...common, status: 'too-small', why: reasonOf(metric.minimum) };
  return { ...common, status: 'ok' };
}

function standardOnes(): string[] {
  return catalogue.filter(({ input, standard }) => input === 'pair' && standard).map(({ id }) => id);
}
