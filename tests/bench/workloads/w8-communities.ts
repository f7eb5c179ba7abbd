import { communityModularity } from '../../../packages/core/src/metrics/network/community-modularity.ts';
import { onNetwork } from '../on-network.ts';
import type { Workload } from '../workload.ts';

const common = {
  ours: onNetwork(
    (network) => communityModularity.compute(network, { runs: 2 }),
    (value) => new Map([['modularity', Float64Array.of(value)]]),
  ),
  // Searches find different partitions, ours better ones on networks without communities.
  tolerance: 0.1,
  peers: ['igraph'],
  checks: [],
  quick: false,
  note: 'the better of two searches here, one search there; the modularity found is compared to a tenth',
} as const;

/** Communities at resolution 1; what is compared is how good they are. Reported, not judged. */
export const w8: readonly Workload[] = [
  { ...common, id: 'W8-louvain-ba', title: 'communities (igraph: Louvain), BA 10k', input: 'ba-10k', task: 'louvain' },
  { ...common, id: 'W8-louvain-pp', title: 'communities (igraph: Louvain), PP 10k', input: 'pp-10k', task: 'louvain' },
  { ...common, id: 'W8-leiden-ba', title: 'communities (igraph: Leiden), BA 10k', input: 'ba-10k', task: 'leiden' },
  { ...common, id: 'W8-leiden-pp', title: 'communities (igraph: Leiden), PP 10k', input: 'pp-10k', task: 'leiden' },
];
