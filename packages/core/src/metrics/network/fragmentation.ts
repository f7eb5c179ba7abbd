import { reach, reachSteps } from '../../graph/reach.ts';
import { noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const fragmentation: NetworkMetric = {
  id: 'fragmentation',
  level: 'network',
  label: { pl: 'Fragmentacja', en: 'Fragmentation' },
  definition: {
    pl: 'Jaka część par instytucji nie jest połączona ani bezpośrednio, ani przez inne.',
    en: 'The share of pairs of institutions that are joined neither directly nor through others.',
  },
  source: { cite: 'Borgatti 2006', doi: '10.1007/s10588-006-7084-x' },
  formula: '1 − Σᵢ rᵢ / (n(n − 1)), rᵢ = nodes that can be reached from i',
  parameters: [direction('all', 'out')],
  range: [0, 1],
  undefinedWhen: [noPair],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'extent',
  standard: true,
  acrossSizes: 'with-care',
  band: 'down',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: '1 - connectedness(A)' }],

  steps: reachSteps,
  compute(network) {
    const all = network.nodes.length * (network.nodes.length - 1);
    return (all - reach(network).reduce((sum, reached) => sum + reached, 0)) / all;
  },
};
