import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { measureChange } from '../../metrics/measure-change.ts';
import type { ChangeMetric } from '../../metrics/metric.ts';
import { prepared } from '../../metrics/prepared.ts';
import { rangeOf } from '../../metrics/range-of.ts';
import type { AskedBounds } from './asked.ts';
import type { SubjectValues } from './values-of-subjects.ts';

/** A metric of change between two days, the `request`-th asked for, in the worlds they share. */
export function askedOfChange(
  request: number,
  metric: ChangeMetric,
  parameters: Parameters,
  facts: number,
  [before, after]: readonly Network[],
): AskedBounds {
  const value = (from: Network, to: Network): number =>
    // A network with direction cannot be compared with one that has none.
    from.directed === to.directed ? metric.compute(prepared(from, metric, parameters), prepared(to, metric, parameters), parameters) : NaN;
  const read = ([from, to]: readonly Network[]): SubjectValues => ({
    values: Float64Array.of(value(from!, to!)),
    absent: new Uint8Array(1),
  });
  return {
    request,
    range: rangeOf(metric, parameters),
    readings: measureChange(before!, after!, [{ id: metric.id, parameters }]),
    read,
    extremes: facts === 0 ? [new Uint8Array(0)] : null,
  };
}
