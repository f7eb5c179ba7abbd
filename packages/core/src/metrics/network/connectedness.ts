import { reach, reachSteps } from '../../graph/reach.ts';
import { noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const connectedness: NetworkMetric = {
  id: 'connectedness',
  level: 'network',
  label: { pl: 'Spójność', en: 'Connectedness' },
  definition: {
    pl: 'Jaka część par instytucji jest połączona, bezpośrednio lub przez inne.',
    en: 'The share of pairs of institutions that are joined, directly or through others.',
  },
  // A chapter of a book, without a DOI.
  source: { cite: 'Krackhardt 1994', doi: '' },
  formula: 'Σᵢ rᵢ / (n(n − 1)), rᵢ = nodes that can be reached from i',
  parameters: [direction('all', 'out')],
  range: [0, 1],
  undefinedWhen: [noPair],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'extent',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: 'connectedness(A)' }],

  steps: reachSteps,
  compute(network) {
    const pairs = reach(network).reduce((sum, reached) => sum + reached, 0);
    return pairs / (network.nodes.length * (network.nodes.length - 1));
  },
};
