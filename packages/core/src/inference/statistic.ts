import type { Network } from '../model/network.ts';
import type { Parameters, Reading, Subject } from '../model/reading.ts';
import { perOfLevel } from '../metrics/metric.ts';
import type { NumberMetric, VectorMetric, SnapshotMetric } from '../metrics/metric.ts';
import { readingsOf } from '../metrics/readings.ts';
import { type MetricRequest, resolveAll } from '../metrics/request.ts';
import { snapshot } from '../metrics/measure.ts';
import { subjectsOf } from '../metrics/subjects.ts';
import { valuesOf } from '../metrics/values.ts';
import { prepared } from '../metrics/prepared.ts';

/** One number read off a network, again and again. */
export interface Statistic {
  readonly metric: SnapshotMetric;
  readonly parameters: Parameters;
  readonly subject: Subject;
  /** NaN where it is undefined, or its subject is not there. */
  readonly of: (network: Network) => number;
  /** With its status; null where its subject is not there. */
  readonly reading: (network: Network) => Reading | null;
}

/**
 * The number that a request names: of the whole network, or that of one subject (an institution, a group, a pair) of a metric with many.
 *
 * @throws TypeError as `measure`, for a metric of sets, and for a missing subject where the metric has one value for each of many.
 */
export function statisticOf(request: MetricRequest, subject: Subject = null): Statistic {
  const [resolved] = resolveAll([request]);
  const metric = snapshot(resolved!.metric);
  const { parameters } = resolved!;
  if (metric.per === 'set') throw new TypeError(`metric "${metric.id}" gives sets, not a number`);
  const counted: NumberMetric | VectorMetric | null = metric.per === 'class' ? null : metric;
  const isWhole = (metric.per ?? perOfLevel[metric.level]) === 'network';
  if (isWhole !== (subject === null)) {
    throw new TypeError(
      isWhole
        ? `metric "${metric.id}" has one value for the whole network, no subject`
        : `metric "${metric.id}" has many values: name a subject`,
    );
  }
  const key = keyOf(subject);
  const reading = (network: Network): Reading | null =>
    readingsOf(network, metric, parameters).find((one) => keyOf(one.subject) === key) ?? null;
  const of = (network: Network): number => {
    if (counted === null) return reading(network)?.value ?? NaN;
    if (isWhole) return valuesOf(network, counted, parameters)[0]!;
    const place = subjectsOf(prepared(network, metric, parameters), metric, parameters).find((one) => keyOf(one.subject) === key);
    return place === undefined ? NaN : (valuesOf(network, counted, parameters)[place.index] ?? NaN);
  };
  return { metric, parameters, subject, of, reading };
}

/** Subjects are equal when their keys are; no id holds a line feed. */
function keyOf(subject: Subject): string {
  return subject === null ? '' : typeof subject === 'string' ? subject : subject.join('\n');
}
