import type { Network } from '../model/network.ts';
import type { Parameters } from '../model/reading.ts';
import type { NumberMetric, VectorMetric } from './metric.ts';
import { prepared } from './prepared.ts';
import { wrongMode } from './readings.ts';

/**
 * The values of `readingsOf` without statuses and without an object for each, for whoever reads a metric off very many networks: a new
 * array aligned as `compute` gives it, of length 1 for one number; NaN where undefined. On a network of the wrong mode: a single NaN, or nothing at all. `parameters` are those of a resolved request.
 */
export function valuesOf(network: Network, metric: NumberMetric | VectorMetric, parameters: Parameters): Float64Array {
  if (wrongMode(network, metric) !== null)
    return new Float64Array(metric.per === 'network' || metric.level === 'network' ? 1 : 0).fill(NaN);
  const given = prepared(network, metric, parameters);
  const computed = metric.compute(given, parameters);
  const values = typeof computed === 'number' ? Float64Array.of(computed) : computed;
  if (parameters['normalised'] !== true || metric.normalisation === undefined) return values;
  for (let i = 0; i < values.length; i++) values[i]! /= metric.normalisation(given, i, parameters);
  return values;
}
