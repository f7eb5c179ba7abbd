import { aboveChance, groupFlows } from '../../graph/groups/group-flows.ts';
import { fewNodes, noGroups } from '../shared/conditions.ts';
import { noGroupedTies } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const partitionModularity: SectorSummaryMetric = {
  id: 'partition-modularity',
  level: 'sector',
  per: 'network',
  label: { pl: 'Modularność podziału na sektory', en: 'Modularity of the sectors' },
  definition: {
    pl: 'O ile więcej powiązań jest wewnątrz sektorów, niż gdyby każda instytucja miała ich tyle samo, ale z przypadku.',
    en: 'By how much more ties lie within sectors than if every institution had as many, but at random.',
  },
  source: { cite: 'Newman & Girvan 2004', doi: '10.1103/PhysRevE.69.026113' },
  formula: 'Σ_g [m_gg / m − (K_g / 2m)²]; directed: Σ_g [m_gg / m − K_g⁺ K_g⁻ / m²]',
  parameters: [weighted],
  range: [-0.5, 1],
  undefinedWhen: [noGroups, noGroupedTies],
  minimum: fewNodes,
  uses: { strength: 'as-strength', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'modularity(g, membership, weights = s, directed)' },
    { tool: 'networkx', call: 'community.modularity(G, groups, weight)' },
  ],

  compute(network) {
    const flows = groupFlows(network);
    // Rounding can pass the bound where strengths are not whole.
    return Math.max(-0.5, aboveChance(flows) / (flows.total * flows.total));
  },
};
