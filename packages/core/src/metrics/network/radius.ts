import { distanceSteps, paths } from '../../graph/paths.ts';
import { disconnected, fewNodes, noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const radius: NetworkMetric = {
  id: 'radius',
  level: 'network',
  label: { pl: 'Promień', en: 'Radius' },
  definition: {
    pl: 'W ilu krokach instytucja położona najbliżej środka dociera do najdalszej.',
    en: 'In how many steps the institution nearest to the centre reaches the one farthest from it.',
  },
  source: { cite: 'Hage & Harary 1995', doi: '10.1016/0378-8733(94)00248-9' },
  formula: 'minᵢ maxⱼ dᵢⱼ',
  parameters: [direction('out', 'all')],
  range: [1, Infinity],
  undefinedWhen: [noPair, disconnected],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'radius(g, mode)' },
    { tool: 'networkx', call: 'radius(G)' },
  ],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    if (noPair.when(network, 0, {}) || disconnected.when(network, 0, {})) return NaN;
    return paths(network).distances.eccentricity.reduce((least, one) => Math.min(least, one), Infinity);
  },
};
