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
  {
    tool: 'igraph',
    metrics: ['k-component-number'],
    reason: 'misses members of cohesive blocks that overlap',
    when: ({ ours, theirs }) => ours > theirs,
    all: true,
  },
  {
    tool: 'igraph',
    metrics: ['eigenvector-centrality'],
    reason: 'says 0 of all where arcs never lead back, so that no eigenvalue but 0 is left',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
  {
    tool: 'igraph',
    metrics: ['communities', 'partition-ari', 'partition-nmi'],
    reason: 'does not come upon the partition of highest modularity in 200 searches of one network',
    when: ({ asked, answer }) => asked.name === 'drawn-directed' && answer.parameters['weighted'] === true,
    all: false,
  },
  {
    tool: 'igraph',
    metrics: ['eccentricity'],
    reason: 'says 0 of a node that reaches nobody',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
];
