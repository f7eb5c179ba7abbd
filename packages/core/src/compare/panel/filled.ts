import type { NumberMetric, VectorMetric } from '../../metrics/metric.ts';
import { prepared } from '../../metrics/prepared.ts';
import { statusOf, wrongMode } from '../../metrics/readings.ts';
import { mayBeTrivial } from '../../metrics/trivial.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters, Reading } from '../../model/reading.ts';
import type { GrowingPart } from './column-part.ts';
import type { Places } from './places.ts';

/** Adds the values of one metric on one network, in the order of `places`, as `readingsOf` reads them. */
export function addValues(
  part: GrowingPart,
  network: Network,
  metric: NumberMetric | VectorMetric,
  parameters: Parameters,
  { subjects, indices }: Places,
): void {
  const count = subjects.length;
  const start = part.grow(count);
  const mode = wrongMode(network, metric);
  const given = prepared(network, metric, parameters);
  const computed = mode === null ? metric.compute(given, parameters) : NaN;
  const { normalisation } = parameters['normalised'] === true ? metric : noDivisor;
  // Whatever is neither NaN nor caught by one of these is sound.
  const mustBeJudged = metric.minimum !== undefined || mayBeTrivial(given, metric, parameters);
  const { values } = part;
  for (let k = 0; k < count; k++) {
    const i = indices === null ? k : indices[k]!;
    const raw = typeof computed === 'number' ? computed : computed[i]!;
    const value = normalisation === undefined ? raw : raw / normalisation(given, i, parameters);
    values[start + k] = value;
    if (mustBeJudged || Number.isNaN(value)) part.judge(start + k, statusOf(given, metric, i, value, parameters, mode));
  }
  countNodes(part, start, given, metric, parameters, indices, count, mode === null);
}

const noDivisor: Pick<NumberMetric | VectorMetric, 'normalisation'> = {};

/** Adds readings one by one, for metrics that know their subjects only when they have run. */
export function addReadings(part: GrowingPart, readings: readonly Reading[]): void {
  const start = part.grow(readings.length);
  readings.forEach((reading, k) => {
    part.values[start + k] = reading.value;
    part.judge(start + k, reading.why === undefined ? { status: reading.status } : { status: reading.status, why: reading.why });
    if (reading.of !== undefined) part.count(start + k, reading.of);
  });
}

function countNodes(
  part: GrowingPart,
  start: number,
  given: Network,
  metric: NumberMetric | VectorMetric,
  parameters: Parameters,
  indices: Int32Array | null,
  count: number,
  isRightMode: boolean,
): void {
  if (metric.of !== undefined && isRightMode) {
    for (let k = 0; k < count; k++) part.count(start + k, metric.of(given, indices === null ? k : indices[k]!, parameters));
  } else if (metric.uses.groups) {
    const grouped = given.groups.reduce((sum, group) => sum + (group < 0 ? 0 : 1), 0);
    if (grouped < given.nodes.length) for (let k = 0; k < count; k++) part.count(start + k, grouped);
  }
}
