import type { Network } from '../../model/network.ts';
import type { Parameters, Subject } from '../../model/reading.ts';
import { perOfLevel, type NumberMetric, type SnapshotMetric, type VectorMetric } from '../../metrics/metric.ts';
import { prepared } from '../../metrics/prepared.ts';
import { readingsOf } from '../../metrics/readings.ts';
import { subjectsOf } from '../../metrics/subjects.ts';
import { valuesOf } from '../../metrics/values.ts';
import { subjectKey } from '../subject-key.ts';

/** What a metric says of some subjects on one network after another, aligned with the subjects. */
export type ValuesOfSubjects = (network: Network) => SubjectValues;

/** NaN where undefined or not there. */
export interface SubjectValues {
  readonly values: Float64Array;
  /** 1 for subjects that are not there. */
  readonly absent: Uint8Array;
}

/** Reads the subjects that a metric has on `base` off other networks, all of which hold the institutions and ties of `base` and more. */
export function valuesOfSubjects(
  metric: SnapshotMetric,
  parameters: Parameters,
  subjects: readonly Subject[],
  base: Network,
): ValuesOfSubjects {
  if (metric.per === 'class' || metric.per === 'set') return (network) => keyed(network, metric, parameters, subjects);
  const isWhole = (metric.per ?? perOfLevel[metric.level]) === 'network';
  const basePlaces = isWhole ? Int32Array.of(0) : placesOf(base, metric, parameters, subjects);
  return (network) => {
    // With the same institutions everything but ties stands where it stood.
    const isAlike = network.nodes.length === base.nodes.length && network.directed === base.directed && metric.per !== 'tie';
    const places = isWhole || isAlike ? basePlaces : placesOf(network, metric, parameters, subjects);
    return picked(valuesOf(network, metric, parameters), places);
  };
}

function picked(all: Float64Array, places: Int32Array): SubjectValues {
  const values = new Float64Array(places.length);
  const absent = new Uint8Array(places.length);
  for (let s = 0; s < places.length; s++) {
    const place = places[s]!;
    values[s] = place < 0 ? NaN : all[place]!;
    absent[s] = place < 0 ? 1 : 0;
  }
  return { values, absent };
}

/** Where the values of the subjects stand, -1 for those that are not there. */
function placesOf(network: Network, metric: NumberMetric | VectorMetric, parameters: Parameters, subjects: readonly Subject[]): Int32Array {
  const found = new Map(
    subjectsOf(prepared(network, metric, parameters), metric, parameters).map(({ subject, index }) => [subjectKey(subject), index]),
  );
  return Int32Array.from(subjects, (subject) => found.get(subjectKey(subject)) ?? -1);
}

function keyed(network: Network, metric: SnapshotMetric, parameters: Parameters, subjects: readonly Subject[]): SubjectValues {
  const found = new Map(readingsOf(network, metric, parameters).map(({ subject, value }) => [subjectKey(subject), value]));
  return {
    values: Float64Array.from(subjects, (subject) => found.get(subjectKey(subject)) ?? NaN),
    absent: Uint8Array.from(subjects, (subject) => (found.has(subjectKey(subject)) ? 0 : 1)),
  };
}
