import type { Network } from '../../model/network.ts';
import type { PlannedColumn } from './plan.ts';

/** So much work may be done before others get a turn: some 20 ms. */
export const turnful = 1e7;

/** What the columns cost on one date, in steps of one or two nanoseconds: a rough guess that depends on the network alone. */
export function costOf(columns: readonly PlannedColumn[], network: Network | null, isTurn: boolean): number {
  const n = network?.nodes.length ?? 0;
  const reads = n + (network?.targets.length ?? 0);
  let sum = 0;
  for (const { metric } of columns) {
    // A period is read from rows of the data set.
    if (metric.input === 'period') sum += turnful / 8;
    else if (!isTurn) sum += metric.level === 'dyad' ? n * n : n;
    else
      sum +=
        1000 + 20 * (metric.level === 'dyad' ? n * n : n) + (metric.cost === 'linear' ? reads : metric.cost === 'n·m' ? n * reads : n ** 3);
  }
  return sum;
}
