import { reversed } from '../graph/variants/reversed.ts';
import { undirected } from '../graph/variants/undirected.ts';
import { unit } from '../graph/variants/unit.ts';
import type { Network } from '../model/network.ts';
import type { Parameters } from '../model/reading.ts';
import type { ChangeMetric, SnapshotMetric } from './metric.ts';

/**
 * The network that `compute` is given: strengths 1 where they do not count, arcs turned round or made undirected as the parameter
 * `direction` says. Every step is made once per network and shared by all metrics that need it.
 */
export function prepared(network: Network, metric: SnapshotMetric | ChangeMetric, parameters: Parameters): Network {
  const measured = metric.uses.strength === 'ignored' || parameters['weighted'] === false ? unit(network) : network;
  if (!network.directed) return measured;
  if (metric.uses.direction === 'ignored') return undirected(measured);
  const { direction } = parameters;
  const choice = metric.parameters?.find(({ id }) => id === 'direction');
  const leftToMetric = choice?.kind === undefined ? (choice?.readByMetric ?? []) : [];
  if (direction === 'in') return reversed(measured);
  return direction === 'all' && !leftToMetric.includes('all') ? undirected(measured) : measured;
}
