import { difference } from '../../graph/engine/difference.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { removals } from '../../graph/removals.ts';
import { noTriple } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const distanceFragmentationCentrality: NodeMetric = {
  id: 'distance-fragmentation-centrality',
  level: 'node',
  label: { pl: 'Wydłużenie dróg po odejściu', en: 'Distance fragmentation after removal' },
  definition: {
    pl: 'O ile spadłaby zwartość sieci, gdyby ta instytucja odeszła; ujemna wartość znaczy, że bez niej drogi są przeciętnie krótsze.',
    en: 'By how much the efficiency of the network would fall if the institution left; negative if paths are shorter on average without it.',
  },
  source: { cite: 'Borgatti 2006', doi: '10.1007/s10588-006-7084-x' },
  formula: 'E(G) − E(G − i), E = Σ_{j≠h} (1 / dⱼₕ) / (n(n − 1)), G − i over its own n − 1 institutions',
  parameters: [weighted],
  range: [-1, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [-Infinity, Infinity] }],
  undefinedWhen: [noTriple],
  uses: { strength: 'as-length', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n³',
  reference: [
    { tool: 'igraph (R)', call: 'global_efficiency(g, weights = 1 / s) - global_efficiency(delete_vertices(g, i), weights = 1 / s)' },
  ],

  steps: (network) => [distanceSteps(network), removals.steps(network)],

  compute(network) {
    const n = network.nodes.length;
    const all = paths(network).distances.harmonic.reduce((sum, one) => sum + one, 0);
    return removals(network).harmonic.map((left) => (n < 3 ? NaN : difference(all / (n * (n - 1)), left / ((n - 1) * (n - 2)))));
  },
};
