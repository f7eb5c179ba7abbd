import { checkCounty } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parameters, Reading } from '../model/reading.ts';
import { dayOf } from '../time/day.ts';
import { policyOf } from '../time/policy.ts';
import { catalogue } from './catalogue.ts';
import { type Observation, type Period, type PeriodMetric, reasonOf } from './metric.ts';
import { type MetricRequest, resolveAll } from './request.ts';

/**
 * Readings of a period, metric by metric as requested, subjects in code-unit order; `of` is the number of cases a value rests on and `date`
 * the last day of the period. Without requests: every standard metric of a period, with default parameters.
 *
 * @throws TypeError for a day that is none, a last day before the first, an unknown county or policy, and, naming what is allowed, for an
 *   unknown metric, parameter or value and a metric that reads a network.
 */
export function measurePeriod(dataset: Dataset, period: Period, requests: readonly MetricRequest[] = standardOnes()): Reading[] {
  const { county, from, to, policy = 'evidence-only' } = period;
  if (dayOf(from) > dayOf(to)) throw new TypeError(`from ${from} is after to ${to}`);
  checkCounty(dataset, county);
  policyOf(policy);
  return resolveAll(requests).flatMap(({ metric, parameters }) => {
    if (metric.input === undefined) throw new TypeError(`metric "${metric.id}" reads a network, not a period: use measure`);
    if (metric.input === 'pair') throw new TypeError(`metric "${metric.id}" reads two networks, not a period: use measureChange`);
    return metric
      .compute(dataset, period, parameters)
      .map((observation) => ({ ...reading(metric, parameters, observation), ...(county === undefined ? {} : { county }), date: to }));
  });
}

function reading(metric: PeriodMetric, parameters: Parameters, observation: Observation): Reading {
  const { subject, value, of, chosen } = observation;
  const common = { metric: metric.id, parameters: chosen === undefined ? parameters : { ...parameters, ...chosen }, subject, value, of };
  const undefinedBy = metric.undefinedWhen?.find(({ when }) => when(observation));
  if (undefinedBy !== undefined) return { ...common, status: 'undefined', why: reasonOf(undefinedBy) };
  const sound = { ...common, ...bounds(observation) };
  const trivial = metric.trivialWhen?.find(({ when }) => when(observation));
  if (trivial !== undefined) return { ...sound, status: 'trivial', why: reasonOf(trivial) };
  if (metric.minimum?.when(observation) === true) return { ...sound, status: 'too-small', why: reasonOf(metric.minimum) };
  return { ...sound, status: 'ok' };
}

function bounds({ low, high }: Observation): Pick<Reading, 'low' | 'high' | 'interval'> {
  return low === undefined || high === undefined ? {} : { low, high, interval: 'exact' };
}

function standardOnes(): string[] {
  return catalogue.filter(({ input, standard }) => input === 'period' && standard).map(({ id }) => id);
}
