import type { Network } from '../model/network.ts';
import type { Subject } from '../model/reading.ts';
import type { SnapshotMetric } from './metric.ts';

/** What one value of a metric speaks of, and where the value stands in what `compute` gives. */
export interface Place {
  readonly subject: Subject;
  readonly index: number;
}

/** What the values of a metric speak of, in code-unit order. In an undirected network a pair of groups comes once, lower name first. */
export function subjectsOf(network: Network, metric: SnapshotMetric): Place[] {
  const { nodes, groupNames, directed } = network;
  if (metric.level === 'node') return nodes.map((subject, index) => ({ subject, index }));
  if (metric.level === 'network' || metric.per === 'network') return [{ subject: null, index: 0 }];
  return groupNames.flatMap((from, g) =>
    groupNames.map((to, h) => ({ subject: [from, to] as const, index: g * groupNames.length + h })).slice(directed ? 0 : g),
  );
}
