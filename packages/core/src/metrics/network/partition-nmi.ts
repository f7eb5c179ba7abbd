import { mutualInformation } from '../../graph/communities/agreement.ts';
import { communitySteps } from '../../graph/communities.ts';
import { communitiesAndGroups } from '../shared/communities-and-groups.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import { fewForParts, noGroups, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const partitionNmi: NetworkMetric = {
  id: 'partition-nmi',
  level: 'network',
  label: { pl: 'Zgodność społeczności z podziałem (NMI)', en: 'Agreement of communities with groups (NMI)' },
  definition: {
    pl: 'Ile społeczności i grupy, na przykład sektory, mówią o sobie nawzajem: 0, gdy nic, 1, gdy są tym samym; przypadkowe podziały też mają wartość dodatnią.',
    en: 'How much communities and groups, such as sectors, tell of each other: 0 if nothing, 1 if they are the same; random ones have positive values too.',
  },
  source: { cite: '', doi: '' },
  formula: '2 I(C; G) / (H(C) + H(G))',
  parameters: communityParameters,
  range: [0, 1],
  undefinedWhen: [
    noTies,
    noGroups,
    {
      code: 'zero-variance',
      why: { pl: 'każdy z podziałów to jedna grupa', en: 'either partition is one group' },
      when: (network, _, parameters) => Number.isNaN(mutualInformation(...communitiesAndGroups(network, parameters))),
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
  reference: [{ tool: 'igraph (R)', call: 'compare(membership, groups, "nmi")' }],

  steps: (network, parameters) => (network.targets.length === 0 ? [] : [communitySteps(network, searchOf(parameters))]),

  compute(network, parameters = {}) {
    return network.targets.length === 0 ? NaN : mutualInformation(...communitiesAndGroups(network, parameters));
  },
};
