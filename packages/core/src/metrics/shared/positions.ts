import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { chosenParameters } from '../chosen-parameters.ts';
import type { NodeMetric } from '../metric.ts';
import { betweenness } from '../node/betweenness.ts';
import { degree } from '../node/degree.ts';
import { harmonicCloseness } from '../node/harmonic-closeness.ts';
import { strength } from '../node/strength.ts';
import type { Choice, NumberParameter } from '../parameter.ts';
import { prepared } from '../prepared.ts';

const metrics: readonly NodeMetric[] = [degree, strength, betweenness, harmonicCloseness];

/** The metric by which institutions are ranked, with its default parameters. */
export const rankedBy: Choice = {
  id: 'metric',
  label: { pl: 'miara pozycji', en: 'measure of position' },
  values: metrics.map(({ id, label }) => ({ value: id, label })),
  default: 'degree',
};

/** How many institutions are at the top. */
export const topSize: NumberParameter = {
  kind: 'number',
  id: 'k',
  label: { pl: 'ile instytucji w czołówce', en: 'how many at the top' },
  minimum: 1,
  maximum: 1e6,
  integer: true,
  default: 3,
  samples: [1, 3],
};

/** Raw values of the metric that `parameters` name, one for each node. */
export function positions(network: Network, { metric: id }: Parameters): Float64Array {
  const metric = metrics.find((one) => one.id === id) ?? degree;
  const chosen = chosenParameters(metric, {});
  return metric.compute(prepared(network, metric, chosen), chosen);
}
