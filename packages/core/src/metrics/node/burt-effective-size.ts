import { burt } from '../../graph/burt.ts';
import { invested } from '../../graph/variants/undirected.ts';
import { isolate } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const burtEffectiveSize: NodeMetric = {
  id: 'burt-effective-size',
  level: 'node',
  label: { pl: 'Efektywna wielkość sieci', en: 'Effective size' },
  definition: {
    pl: 'Ilu partnerów instytucja ma naprawdę, gdy odjąć tych, do których docierają już inni jej partnerzy.',
    en: 'How many partners an institution really has, once those its other partners reach as well are taken off.',
  },
  source: { cite: 'Burt 1992; Borgatti 1997', doi: '' },
  formula: 'Σ_{j∈N(i)} (1 − Σ_q pᵢ_q mⱼ_q), pᵢ_q = zᵢ_q / Σ_h zᵢₕ, mⱼ_q = zⱼ_q / max_h zⱼₕ, zᵢⱼ = sᵢⱼ + sⱼᵢ; undirected: kᵢ − 2tᵢ / kᵢ',
  parameters: [weighted],
  range: [1, Infinity],
  undefinedWhen: [isolate],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // 2.8.8; 3.x divides by the largest investment received instead of made, and on directed networks earlier versions leave out who only receives.
    { tool: 'networkx', call: 'effective_size(G), undirected' },
  ],

  steps: (network) => [burt.steps(invested(network))],

  compute: (network) => burt(invested(network)).effectiveSize.slice(),
};
