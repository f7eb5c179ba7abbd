import { cliques } from '../../graph/cliques.ts';
import { memberSets, sizeOf } from '../../graph/member-lists.ts';
import { atLeast, leastSize } from '../shared/clique-size.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { SetMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const maximalCliques: SetMetric = {
  id: 'maximal-cliques',
  level: 'network',
  per: 'set',
  label: { pl: 'Kliki', en: 'Cliques' },
  definition: {
    pl: 'Zbiory instytucji, w których każda współpracuje z każdą i do których nikt więcej nie mógłby dołączyć, i ile liczą.',
    en: 'The sets of institutions in which each cooperates with each and which nobody else could join, and how many they have.',
  },
  source: { cite: 'Luce & Perry 1949', doi: '10.1007/BF02289146' },
  formula: '|C|, C maximal clique, |C| ≥ atLeast',
  parameters: [atLeast, limit],
  range: [1, Infinity],
  undefinedWhen: [tooCostly(cliques)],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'exponential',
  reference: [
    { tool: 'igraph (R)', call: 'max_cliques(g, min)' },
    { tool: 'networkx', call: 'find_cliques(G)' },
    { tool: 'sna', call: 'clique.census(A, mode = "graph")' },
  ],

  steps: (network, parameters) => [cliques.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const found = cliques(network, limitOf(parameters));
    if (found === null) return [];
    return memberSets(network.nodes, found, (c) => sizeOf(found, c)).filter(({ value }) => value >= leastSize(parameters));
  },
};
