import { overlaps } from '../../graph/overlaps.ts';
import { unit } from '../../graph/variants/unit.ts';
import { fewPartners } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const barratClustering: NodeMetric = {
  id: 'barrat-clustering',
  level: 'node',
  label: { pl: 'Klasteryzacja Barrata', en: 'Barrat clustering' },
  definition: {
    pl: 'Jaka część siły powiązań instytucji przypada na pary partnerów, którzy współpracują także ze sobą.',
    en: 'What share of the strength of an institution’s ties lies on pairs of partners that also cooperate with each other.',
  },
  source: { cite: 'Barrat et al. 2004', doi: '10.1073/pnas.0400087101' },
  formula: 'Σ over closed ordered pairs j, h of (sᵢⱼ + sᵢₕ) / 2 ÷ (kᵢ − 1) Σⱼ sᵢⱼ',
  range: [0, 1],
  undefinedWhen: [fewPartners],
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  // By chance alone it equals the density, which falls as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'transitivity(g, "weighted", weights = s)' }],

  steps: (network) => [overlaps.steps(unit(network))],

  compute(network) {
    const { nodes, offsets, strengths } = network;
    // A partner is in as many closed pairs as it shares partners.
    const { products: shared } = overlaps(unit(network));
    return Float64Array.from(nodes, (_, i) => {
      let closed = 0;
      let total = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        closed += strengths[k]! * shared[k]!;
        total += strengths[k]!;
      }
      // Rounding may lift a share of all a hair above one.
      return Math.min(1, closed / (total * (offsets[i + 1]! - offsets[i]! - 1)));
    });
  },
};
