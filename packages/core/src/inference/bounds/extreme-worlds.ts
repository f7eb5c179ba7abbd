import type { Worlds } from '../../graph/making/worlds.ts';
import type { Network, NetworkMode } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { SnapshotMetric } from '../../metrics/metric.ts';
import { acrossGroups } from './across-groups.ts';

/** The worlds of one day and the two at their ends. */
export interface DayWorlds {
  readonly worlds: Worlds;
  readonly mode: NetworkMode;
  readonly certain: Network;
  readonly possible: Network;
}

/** Two worlds between which every value of a metric lies in all the others; null where no argument says so. */
export function extremeWorlds(metric: SnapshotMetric, parameters: Parameters, day: DayWorlds): readonly [Uint8Array, Uint8Array] | null {
  const { worlds, mode, certain, possible } = day;
  const none = new Uint8Array(worlds.facts.length);
  const all = none.slice().fill(1);
  if (worlds.facts.length === 0) return [none, all];
  // Ties change kind where an uncertain one is the first that has a direction.
  if (certain.directed !== possible.directed) return null;
  const fixed = certain.nodes.length === possible.nodes.length;
  if (metric.extremes === 'across-groups') return fixed ? acrossGroups(worlds, certain) : null;
  const grows = metric.band === 'up*' && (fixed || parameters['normalised'] !== true);
  const isMonotone = grows || ((metric.band === 'up' || metric.band === 'down') && fixed);
  return isMonotone && (sharesFixed(mode) || ignoresStrength(metric, parameters)) ? [none, all] : null;
}

/** In the others whoever joins makes the ties of those who are there weaker. */
function sharesFixed(mode: NetworkMode): boolean {
  return mode !== 'newman' && mode !== 'jaccard';
}

function ignoresStrength({ uses }: SnapshotMetric, parameters: Parameters): boolean {
  return uses.strength === 'ignored' || parameters['weighted'] === false;
}
