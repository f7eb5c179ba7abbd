import { groupSizes } from '../../graph/groups/group-sizes.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const groupSize: SectorVectorMetric = {
  id: 'group-size',
  level: 'sector',
  per: 'group',
  label: { pl: 'Liczba instytucji', en: 'Institutions per group' },
  definition: {
    pl: 'Ile instytucji każdego sektora jest w sieci.',
    en: 'How many institutions of each sector are in the network.',
  },
  source: { cite: '', doi: '' },
  formula: 'n_g = institutions of group g',
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up*',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute: (network) => Float64Array.from(groupSizes(network)),
};
