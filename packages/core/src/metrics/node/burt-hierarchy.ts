import { overlaps } from '../../graph/overlaps.ts';
import { invested } from '../../graph/variants/undirected.ts';
import { isolate } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const burtHierarchy: NodeMetric = {
  id: 'burt-hierarchy',
  level: 'node',
  label: { pl: 'Hierarchia ograniczenia', en: 'Constraint hierarchy' },
  definition: {
    pl: 'Jak bardzo ograniczenie instytucji pochodzi od jednego partnera: 0, gdy od wszystkich po równo, 1, gdy od jednego.',
    en: 'How far an institution’s constraint comes from one partner: 0 if from all alike, 1 if from one alone.',
  },
  source: { cite: 'Burt 1992', doi: '' },
  formula: 'Σⱼ rⱼ ln rⱼ / (k ln k), rⱼ = k cᵢⱼ / Σ_h cᵢₕ, cᵢⱼ = (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)²; 1 if k = 1',
  parameters: [weighted],
  range: [0, 1],
  undefinedWhen: [isolate],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  steps: (network) => [overlaps.steps(invested(network))],

  compute(network) {
    const both = invested(network);
    const { nodes, offsets, strengths } = both;
    const { detours } = overlaps(both);
    return Float64Array.from(nodes, (_, i) => {
      const partners = offsets[i + 1]! - offsets[i]!;
      if (partners < 2) return partners === 1 ? 1 : NaN;
      let total = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total += (strengths[k]! + detours[k]!) ** 2;
      let sum = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        // r ln r less r − 1, whose sum is 0: precise also where parts are nearly equal.
        const beyond = (partners * (strengths[k]! + detours[k]!) ** 2) / total - 1;
        sum += beyond === -1 ? 1 : (1 + beyond) * Math.log1p(beyond) - beyond;
      }
      const hierarchy = sum / (partners * Math.log(partners));
      // Equal parts differ by rounding alone.
      return hierarchy < 1e-12 ? 0 : Math.min(1, hierarchy);
    });
  },
};
