import { groupDistances } from '../../graph/groups/group-centrality/distances.ts';
import { grouped, groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyElse } from '../shared/group-conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const groupCloseness: SectorVectorMetric = {
  id: 'group-closeness',
  level: 'sector',
  per: 'group',
  label: { pl: 'Bliskość sektora', en: 'Group closeness' },
  definition: {
    pl: 'Jak blisko sektora są instytucje spoza niego: 1, gdy każda ma w nim partnera.',
    en: 'How near the institutions outside a sector are to it: 1 if each has a partner in it.',
  },
  source: { cite: 'Everett & Borgatti 1999', doi: '10.1080/0022250X.1999.9990219' },
  formula: '(n − |S|) / Σ_{j ∉ S} d(S, j), d(S, j) = distance from the nearest in S',
  range: [0, 1],
  undefinedWhen: [
    nobodyElse,
    {
      code: 'unreachable',
      why: { pl: 'nie do każdej instytucji spoza sektora prowadzi droga', en: 'not every institution outside the sector can be reached' },
      when: (network, g) => groupDistances(network).reached[g]! < grouped(network) - groupSizes(network)[g]!,
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'group_closeness_centrality(G, S)' }],

  compute(network) {
    const { farness, reached } = groupDistances(network);
    const sizes = groupSizes(network);
    const all = grouped(network);
    return farness.map((far, g) => (reached[g]! < all - sizes[g]! ? NaN : reached[g]! / far));
  },
};
