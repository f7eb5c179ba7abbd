import { blau } from '../../graph/groups/diversity.ts';
import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyGrouped } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const blauIndex: SectorSummaryMetric = {
  id: 'blau-index',
  level: 'sector',
  per: 'network',
  label: { pl: 'Różnorodność partnerstwa (Blau)', en: 'Diversity of the partnership (Blau)' },
  definition: {
    pl: 'Szansa, że dwie wylosowane instytucje (pierwsza wraca do puli) są z różnych sektorów: 0, gdy wszystkie są z jednego.',
    en: 'The chance that two institutions drawn at random, the first put back, are of different sectors: 0 if all are of one.',
  },
  source: { cite: 'Blau 1977', doi: '' },
  formula: '1 − Σ_g p_g², p_g = n_g / n',
  range: [0, 1],
  undefinedWhen: [nobodyGrouped],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [{ tool: 'vegan', call: 'diversity(table(group), "simpson")' }],

  compute: (network) => blau(groupSizes(network)),
};
