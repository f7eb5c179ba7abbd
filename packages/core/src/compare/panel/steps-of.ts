import type { Steps } from '../../graph/engine/work.ts';
import { prepared } from '../../metrics/prepared.ts';
import { wrongMode } from '../../metrics/readings.ts';
import type { Network } from '../../model/network.ts';
import type { PlannedColumn } from './plan.ts';

/** The long computations of a metric on a network, which its `compute` will find done. */
export function stepsOf({ metric, parameters }: PlannedColumn, network: Network): readonly Steps[] {
  if (metric.input !== undefined || metric.steps === undefined || wrongMode(network, metric) !== null) return [];
  return metric.steps(prepared(network, metric, parameters), parameters);
}
