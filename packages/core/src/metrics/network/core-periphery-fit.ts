import { corePeriphery } from '../../graph/core-periphery.ts';
import { fewForParts } from '../shared/conditions.ts';
import { fewForSplits, noSplit } from '../shared/core-conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const corePeripheryFit: NetworkMetric = {
  id: 'core-periphery-fit',
  level: 'network',
  label: { pl: 'Dopasowanie rdzeń-peryferie', en: 'Core-periphery fit' },
  definition: {
    pl: 'Jak bardzo sieć przypomina rdzeń, w którym wszyscy są powiązani, z peryferiami, w których nikt: 1, gdy dokładnie; powyżej 20 instytucji dla najlepszego podziału, jaki znaleziono.',
    en: 'How much the network is like a core where all are tied and a periphery where nobody is: 1 if exactly; above 20 institutions for the best split found.',
  },
  source: { cite: 'Borgatti & Everett 1999', doi: '10.1016/S0378-8733(99)00019-2' },
  formula: 'max_c corr(aᵢⱼ, cᵢcⱼ) over pairs with cᵢ = cⱼ, c = 1 in the core, 0 in the periphery',
  range: [-1, 1],
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
  compute: (network) => corePeriphery(network).fit,
};
