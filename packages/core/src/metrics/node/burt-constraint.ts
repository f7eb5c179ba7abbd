import { copied } from '../../graph/engine/cut-arrays.ts';
import { burt } from '../../graph/burt.ts';
import { invested } from '../../graph/variants/undirected.ts';
import { isolate } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const burtConstraint: NodeMetric = {
  id: 'burt-constraint',
  level: 'node',
  label: { pl: 'Ograniczenie Burta', en: 'Constraint' },
  definition: {
    pl: 'Jak bardzo powiązania instytucji skupiają się na jednej grupie partnerów, którzy współpracują także ze sobą.',
    en: 'How far an institution’s ties are concentrated on one circle of partners who also cooperate with each other.',
  },
  source: { cite: 'Burt 1992', doi: '' },
  formula: 'Σ_{j∈N(i)} (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)², pᵢⱼ = zᵢⱼ / Σ_h zᵢₕ, zᵢⱼ = sᵢⱼ + sⱼᵢ',
  parameters: [weighted],
  range: [0, 2],
  undefinedWhen: [isolate],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'constraint(g, weights = s)' },
    { tool: 'networkx', call: 'constraint(G, weight = "strength")' },
  ],

  steps: (network) => [burt.steps(invested(network))],

  compute: (network) => copied(burt(invested(network)).constraint),
};
