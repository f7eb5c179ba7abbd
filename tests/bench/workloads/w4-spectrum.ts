import { eigenvectorCentrality } from '../../../packages/core/src/metrics/node/eigenvector-centrality.ts';
import { pagerank } from '../../../packages/core/src/metrics/node/pagerank.ts';
import { onNetwork } from '../on-network.ts';
import type { Workload } from '../workload.ts';

const walk = {
  task: 'pagerank',
  ours: onNetwork(
    (network) => pagerank.compute(network, { damping: 0.85, weighted: false }),
    (values) => new Map([['pagerank', values]]),
  ),
  goal: { peer: 'igraph', ratio: 1.5 },
  quick: false,
} as const;

const leading = {
  task: 'eigenvector',
  ours: onNetwork(
    (network) => eigenvectorCentrality.compute(network, { direction: 'in', weighted: false, within: 'network' }),
    (values) => new Map([['eigenvector', values]]),
  ),
  // igraph stops at a residual of 1e-10, which leaves small entries uncertain by more.
  tolerance: 1e-6,
  quick: false,
} as const;

/** PageRank and eigenvector centrality of all nodes. */
export const w4: readonly Workload[] = [
  {
    ...walk,
    id: 'W4-pagerank-ba',
    title: 'PageRank, BA 100k',
    input: 'ba-100k',
    peers: ['igraph', 'graph-tool'],
    checks: [{ column: 'pagerank', of: 'most', value: 0.00099300106448, tolerance: 1e-9 }],
    tolerance: 1e-8,
  },
  {
    ...walk,
    id: 'W4-pagerank-pp',
    title: 'PageRank, PP 100k',
    input: 'pp-100k',
    peers: ['igraph', 'graph-tool'],
    checks: [{ column: 'pagerank', of: 'most', value: 2.32199607752e-5, tolerance: 1e-9 }],
    tolerance: 1e-8,
  },
  { ...leading, id: 'W4-eigenvector-ba', title: 'eigenvector, BA 100k', input: 'ba-100k', peers: ['igraph', 'graph-tool'], checks: [] },
  { ...leading, id: 'W4-eigenvector-pp', title: 'eigenvector, PP 100k', input: 'pp-100k', peers: ['igraph', 'graph-tool'], checks: [] },
];
