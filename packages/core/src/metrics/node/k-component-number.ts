import { highestLevels, kComponents } from '../../graph/k-components.ts';
import type { NodeMetric } from '../metric.ts';
import { limit } from '../parameter.ts';
import { limitOf, tooCostly } from '../shared/search-limit.ts';

export const kComponentNumber: NodeMetric = {
  id: 'k-component-number',
  level: 'node',
  label: { pl: 'Poziom spójności', en: 'Structural cohesion level' },
  definition: {
    pl: 'Największe k, dla którego instytucja należy do zbioru, którego nie rozdzieli odejście mniej niż k jego członków.',
    en: 'The highest k for which an institution is in a set that stays joined whichever fewer than k of its members leave.',
  },
  source: { cite: 'Moody & White 2003', doi: '10.2307/3088904' },
  formula: 'max κ(G[S]) over S ∋ i, |S| ≥ 2, κ = node connectivity; 0 if i has no tie',
  parameters: [limit],
  range: [0, Infinity],
  undefinedWhen: [tooCostly(kComponents)],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'up*',
  needs: 'T2',
  cost: 'exponential',
  // networkx and igraph miss members of sets that overlap.
  reference: [],

  steps: (network, parameters) => [kComponents.steps(network, limitOf(parameters))],

  compute(network, parameters = {}) {
    const found = kComponents(network, limitOf(parameters));
    return found === null ? new Float64Array(network.nodes.length).fill(NaN) : highestLevels(network, found);
  },
};
