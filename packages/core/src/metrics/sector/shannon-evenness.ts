import { shannon } from '../../graph/groups/diversity.ts';
import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyGrouped } from '../shared/group-conditions.ts';
import { expected, possibleGroups } from '../shared/group-parameters.ts';
import type { SectorSummaryMetric } from '../metric.ts';
import { onlyOnePossible, possibleCount } from '../shared/possible-groups.ts';

export const shannonEvenness: SectorSummaryMetric = {
  id: 'shannon-evenness',
  level: 'sector',
  per: 'network',
  label: { pl: 'Równomierność sektorów (Shannon)', en: 'Evenness of the sectors (Shannon)' },
  definition: {
    pl: 'Jak równo instytucje rozkładają się między sektory: 1, gdy w każdym jest ich tyle samo, bliżej 0, gdy jeden przeważa.',
    en: 'How evenly institutions are spread over the sectors: 1 if each has equally many, near 0 if one prevails.',
  },
  source: { cite: 'Agresti & Agresti 1978', doi: '10.2307/270810' },
  formula: '−Σ_g p_g ln p_g / ln K, K = groups present, or of the code list and present',
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
  reference: [{ tool: 'vegan', call: 'diversity(table(group)) / log(K)' }],

  compute(network, parameters = {}) {
    const possible = possibleCount(network, parameters);
    // Equal shares add up to ln K but for rounding.
    return possible < 2 ? NaN : Math.min(1, shannon(groupSizes(network)) / Math.log(possible));
  },
};
