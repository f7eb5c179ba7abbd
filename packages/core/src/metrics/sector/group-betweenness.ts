import { groupBetween } from '../../graph/groups/group-centrality/between.ts';
import { grouped, groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyElse } from '../shared/group-conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const groupBetweenness: SectorVectorMetric = {
  id: 'group-betweenness',
  level: 'sector',
  per: 'group',
  label: { pl: 'Pośrednictwo sektora', en: 'Group betweenness' },
  definition: {
    pl: 'Jaka część najkrótszych dróg między instytucjami spoza sektora prowadzi przez którąś z jego instytucji.',
    en: 'The share of shortest paths between institutions outside a sector that lead through any of its own.',
  },
  source: { cite: 'Everett & Borgatti 1999', doi: '10.1080/0022250X.1999.9990219' },
  formula: 'Σ_{s<t ∉ S} gₛₜ(S) / gₛₜ ÷ ((n − |S|)(n − |S| − 1) / 2), gₛₜ(S) = shortest paths that meet S',
  range: [0, 1],
  undefinedWhen: [
    nobodyElse,
    {
      code: 'few-nodes',
      why: { pl: 'poza sektorem jest tylko jedna instytucja', en: 'only one institution is outside the sector' },
      when: (network, g) => grouped(network) === 1 + groupSizes(network)[g]!,
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // networkx 2.8.8 gives another value when the same group is listed in another order.
    { tool: 'networkx', call: 'group_betweenness_centrality(G, S)' },
  ],

  steps: (network) => [groupBetween.steps(network)],

  compute(network) {
    const sizes = groupSizes(network);
    const all = grouped(network);
    return groupBetween(network).map((sum, g) => {
      const others = all - sizes[g]!;
      return others < 2 ? NaN : sum / (others * (others - 1));
    });
  },
};
