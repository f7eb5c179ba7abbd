import type { NumberMetric, VectorMetric } from '../../metrics/metric.ts';
import { statusOf, wrongMode } from '../../metrics/readings.ts';
import { mayBeTrivial } from '../../metrics/trivial.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters, Reading } from '../../model/reading.ts';
import type { GrowingPart } from './column-part.ts';

/**
 * Adds `count` values of one metric on one network, as `readingsOf` reads them. `given` is the network prepared for the metric; value k
 * stands at `indices[k]` in what `compute` gives, null: at k.
 */
export function addValues(
  part: GrowingPart,
  given: Network,
  metric: NumberMetric | VectorMetric,
  parameters: Parameters,
  count: number,
  indices: Int32Array | null,
): void {
  const start = part.grow(count);
  const mode = wrongMode(given, metric);
  const computed = mode === null ? metric.compute(given, parameters) : NaN;
  if (typeof computed === 'number') part.values.fill(computed, start, start + count);
  else if (indices === null) part.values.set(computed, start);
  else pick(part.values, start, computed, indices);
  if (parameters['normalised'] === true && metric.normalisation !== undefined) {
    for (let k = 0; k < count; k++) part.values[start + k]! /= metric.normalisation(given, placeOf(indices, k), parameters);
  }
  // Whatever is neither NaN nor caught by one of these is sound.
  const mustBeJudged = metric.minimum !== undefined || mayBeTrivial(given, metric, parameters);
  for (let k = mustBeJudged ? 0 : nextUndefined(part.values, start, 0, count); k < count; ) {
    part.judge(start + k, statusOf(given, metric, placeOf(indices, k), part.values[start + k]!, parameters, mode));
    k = mustBeJudged ? k + 1 : nextUndefined(part.values, start, k + 1, count);
  }
  if (metric.uses.groups || metric.of !== undefined) countNodes(part, given, metric, parameters, { start, count, indices, mode });
}

function pick(values: Float64Array, start: number, computed: Float64Array, indices: Int32Array): void {
  for (let k = 0; k < indices.length; k++) values[start + k] = computed[indices[k]!]!;
}

/** The first of the values from k on that is NaN; `count` if none is. */
function nextUndefined(values: Float64Array, start: number, from: number, count: number): number {
  let k = from;
  while (k < count && !Number.isNaN(values[start + k]!)) k++;
  return k;
}

function placeOf(indices: Int32Array | null, k: number): number {
  return indices === null ? k : indices[k]!;
}

/** Which of the values of a part are spoken of, and whether the network suits the metric. */
interface Added {
  readonly start: number;
  readonly count: number;
  readonly indices: Int32Array | null;
  readonly mode: object | null;
}

function countNodes(
  part: GrowingPart,
  given: Network,
  metric: NumberMetric | VectorMetric,
  parameters: Parameters,
  { start, count, indices, mode }: Added,
): void {
  if (metric.of !== undefined && mode === null) {
    for (let k = 0; k < count; k++) part.count(start + k, metric.of(given, placeOf(indices, k), parameters));
  } else if (metric.uses.groups) {
    let grouped = 0;
    for (let i = 0; i < given.groups.length; i++) if (given.groups[i]! >= 0) grouped++;
    if (grouped < given.nodes.length) for (let k = 0; k < count; k++) part.count(start + k, grouped);
  }
}

/** Adds readings one by one, for metrics that know their subjects only when they have run. */
export function addReadings(part: GrowingPart, readings: readonly Reading[]): void {
  const start = part.grow(readings.length);
  readings.forEach(({ value, status, why, of, low, high }, k) => {
    part.values[start + k] = value;
    part.judge(start + k, why === undefined ? { status } : { status, why });
    if (of !== undefined) part.count(start + k, of);
    if (low !== undefined && high !== undefined) part.bound(start + k, low, high);
  });
}
