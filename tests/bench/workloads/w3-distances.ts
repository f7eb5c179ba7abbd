import { paths } from '../../../packages/core/src/graph/paths.ts';
import { harmonicCloseness } from '../../../packages/core/src/metrics/node/harmonic-closeness.ts';
import { onNetwork } from '../on-network.ts';
import type { Workload } from '../workload.ts';

/** Harmonic closeness through its metric; closeness among the reachable is read off the same distances. */
const ours = onNetwork(
  (network) => {
    const harmonic = harmonicCloseness.compute(network, { direction: 'out', weighted: false, normalised: false });
    const { reached, farness } = paths(network).distances;
    const closeness = new Float64Array(harmonic.length);
    for (let i = 0; i < closeness.length; i++) closeness[i] = reached[i]! / farness[i]!;
    return { harmonic, closeness };
  },
  ({ harmonic, closeness }) =>
    new Map([
      ['harmonic', harmonic.map((sum) => sum / (harmonic.length - 1))],
      ['closeness', closeness],
    ]),
);

const common = {
  task: 'distances',
  ours,
  note: 'ours computes harmonic closeness and closeness, the peers are timed for harmonic closeness alone',
} as const;

/** Harmonic closeness and closeness of all nodes. */
export const w3: readonly Workload[] = [
  {
    ...common,
    id: 'W3-ba-1k',
    title: 'harmonic + closeness, BA 1k',
    input: 'ba-1k',
    peers: ['igraph', 'python-igraph', 'graph-tool', 'graphology', 'ngraph'],
    checks: [
      { column: 'harmonic', of: 'sum', value: 353.724257591 },
      { column: 'closeness', of: 'sum', value: 338.16118205 },
    ],
    goal: { peer: 'igraph', ratio: 15 },
    quick: true,
  },
  {
    ...common,
    id: 'W3-ba-10k',
    title: 'harmonic + closeness, BA 10k',
    input: 'ba-10k',
    peers: ['igraph'],
    checks: [{ column: 'harmonic', of: 'sum', value: 2831.4939594 }],
    goal: { peer: 'igraph', ratio: 15 },
    quick: false,
  },
  {
    ...common,
    id: 'W3-pp-1k',
    title: 'harmonic + closeness, PP 1k',
    input: 'pp-1k',
    peers: ['igraph', 'graph-tool', 'graphology'],
    checks: [{ column: 'harmonic', of: 'sum', value: 301.436670003 }],
    goal: { peer: 'igraph', ratio: 15 },
    quick: true,
  },
  {
    ...common,
    id: 'W3-pp-10k',
    title: 'harmonic + closeness, PP 10k',
    input: 'pp-10k',
    peers: ['igraph'],
    checks: [],
    goal: { peer: 'igraph', ratio: 15 },
    quick: false,
  },
];
