import { belowLargest } from '../../graph/engine/below-largest.ts';
import { fewNodes, noTriple } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { degree } from '../node/degree.ts';
import { inPlusOut } from '../parameter.ts';

export const degreeCentralization: NetworkMetric = {
  id: 'degree-centralization',
  level: 'network',
  label: { pl: 'Centralizacja stopnia', en: 'Degree centralization' },
  definition: {
    pl: 'Jak bardzo powiązania skupiają się na jednej instytucji: 0, gdy wszystkie mają ich tyle samo, 1, gdy wszystkie prowadzą do jednej.',
    en: 'How far ties are concentrated on one institution: 0 if all have equally many, 1 if all lead to one.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: 'Σᵢ (max k − kᵢ) / ((n − 1)(n − 2)); directed in, out: / (n − 1)², all: / 2(n − 1)(n − 2)',
  parameters: [inPlusOut],
  range: [0, 1],
  undefinedWhen: [noTriple],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'centr_degree(g, mode, loops = FALSE)' },
    { tool: 'sna', call: 'centralization(A, degree, mode, cmode)' },
  ],

  compute(network, parameters = {}) {
    const others = network.nodes.length - 1;
    if (others < 2) return NaN;
    const missing = belowLargest(degree.compute(network, parameters));
    if (!network.directed) return missing / (others * (others - 1));
    return missing / (parameters['direction'] === 'all' ? 2 * others * (others - 1) : others * others);
  },
};
