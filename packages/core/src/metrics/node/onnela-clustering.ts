import { memoised } from '../../graph/engine/memo.ts';
import { overlaps } from '../../graph/overlaps.ts';
import type { Network } from '../../model/network.ts';
import { fewPartners } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const onnelaClustering: NodeMetric = {
  id: 'onnela-clustering',
  level: 'node',
  label: { pl: 'Klasteryzacja Onneli', en: 'Onnela clustering' },
  definition: {
    pl: 'Jak silne są trójkąty instytucji: średnia po parach partnerów, zero dla pary, która nie współpracuje, miarą najsilniejsze powiązanie w sieci.',
    en: 'How strong an institution’s triangles are: the mean over pairs of partners, zero for a pair that does not cooperate, measured by the strongest tie of the network.',
  },
  source: { cite: 'Onnela et al. 2005', doi: '10.1103/PhysRevE.71.065103' },
  formula: 'Σ over closed pairs j, h of (ŝᵢⱼ ŝᵢₕ ŝⱼₕ)^⅓ ÷ kᵢ(kᵢ − 1) / 2, ŝ = s / max s',
  range: [0, 1],
  undefinedWhen: [fewPartners],
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  // By chance alone it falls with the density, as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // networkx says 0 where there are fewer than two partners: compare the other nodes.
    { tool: 'networkx', call: 'clustering(G, weight = "strength")' },
  ],

  steps: (network) => [overlaps.steps(cubeRoots(network))],

  compute(network) {
    const roots = cubeRoots(network);
    const { nodes, offsets, strengths } = roots;
    const { products } = overlaps(roots);
    return Float64Array.from(nodes, (_, i) => {
      const partners = offsets[i + 1]! - offsets[i]!;
      // Each triangle from both its other corners.
      let twice = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) twice += strengths[k]! * products[k]!;
      // Rounding may lift a mean of ones a hair above one.
      return Math.min(1, twice / (partners * (partners - 1)));
    });
  },
};

/** Every strength the cube root of its share of the strongest. */
const cubeRoots = memoised((network: Network): Network => {
  const strongest = network.strengths.reduce((most, strength) => Math.max(most, strength), 0);
  return { ...network, strengths: network.strengths.map((strength) => Math.cbrt(strength / strongest)) };
});
