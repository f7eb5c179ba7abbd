import { belowLargest } from '../../graph/engine/below-largest.ts';
import { betweennessSteps, paths } from '../../graph/paths.ts';
import { fewNodes, noTriple } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const betweennessCentralization: NetworkMetric = {
  id: 'betweenness-centralization',
  level: 'network',
  label: { pl: 'Centralizacja pośrednictwa', en: 'Betweenness centralization' },
  definition: {
    pl: 'Jak bardzo pośrednictwo skupia się w jednej instytucji: 0, gdy wszystkie pośredniczą tyle samo, 1, gdy wszystkie drogi wiodą przez jedną.',
    en: 'How far betweenness is concentrated on one institution: 0 if all have the same, 1 if all paths lead through one.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: 'Σᵢ (max b − bᵢ) / (n − 1), b normalised',
  parameters: [direction('out', 'all')],
  range: [0, 1],
  undefinedWhen: [noTriple],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'sna', call: 'centralization(A, betweenness, mode)' },
    { tool: 'igraph (R)', call: 'centr_betw(g, directed)' },
  ],

  steps: (network) => [betweennessSteps(network)],

  compute(network) {
    const others = network.nodes.length - 1;
    if (others < 2) return NaN;
    const missing = belowLargest(paths(network).betweenness);
    const pairs = (others * (others - 1)) / (network.directed ? 1 : 2);
    return missing / (pairs * others);
  },
};
