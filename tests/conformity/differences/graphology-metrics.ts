import type { Difference } from './difference.ts';

/** Of graphology-metrics 2.4. */
export const graphologyDifferences: readonly Difference[] = [
  {
    tool: 'graphology-metrics',
    metrics: ['betweenness', 'tie-betweenness'],
    reason: 'compares the lengths of weighted paths with ==, so that paths equally long but for rounding are lost; igraph agrees with us',
    when: ({ answer }) => answer.parameters['weighted'] === true,
    all: false,
  },
  {
    tool: 'graphology-metrics',
    metrics: ['diameter'],
    reason: 'calls the diameter infinite where not every node reaches every other',
    when: ({ theirs }) => Number.isNaN(theirs),
    all: true,
  },
  {
    tool: 'graphology-metrics',
    metrics: ['reachable-closeness'],
    reason: 'says 0 of a node that reaches nobody',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
];
