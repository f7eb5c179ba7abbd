import { noNodes } from '../shared/conditions.ts';
import { componentsBy, connection } from '../shared/connection.ts';
import type { NetworkMetric } from '../metric.ts';

export const giantShare: NetworkMetric = {
  id: 'giant-share',
  level: 'network',
  label: { pl: 'Udział największej składowej', en: 'Largest component (share)' },
  definition: {
    pl: 'Jaka część instytucji należy do największej połączonej części sieci.',
    en: 'The share of institutions that belong to the largest connected part of the network.',
  },
  source: { cite: '', doi: '' },
  formula: 'max_c N_c / n',
  parameters: [connection],
  range: [0, 1],
  undefinedWhen: [noNodes],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'extent',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'max(components(g, mode)$csize) / vcount(g)' }],

  compute(network, parameters = {}) {
    const { of, sizes } = componentsBy(network, parameters);
    return sizes.reduce((most, size) => Math.max(most, size), 0) / of.length;
  },
};
