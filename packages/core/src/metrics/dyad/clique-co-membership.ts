import { cliques } from '../../graph/cliques.ts';
import { sizeOf } from '../../graph/member-lists.ts';
import { atLeast, leastSize } from '../shared/clique-size.ts';
import type { DyadMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const cliqueCoMembership: DyadMetric = {
  id: 'clique-co-membership',
  level: 'dyad',
  label: { pl: 'Wspólne kliki', en: 'Clique co-membership' },
  definition: {
    pl: 'Do ilu klik, czyli zbiorów, w których każda instytucja współpracuje z każdą, należą obie instytucje.',
    en: 'How many cliques, sets in which each institution cooperates with each, hold both institutions.',
  },
  source: { cite: 'Luce & Perry 1949', doi: '10.1007/BF02289146' },
  formula: '|{C : i, j ∈ C, C maximal clique, |C| ≥ atLeast}|',
  parameters: [atLeast, limit],
  range: [0, Infinity],
  undefinedWhen: [tooCostly(cliques)],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'exponential',
  reference: [{ tool: 'sna', call: 'clique.census(A, mode = "graph", clique.comembership = "sum")$clique.comemb' }],

  steps: (network, parameters) => [cliques.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const count = network.nodes.length;
    const both = new Float64Array(count * count);
    const found = cliques(network, limitOf(parameters));
    if (found === null) return both.fill(NaN);
    const { offsets, members } = found;
    for (let c = 0; c + 1 < offsets.length; c++) {
      if (sizeOf(found, c) < leastSize(parameters)) continue;
      for (let k = offsets[c]!; k < offsets[c + 1]!; k++) {
        for (let l = offsets[c]!; l < offsets[c + 1]!; l++) both[members[k]! * count + members[l]!]!++;
      }
    }
    return both;
  },
};
