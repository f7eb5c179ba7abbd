import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyGrouped } from '../shared/group-conditions.ts';
import { expected, possibleGroups } from '../shared/group-parameters.ts';
import type { SectorSummaryMetric } from '../metric.ts';
import { onlyOnePossible, possibleCount } from '../shared/possible-groups.ts';

export const iqv: SectorSummaryMetric = {
  id: 'iqv',
  level: 'sector',
  per: 'network',
  label: { pl: 'Różnorodność względna (IQV)', en: 'Index of qualitative variation' },
  definition: {
    pl: 'Różnorodność partnerstwa jako część największej możliwej: 1, gdy w każdym sektorze jest tyle samo instytucji.',
    en: 'The diversity of the partnership as a share of the greatest possible: 1 if every sector has equally many institutions.',
  },
  source: { cite: 'Agresti & Agresti 1978', doi: '10.2307/270810' },
  formula: '(1 − Σ_g p_g²) · K / (K − 1), K = groups present, or of the code list and present',
  parameters: [possibleGroups, expected],
  range: [0, 1],
  undefinedWhen: [nobodyGrouped, onlyOnePossible],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [{ tool: 'vegan', call: 'diversity(table(group), "simpson") * K / (K - 1)' }],

  compute(network, parameters = {}) {
    const sizes = groupSizes(network);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const same = sizes.reduce((sum, size) => sum + size * size, 0);
    const possible = possibleCount(network, parameters);
    return possible < 2 ? NaN : ((all * all - same) * possible) / (all * all * (possible - 1));
  },
};
