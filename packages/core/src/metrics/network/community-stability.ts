import { communitySteps, stability } from '../../graph/communities.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import { fewForParts, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const communityStability: NetworkMetric = {
  id: 'community-stability',
  level: 'network',
  label: { pl: 'Stabilność społeczności', en: 'Stability of communities' },
  definition: {
    pl: 'Jak bardzo zgadzają się podziały z kolejnych wyszukiwań: 1, gdy każde daje te same społeczności; im mniej, tym mniej wierz jednemu podziałowi.',
    en: 'How far the partitions of repeated searches agree: 1 if each gives the same communities; the less, the less one partition says.',
  },
  source: { cite: 'Hubert & Arabie 1985', doi: '10.1007/BF01908075' },
  formula: 'mean adjusted Rand index over pairs of searches',
  parameters: communityParameters,
  range: [-1, 1],
  undefinedWhen: [noTies],
  minimum: fewForParts,
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  steps: (network, parameters) => (network.targets.length === 0 ? [] : [communitySteps(network, searchOf(parameters))]),

  compute(network, parameters = {}) {
    return network.targets.length === 0 ? NaN : stability(network, searchOf(parameters));
  },
};
