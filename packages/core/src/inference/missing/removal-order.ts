import { isTied } from '../../graph/engine/tied.ts';
import { shuffle } from '../../graph/random/shuffle.ts';
import { perOfLevel } from '../../metrics/metric.ts';
import { snapshot } from '../../metrics/measure.ts';
import { type MetricRequest, resolveAll } from '../../metrics/request.ts';
import { wrongMode } from '../../metrics/readings.ts';
import { valuesOf } from '../../metrics/values.ts';
import type { Network } from '../../model/network.ts';

/** Orders in which institutions go missing. */
export interface RemovalOrder {
  /** Whether chance has no part in it. */
  readonly isFixed: boolean;
  /** Puts all institutions that may go missing into the order of one replicate. */
  readonly draw: (random: () => number, order: Int32Array) => void;
}

/** Every order equally likely. */
export function randomOrder(candidates: Int32Array): RemovalOrder {
  return {
    isFixed: candidates.length < 2,
    draw: (random, order) => {
      order.set(candidates);
      shuffle(order, random);
    },
  };
}

/**
 * Those with the highest values first; equals in any order.
 *
 * @param seen - What the values are read off: the network or its projection.
 * @throws TypeError for a metric that does not have one number for each institution of `seen`.
 */
export function centralFirst(network: Network, candidates: Int32Array, seen: Network, centrality: MetricRequest): RemovalOrder {
  const [resolved] = resolveAll([centrality]);
  const metric = snapshot(resolved!.metric);
  if ((metric.per ?? perOfLevel[metric.level]) !== 'node' || metric.per === 'set' || metric.per === 'class') {
    throw new TypeError(`centrality is a metric with one value for each institution, not "${metric.id}"`);
  }
  if (wrongMode(seen, metric) !== null) throw new TypeError(`centrality "${metric.id}" does not suit a network made as ${seen.made.mode}`);
  const found = valuesOf(seen, metric, resolved!.parameters);
  const byId = new Map(seen.nodes.map((id, i) => [id, found[i]!]));
  const values = network.nodes.map((id) => byId.get(id) ?? NaN);
  // An institution without a value is the last to go.
  const valueOf = (i: number): number => (Number.isNaN(values[i]!) ? -Infinity : values[i]!);
  const falling = candidates.toSorted((i, j) => (valueOf(i) === valueOf(j) ? i - j : valueOf(i) > valueOf(j) ? -1 : 1));
  const rank = new Int32Array(network.nodes.length);
  for (let k = 1; k < falling.length; k++) {
    const [before, now] = [falling[k - 1]!, falling[k]!];
    rank[now] = rank[before]! + (valueOf(before) === valueOf(now) || isTied(valueOf(before), valueOf(now)) ? 0 : 1);
  }
  return {
    isFixed: candidates.length < 2 || rank[falling.at(-1)!] === candidates.length - 1,
    draw: (random, order) => {
      order.set(candidates);
      shuffle(order, random);
      order.set(Array.from(order).sort((i, j) => rank[i]! - rank[j]!));
    },
  };
}
