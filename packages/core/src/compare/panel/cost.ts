import type { Metric } from '../../metrics/metric.ts';
import type { Network } from '../../model/network.ts';

/** So much work may be done before others get a turn: some 20 ms. */
export const turnful = 1e7;

/** What a metric costs on a network of n nodes and m ties, in steps of one or two nanoseconds; a rough guess that depends on nothing else. */
export function costOf({ cost, level }: Metric, { nodes, targets }: Network): number {
  const n = nodes.length;
  const reads = n + targets.length;
  const written = level === 'dyad' ? n * n : n;
  const found = cost === 'linear' ? reads : cost === 'n·m' ? n * reads : n ** 3;
  return 1000 + 20 * written + found;
}
