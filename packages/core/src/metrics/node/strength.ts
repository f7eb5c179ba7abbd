import { results } from '../../graph/engine/cut-arrays.ts';
import type { NodeMetric } from '../metric.ts';
import { inPlusOut } from '../parameter.ts';

export const strength: NodeMetric = {
  id: 'strength',
  level: 'node',
  label: { pl: 'Siła powiązań', en: 'Strength' },
  definition: {
    pl: 'Łączna siła powiązań instytucji.',
    en: 'The strengths of an institution’s ties, added up.',
  },
  source: { cite: 'Barrat et al. 2004', doi: '10.1073/pnas.0400087101' },
  formula: 'sᵢ = Σⱼ sᵢⱼ',
  parameters: [inPlusOut],
  range: [0, Infinity],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'strength(g, mode = mode, weights = s)' },
    { tool: 'sna', call: 'degree(A, gmode, cmode, ignore.eval = FALSE)' },
    { tool: 'networkx', call: 'G.degree(weight = "strength"), G.in_degree, G.out_degree' },
  ],

  compute(network, { direction } = {}) {
    const { nodes, directed, offsets, strengths, inOffsets, inStrengths } = network;
    const inward = directed && direction === 'all';
    const totals = results(nodes.length);
    for (let i = 0; i < totals.length; i++) {
      let sum = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += strengths[k]!;
      if (inward) for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) sum += inStrengths[k]!;
      totals[i] = sum;
    }
    return totals;
  },
};
