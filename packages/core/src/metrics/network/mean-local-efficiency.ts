import { localEfficiency } from '../../graph/local-efficiency.ts';
import { fewNodes, noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const meanLocalEfficiency: NetworkMetric = {
  id: 'mean-local-efficiency',
  level: 'network',
  label: { pl: 'Średnia efektywność lokalna', en: 'Mean local efficiency' },
  definition: {
    pl: 'Jak krótkie drogi łączą przeciętnie partnerów instytucji bez jej udziału i bez pośrednictwa innych.',
    en: 'How short the paths are, on average, that join the partners of an institution among themselves, without it and without others.',
  },
  source: { cite: 'Latora & Marchiori 2001', doi: '10.1103/PhysRevLett.87.198701' },
  formula: 'Σᵢ E(Gᵢ) / n, Gᵢ = network induced by the partners of i, E = global efficiency; 0 where kᵢ < 2',
  range: [0, 1],
  undefinedWhen: [noNodes],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'local_efficiency(G)' }],

  steps: (network) => [localEfficiency.steps(network)],
  compute: (network) => localEfficiency(network).reduce((sum, one) => sum + one, 0) / network.nodes.length,
};
