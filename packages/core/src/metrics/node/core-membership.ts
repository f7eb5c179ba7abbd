import { corePeriphery } from '../../graph/core-periphery.ts';
import { fewForParts } from '../shared/conditions.ts';
import { fewForSplits, noSplit } from '../shared/core-conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const coreMembership: NodeMetric = {
  id: 'core-membership',
  level: 'node',
  label: { pl: 'Przynależność do rdzenia', en: 'Core membership' },
  definition: {
    pl: 'Czy instytucja należy do rdzenia (1), czy do peryferii (0); z równie dobrych rdzeni wybiera się najmniejszy, a powyżej 20 instytucji najlepszy, jaki znaleziono.',
    en: 'Whether an institution belongs to the core (1) or to the periphery (0); of equally good cores the smallest is taken, above 20 institutions the best found.',
  },
  source: { cite: 'Borgatti & Everett 1999', doi: '10.1016/S0378-8733(99)00019-2' },
  formula: 'cᵢ of the core with the highest core-periphery fit',
  range: [0, 1],
  undefinedWhen: [fewForSplits, noSplit],
  minimum: fewForParts,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'exponential',
  reference: [],

  steps: (network) => [corePeriphery.steps(network)],
  compute(network) {
    const { fit, core } = corePeriphery(network);
    return Number.isNaN(fit) ? new Float64Array(core.length).fill(NaN) : Float64Array.from(core);
  },
};
