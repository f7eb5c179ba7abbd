import type { Parameters } from '../model/reading.ts';
import type { Metric, Range } from './metric.ts';

/** Range of the values of a metric with these parameters. */
export function rangeOf({ range, rangeWith }: Metric, parameters: Parameters): Range {
  const special = rangeWith?.find((one) => Object.entries(one.parameters).every(([id, value]) => parameters[id] === value));
  return special?.range ?? range;
}
