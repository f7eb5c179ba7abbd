import { cliques } from '../../graph/cliques.ts';
import { sizeOf } from '../../graph/member-lists.ts';
import { atLeast, leastSize } from '../shared/clique-size.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const maximalCliqueCount: NetworkMetric = {
  id: 'maximal-clique-count',
  level: 'network',
  label: { pl: 'Liczba klik', en: 'Cliques (number)' },
  definition: {
    pl: 'Ile jest zbiorów instytucji, w których każda współpracuje z każdą i do których nikt więcej nie mógłby dołączyć.',
    en: 'How many sets of institutions there are in which each cooperates with each and which nobody else could join.',
  },
  source: { cite: 'Luce & Perry 1949', doi: '10.1007/BF02289146' },
  formula: '|{C : C maximal clique, |C| ≥ atLeast}|',
  parameters: [atLeast, limit],
  range: [0, Infinity],
  undefinedWhen: [tooCostly(cliques)],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'exponential',
  reference: [{ tool: 'igraph (R)', call: 'count_max_cliques(g, min)' }],

  steps: (network, parameters) => [cliques.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const found = cliques(network, limitOf(parameters));
    if (found === null) return NaN;
    let count = 0;
    for (let c = 0; c + 1 < found.offsets.length; c++) if (sizeOf(found, c) >= leastSize(parameters)) count++;
    return count;
  },
};
