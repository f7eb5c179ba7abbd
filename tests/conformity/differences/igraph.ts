import type { Difference } from './difference.ts';

/** Of R igraph 1.3. */
export const igraphDifferences: readonly Difference[] = [
  {
    tool: 'igraph',
    metrics: ['mean-local-efficiency'],
    reason: 'lets paths between the partners of a node lead outside its neighbourhood; networkx agrees with us',
    when: () => true,
    all: false,
  },
  {
    tool: 'igraph',
    metrics: ['neighbour-similarity'],
    reason: 'says 0 of two nodes without ties, where nothing is left to divide by',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
];
