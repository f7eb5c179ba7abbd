import { cliques } from '../../graph/cliques.ts';
import { sizeOf } from '../../graph/member-lists.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const cliqueNumber: NetworkMetric = {
  id: 'clique-number',
  level: 'network',
  label: { pl: 'Największa klika', en: 'Clique number' },
  definition: {
    pl: 'Ile instytucji liczy największy zbiór, w którym każda współpracuje z każdą.',
    en: 'How many institutions the largest set has in which each cooperates with each.',
  },
  source: { cite: 'Luce & Perry 1949', doi: '10.1007/BF02289146' },
  formula: 'ω(G) = max |C|, C clique',
  parameters: [limit],
  range: [0, Infinity],
  undefinedWhen: [tooCostly(cliques)],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'up*',
  needs: 'T2',
  cost: 'exponential',
  reference: [
    { tool: 'igraph (R)', call: 'clique_num(g)' },
    { tool: 'networkx', call: 'graph_clique_number(G)' },
  ],

  steps: (network, parameters) => [cliques.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const found = cliques(network, limitOf(parameters));
    if (found === null) return NaN;
    let largest = 0;
    for (let c = 0; c + 1 < found.offsets.length; c++) largest = Math.max(largest, sizeOf(found, c));
    return largest;
  },
};
