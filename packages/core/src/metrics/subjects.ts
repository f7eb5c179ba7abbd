import type { Network } from '../model/network.ts';
import type { Parameters, Subject } from '../model/reading.ts';
import { type ClassMetric, perOfLevel, type SnapshotMetric } from './metric.ts';

/** What one value of a metric speaks of, and where the value stands in what `compute` gives. */
export interface Place {
  readonly subject: Subject;
  readonly index: number;
}

/**
 * What the values of a metric speak of, in code-unit order, on the network that `compute` was given; of a set metric, whose sets are only
 * known when it has run, the whole network. Without direction a tie, a pair of nodes and a pair of groups come once, lower name first.
 */
export function subjectsOf(network: Network, metric: SnapshotMetric, parameters: Parameters): Place[] {
  switch (metric.per ?? perOfLevel[metric.level]) {
    case 'node':
      return spokenOf(network, metric).map((index) => ({ subject: network.nodes[index]!, index }));
    case 'pair':
      return pairs(network, spokenOf(network, metric));
    case 'tie':
      return ties(network);
    case 'group':
      return network.groupNames.map((subject, index) => ({ subject, index }));
    case 'group-pair':
      return groupPairs(network);
    case 'group-triple':
      return groupTriples(network);
    case 'class':
      return isOfClasses(metric) ? metric.classes(network, parameters).map((subject, index) => ({ subject, index })) : [];
    default:
      return [{ subject: null, index: 0 }];
  }
}

function spokenOf({ nodes, modes }: Network, { speaksOf }: SnapshotMetric): number[] {
  const all = Array.from(nodes.keys());
  if (speaksOf === undefined || modes === null) return all;
  return all.filter((i) => (modes[i] === 1) === (speaksOf === 'affiliations'));
}

function pairs({ nodes, directed }: Network, spoken: readonly number[]): Place[] {
  const places: Place[] = [];
  spoken.forEach((i, at) => {
    for (const j of directed ? spoken : spoken.slice(at + 1)) {
      if (j !== i) places.push({ subject: [nodes[i]!, nodes[j]!], index: i * nodes.length + j });
    }
  });
  return places;
}

function ties({ nodes, directed, offsets, targets }: Network): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (directed || i < j) places.push({ subject: [nodes[i]!, nodes[j]!], index: k });
    }
  }
  return places;
}

function groupPairs({ groupNames, directed }: Network): Place[] {
  return groupNames.flatMap((from, g) =>
    groupNames.map((to, h) => ({ subject: [from, to], index: g * groupNames.length + h })).slice(directed ? 0 : g),
  );
}

/** Who stands at either end and who between: an undirected path comes from both ends, as two arcs would. */
function groupTriples({ groupNames }: Network): Place[] {
  const size = groupNames.length;
  return groupNames.flatMap((from, g) =>
    groupNames.flatMap((via, h) => groupNames.map((to, l) => ({ subject: [from, via, to], index: (g * size + h) * size + l }))),
  );
}

function isOfClasses(metric: SnapshotMetric): metric is ClassMetric {
  return metric.per === 'class';
}
