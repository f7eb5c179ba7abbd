import { componentsBy, connection } from '../shared/connection.ts';
import type { NetworkMetric } from '../metric.ts';

export const componentCount: NetworkMetric = {
  id: 'component-count',
  level: 'network',
  label: { pl: 'Liczba składowych', en: 'Components (number)' },
  definition: {
    pl: 'Na ile części, między którymi nie ma powiązań, dzieli się sieć; instytucja bez powiązań jest osobną częścią.',
    en: 'How many parts with no ties between them the network has; an institution without ties is a part of its own.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'c(G)',
  parameters: [connection],
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'down',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'components(g, mode)$no' },
    { tool: 'networkx', call: 'number_connected_components(G), number_strongly_connected_components(G)' },
  ],

  compute: (network, parameters = {}) => componentsBy(network, parameters).sizes.length,
};
