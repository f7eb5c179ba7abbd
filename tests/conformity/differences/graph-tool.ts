import type { Difference } from './difference.ts';

/** Of graph-tool 2.45. */
export const graphToolDifferences: readonly Difference[] = [
  {
    tool: 'graph-tool',
    metrics: ['betweenness', 'tie-betweenness'],
    reason: 'compares the lengths of weighted paths with ==, so that paths equally long but for rounding are lost; igraph agrees with us',
    when: ({ answer }) => answer.parameters['weighted'] === true,
    all: false,
  },
  {
    tool: 'graph-tool',
    metrics: ['local-clustering'],
    reason: 'says 0 where fewer than two partners leave nothing to divide by',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
];
