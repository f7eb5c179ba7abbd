import { betweenness } from '../../../packages/core/src/metrics/node/betweenness.ts';
import { onNetwork } from '../on-network.ts';
import type { Workload } from '../workload.ts';

const ours = onNetwork(
  (network) => betweenness.compute(network, { direction: 'out', weighted: false, normalised: false }),
  (values) => new Map([['betweenness', values]]),
);

const common = { task: 'betweenness', ours } as const;

/** Betweenness of all nodes, unnormalised, pairs once. */
export const w2: readonly Workload[] = [
  {
    ...common,
    id: 'W2-ba-1k',
    title: 'betweenness, BA 1k',
    input: 'ba-1k',
    peers: ['igraph', 'python-igraph', 'graph-tool', 'graphology', 'ngraph', 'networkx'],
    checks: [{ column: 'betweenness', of: 'sum', value: 986_557 }],
    goal: { peer: 'igraph', ratio: 1.5 },
    quick: true,
  },
  {
    ...common,
    id: 'W2-ba-10k',
    title: 'betweenness, BA 10k',
    input: 'ba-10k',
    peers: ['igraph'],
    checks: [{ column: 'betweenness', of: 'sum', value: 132_433_877, tolerance: 1e-9 }],
    goal: { peer: 'igraph', ratio: 1.5 },
    quick: false,
  },
  {
    ...common,
    id: 'W2-pp-1k',
    title: 'betweenness, PP 1k',
    input: 'pp-1k',
    peers: ['igraph', 'graph-tool', 'graphology'],
    checks: [{ column: 'betweenness', of: 'sum', value: 1_269_784 }],
    goal: { peer: 'igraph', ratio: 1.5 },
    quick: true,
  },
  {
    ...common,
    id: 'W2-pp-10k',
    title: 'betweenness, PP 10k',
    input: 'pp-10k',
    peers: ['igraph'],
    checks: [],
    goal: { peer: 'igraph', ratio: 1.5 },
    quick: false,
  },
  {
    ...common,
    id: 'W2-fringe',
    title: 'betweenness, fringe 10k',
    input: 'fringe',
    peers: ['igraph'],
    checks: [{ column: 'betweenness', of: 'sum', value: 211_702_600, tolerance: 1e-9 }],
    goal: { peer: 'igraph', ratio: 4 },
    quick: false,
  },
];
