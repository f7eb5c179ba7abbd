import { components } from '../../graph/components.ts';
import { fewNodes, needsDirection, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const krackhardtEfficiency: NetworkMetric = {
  id: 'krackhardt-efficiency',
  level: 'network',
  label: { pl: 'Oszczędność struktury', en: 'Efficiency (Krackhardt)' },
  definition: {
    pl: 'Jaka część powiązań ponad te, które są niezbędne, by utrzymać połączenie części sieci, nie istnieje.',
    en: 'The share of the ties beyond those needed to hold the parts of the network together that are not there.',
  },
  // A chapter of a book, without a DOI.
  source: { cite: 'Krackhardt 1994', doi: '' },
  formula: '1 − (m − Σ_c (N_c − 1)) / Σ_c (N_c(N_c − 1) − (N_c − 1)), m arcs, c components, direction ignored',
  range: [0, 1],
  // Arcs there and back between two are one more than needed, so any tie leaves something to save.
  undefinedWhen: [needsDirection, noTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'sna', call: 'efficiency(A)' }],

  compute(network) {
    if (!network.directed) return NaN;
    const { sizes } = components(network);
    const needed = sizes.reduce((sum, size) => sum + size - 1, 0);
    const spare = sizes.reduce((sum, size) => sum + (size - 1) ** 2, 0);
    return (spare - (network.targets.length - needed)) / spare;
  },
};
