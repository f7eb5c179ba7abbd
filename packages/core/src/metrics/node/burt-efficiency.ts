import { burt } from '../../graph/burt.ts';
import { invested } from '../../graph/variants/undirected.ts';
import { isolate } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const burtEfficiency: NodeMetric = {
  id: 'burt-efficiency',
  level: 'node',
  label: { pl: 'Efektywność otoczenia', en: 'Efficiency (Burt)' },
  definition: {
    pl: 'Jaka część partnerów instytucji nie powtarza tego, co dają jej inni partnerzy.',
    en: 'What share of an institution’s partners does not repeat what its other partners give it.',
  },
  source: { cite: 'Burt 1992', doi: '' },
  formula: 'effective size / |N(i)|',
  parameters: [weighted],
  range: [0, 1],
  undefinedWhen: [isolate],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'effective_size(G)[v] / G.degree[v], undirected' }],

  steps: (network) => [burt.steps(invested(network))],

  compute(network) {
    const both = invested(network);
    return burt(both).effectiveSize.map((size, i) => size / (both.offsets[i + 1]! - both.offsets[i]!));
  },
};
