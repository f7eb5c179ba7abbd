import { ifNormalised, isolate, noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { normalised } from '../parameter.ts';

export const isolateCount: NetworkMetric = {
  id: 'isolate-count',
  level: 'network',
  label: { pl: 'Instytucje bez powiązań', en: 'Isolates' },
  definition: {
    pl: 'Ile instytucji nie jest powiązanych z żadną inną.',
    en: 'How many institutions are tied to no other.',
  },
  source: { cite: '', doi: '' },
  formula: '|{i : kᵢ = 0}|',
  parameters: [normalised(false)],
  range: [0, Infinity],
  rangeWith: [{ parameters: { normalised: true }, range: [0, 1] }],
  undefinedWhen: [ifNormalised(noNodes)],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  normalisation: ({ nodes }) => nodes.length,
  guard: 'none',
  standard: true,
  acrossSizes: 'with-care',
  band: 'down',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'sna', call: 'length(isolates(A))' }],

  compute: (network) => network.nodes.reduce((sum, _, i) => sum + (isolate.when(network, i, {}) ? 1 : 0), 0),
};
