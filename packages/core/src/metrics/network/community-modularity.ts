import { communities, communitySteps } from '../../graph/communities.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import { fewForParts, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const communityModularity: NetworkMetric = {
  id: 'community-modularity',
  level: 'network',
  label: { pl: 'Modularność', en: 'Modularity of communities' },
  definition: {
    pl: 'O ile więcej powiązań leży wewnątrz znalezionych społeczności, niż gdyby instytucje łączyły się przypadkowo; przypadkowe sieci też mają ją dodatnią.',
    en: 'How many more ties lie within the communities found than if institutions tied themselves at random; random networks have positive values too.',
  },
  source: { cite: 'Traag, Waltman & van Eck 2019', doi: '10.1038/s41598-019-41695-z' },
  formula: 'Q = Σ_c (within_c / 2m − γ (K_c / 2m)²), K_c = degrees in community c, γ = resolution',
  parameters: communityParameters,
  range: [-0.5, 1],
  undefinedWhen: [noTies],
  minimum: fewForParts,
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // A search finds a partition, not always the best: ours must be no worse than theirs.
  reference: [{ tool: 'igraph (R)', call: 'cluster_leiden(g, "modularity", weights = s, resolution_parameter)$quality' }],

  steps: (network, parameters) => (network.targets.length === 0 ? [] : [communitySteps(network, searchOf(parameters))]),

  compute(network, parameters = {}) {
    return network.targets.length === 0 ? NaN : communities(network, searchOf(parameters)).modularity;
  },
};
