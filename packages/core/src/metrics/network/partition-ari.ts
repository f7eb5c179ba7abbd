import { adjustedRand } from '../../graph/communities/agreement.ts';
import { communitySteps } from '../../graph/communities.ts';
import { communitiesAndGroups } from '../shared/communities-and-groups.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import { fewForParts, noGroups, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const partitionAri: NetworkMetric = {
  id: 'partition-ari',
  level: 'network',
  label: { pl: 'Zgodność społeczności z podziałem (ARI)', en: 'Agreement of communities with groups (ARI)' },
  definition: {
    pl: 'Jak bardzo znalezione społeczności pokrywają się z grupami, na przykład sektorami: 1, gdy są tym samym, około 0, gdy jak z przypadku.',
    en: 'How far the communities found are the groups, such as sectors: 1 if they are the same, about 0 as by chance.',
  },
  source: { cite: 'Hubert & Arabie 1985', doi: '10.1007/BF01908075' },
  formula: '(pairs together in both − expected) / (mean of pairs together in either − expected)',
  parameters: communityParameters,
  range: [-1, 1],
  undefinedWhen: [
    noTies,
    noGroups,
    {
      code: 'zero-variance',
      why: {
        pl: 'każdy z podziałów to jedna grupa albo same pojedyncze instytucje',
        en: 'either partition is one group, or institutions alone',
      },
      when: (network, _, parameters) => Number.isNaN(adjustedRand(...communitiesAndGroups(network, parameters))),
    },
  ],
  minimum: fewForParts,
  uses: { strength: 'as-strength', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'compare(membership, groups, "adjusted.rand")' }],

  steps: (network, parameters) => (network.targets.length === 0 ? [] : [communitySteps(network, searchOf(parameters))]),

  compute(network, parameters = {}) {
    return network.targets.length === 0 ? NaN : adjustedRand(...communitiesAndGroups(network, parameters));
  },
};
