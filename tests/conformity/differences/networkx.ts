import type { Difference } from './difference.ts';

const notDefined = 'says 0 where nothing is left to divide by';

/** Of networkx 2.8. */
export const networkxDifferences: readonly Difference[] = [
  {
    tool: 'networkx',
    metrics: ['betweenness', 'tie-betweenness'],
    reason: 'compares the lengths of weighted paths with ==, so that paths equally long but for rounding are lost; igraph agrees with us',
    when: ({ answer }) => answer.parameters['weighted'] === true,
    all: false,
  },
  {
    tool: 'networkx',
    metrics: [
      'local-clustering',
      'onnela-clustering',
      'fagiolo-clustering',
      'neighbour-similarity',
      'latapy-clustering',
      'affiliation-jaccard',
      'reachable-closeness',
    ],
    reason: notDefined,
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
  {
    tool: 'networkx',
    metrics: ['burt-constraint', 'burt-effective-size', 'burt-efficiency'],
    reason: 'of a directed network version 2.8 gives no value to a node without outgoing ties, though others invest in it',
    when: ({ asked: { network }, subject }) => {
      const { directed, nodes, offsets, inOffsets } = network;
      const i = nodes.indexOf(subject);
      return directed && offsets[i] === offsets[i + 1] && inOffsets[i] !== inOffsets[i + 1];
    },
    all: true,
  },
  {
    tool: 'networkx',
    metrics: ['k-component-number', 'k-components'],
    reason: 'misses members of k-components; its own node_connectivity of fifteen of the women of Davis is 14, its k_components say 11',
    when: ({ ours, theirs }) => ours > theirs || Number.isNaN(theirs),
    all: true,
  },
  {
    tool: 'networkx',
    metrics: ['group-betweenness'],
    reason: 'gives another value when the same group is listed in another order; shortest paths counted one by one agree with us',
    when: () => true,
    all: false,
  },
  {
    tool: 'networkx',
    metrics: ['mixing-matrix'],
    reason: 'counts ties within a group twice where they have no direction',
    when: ({ asked, subject, ours }) => !asked.network.directed && isWithin(subject) && ours > 0,
    all: true,
  },
];

/** Whether the name of a cell, a JSON list of two groups, names one group twice. */
function isWithin(cell: string): boolean {
  const pair: unknown = JSON.parse(cell);
  return Array.isArray(pair) && pair[0] === pair[1];
}
