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
import { subjectKey } from './subject-key.ts';

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
  const isMeant = meant(subject);
  const reading = (network: Network): Reading | null =>
    readingsOf(network, metric, parameters).find((one) => isMeant(one.subject, prepared(network, metric, parameters).directed)) ?? null;
  let last: { readonly given: Network; readonly index: number } | null = null;
  const indexIn = (given: Network): number => {
    if (last !== null && hasSamePlaces(metric, last.given, given)) return last.index;
    const place = subjectsOf(given, metric, parameters).find((one) => isMeant(one.subject, given.directed));
    last = { given, index: place?.index ?? -1 };
    return last.index;
  };
  const of = (network: Network): number => {
    if (counted === null) return reading(network)?.value ?? NaN;
    if (isWhole) return valuesOf(network, counted, parameters)[0]!;
    return valuesOf(network, counted, parameters)[indexIn(prepared(network, metric, parameters))] ?? NaN;
  };
  return { metric, parameters, subject, of, reading };
}

/** Whether a subject is the one asked for; without direction a pair may be named from either end. */
function meant(subject: Subject): (other: Subject, directed: boolean) => boolean {
  const key = subjectKey(subject);
  const fromOtherEnd = subject !== null && typeof subject !== 'string' && subject.length === 2 ? subjectKey(subject.toReversed()) : key;
  return (other, directed) => {
    const found = subjectKey(other);
    return found === key || (!directed && found === fromOtherEnd);
  };
}

/** Whether subjects stand at the same places, as on networks with other ties between the same nodes; a place among ties does not last. */
function hasSamePlaces(metric: SnapshotMetric, before: Network, now: Network): boolean {
  return (
    metric.per !== 'tie' &&
    before.nodes === now.nodes &&
    before.modes === now.modes &&
    before.groupNames === now.groupNames &&
    before.directed === now.directed
  );
}
