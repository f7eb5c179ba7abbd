import { components } from '../../graph/components.ts';
import { resistances } from '../../graph/spectrum/resistances.ts';
import type { Network } from '../../model/network.ts';
import { disconnected, noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const informationCentrality: NodeMetric = {
  id: 'information-centrality',
  level: 'node',
  label: { pl: 'Centralność informacyjna', en: 'Information centrality' },
  definition: {
    pl: 'Jak łatwo instytucji dotrzeć do pozostałych wszystkimi drogami naraz, jak prąd płynący po powiązaniach.',
    en: 'How easily an institution gets to the others along all paths at once, as a current flows through the ties.',
  },
  source: { cite: 'Stephenson & Zelen 1989', doi: '10.1016/0378-8733(89)90016-6' },
  formula: 'n / Σⱼ rᵢⱼ, rᵢⱼ = effective resistance between i and j where a tie has the conductance sᵢⱼ',
  parameters: [weighted],
  range: [0, Infinity],
  undefinedWhen: [noPair, disconnected],
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n³',
  reference: [
    // sna gives values in networks that are not connected as well.
    { tool: 'sna', call: 'infocent(A, gmode = "graph")' },
    { tool: 'networkx', call: 'n * current_flow_closeness_centrality(G, weight = "strength")' },
  ],

  steps: (network) => (isWhole(network) ? [resistances.steps(network)] : []),

  compute: (network) =>
    isWhole(network) ? resistances(network).map((sum) => network.nodes.length / sum) : new Float64Array(network.nodes.length).fill(NaN),
};

function isWhole(network: Network): boolean {
  return network.nodes.length > 1 && components(network).sizes.length === 1;
}
