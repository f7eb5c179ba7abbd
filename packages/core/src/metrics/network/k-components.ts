import { kComponents as search } from '../../graph/k-components.ts';
import { memberSets } from '../../graph/member-lists.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { SetMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const kComponents: SetMetric = {
  id: 'k-components',
  level: 'network',
  per: 'set',
  label: { pl: 'Składowe k-spójne', en: 'K-components' },
  definition: {
    pl: 'Największe zbiory instytucji, których nie rozdzieli odejście mniej niż k z nich, każdy z największym swoim k.',
    en: 'The largest sets of institutions that stay joined whichever fewer than k of them leave, each with its highest k.',
  },
  source: { cite: 'Moody & White 2003', doi: '10.2307/3088904' },
  formula: 'κ(G[S]), S maximal with κ(G[S]) ≥ k, |S| > k ≥ 1, κ = node connectivity',
  parameters: [limit],
  range: [1, Infinity],
  undefinedWhen: [tooCostly(search)],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'exponential',
  // networkx and igraph miss members of sets that overlap.
  reference: [],

  steps: (network, parameters) => [search.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const found = search(network, limitOf(parameters));
    return found === null ? [] : memberSets(network.nodes, found, (s) => found.levels[s]!);
  },
};
