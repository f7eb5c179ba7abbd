import type { Resolved } from '../../metrics/request.ts';
import { rangeOf } from '../../metrics/range-of.ts';
import { readingsOf, wrongMode } from '../../metrics/readings.ts';
import type { SnapshotMetric } from '../../metrics/metric.ts';
import type { AskedBounds } from './asked.ts';
import { extremeWorlds, type DayWorlds } from './extreme-worlds.ts';
import { valuesOfSubjects } from './values-of-subjects.ts';

/** A metric read off one network, the `request`-th asked for, in the worlds of a day. */
export function askedOfDay(request: number, metric: SnapshotMetric, parameters: Resolved['parameters'], day: DayWorlds): AskedBounds {
  const { certain, worlds } = day;
  const readings = readingsOf(certain, metric, parameters);
  const subjects = readings.map(({ subject }) => subject);
  const nothing = { values: new Float64Array(subjects.length).fill(NaN), absent: new Uint8Array(subjects.length) };
  // A network of the wrong mode has nothing to say in any world.
  const isWrong = wrongMode(certain, metric) !== null;
  const read = isWrong ? () => nothing : valuesOfSubjects(metric, parameters, subjects, certain);
  return {
    request,
    range: rangeOf(metric, parameters),
    readings,
    read: ([network]) => read(network!),
    extremes: isWrong ? [new Uint8Array(worlds.facts.length)] : extremeWorlds(metric, parameters, day),
  };
}
