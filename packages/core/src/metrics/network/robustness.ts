import { type Removals, robustness as counted, robustnessSteps } from '../../graph/robustness.ts';
import type { Parameters } from '../../model/reading.ts';
import { fewForParts, noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { type Choice, type ListParameter, type NumberParameter, seed } from '../parameter.ts';

const removal: Choice = {
  id: 'removal',
  label: { pl: 'kto odchodzi', en: 'who leaves' },
  values: [
    { value: 'random', label: { pl: 'ktokolwiek', en: 'anyone' } },
    { value: 'degree', label: { pl: 'kto ma najwięcej powiązań z pozostałymi', en: 'who has most ties to those left' } },
    { value: 'betweenness', label: { pl: 'kto najczęściej pośredniczy między pozostałymi', en: 'who is most between those left' } },
    { value: 'leader', label: { pl: 'najpierw wskazani, potem ktokolwiek', en: 'those named first, then anyone' } },
  ],
  default: 'random',
};

const of: Choice = {
  id: 'of',
  label: { pl: 'co pozostaje', en: 'what is left' },
  values: [
    { value: 'giant-share', label: { pl: 'udział największej składowej', en: 'share of the largest component' } },
    { value: 'global-efficiency', label: { pl: 'zwartość', en: 'global efficiency' } },
  ],
  default: 'giant-share',
};

const first: ListParameter = {
  kind: 'list',
  id: 'first',
  label: { pl: 'kto odchodzi najpierw', en: 'who leaves first' },
  default: [],
};

const runs: NumberParameter = {
  kind: 'number',
  id: 'runs',
  label: { pl: 'ile losowych kolejności', en: 'number of random orders' },
  minimum: 1,
  maximum: 100_000,
  integer: true,
  default: 100,
  samples: [3],
};

export const robustness: NetworkMetric = {
  id: 'robustness',
  level: 'network',
  label: { pl: 'Odporność na odejścia', en: 'Robustness' },
  definition: {
    pl: 'Ile sieci przeciętnie pozostaje połączone, gdy instytucje odchodzą jedna po drugiej; do 12 instytucji liczą się wszystkie kolejności, powyżej tyle losowych, ile podano.',
    en: 'How much of the network stays joined on average while institutions leave one by one; up to 12 institutions all orders count, above as many random ones as stated.',
  },
  source: { cite: 'Schneider et al. 2011; Albert et al. 2000', doi: '10.1073/pnas.1009440108' },
  formula: '(1 / n) Σ_{q=1..n} S(q), S(q) = value after q departures, of the n institutions there were',
  parameters: [removal, of, first, runs, seed],
  range: [0, 1],
  undefinedWhen: [noPair],
  minimum: fewForParts,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  steps: (network, parameters) => [robustnessSteps(network, removalsOf(parameters))],
  compute: (network, parameters = {}) => (network.nodes.length < 2 ? NaN : counted(network, removalsOf(parameters))),
};

function removalsOf(parameters: Parameters): Removals {
  const named = parameters['first'];
  return {
    removal: rules.find((rule) => rule === parameters['removal']) ?? 'random',
    of: parameters['of'] === 'global-efficiency' ? 'global-efficiency' : 'giant-share',
    first: Array.isArray(named) ? named : [],
    runs: Number(parameters['runs'] ?? runs.default),
    seed: Number(parameters['seed'] ?? seed.default),
  };
}

const rules: readonly Removals['removal'][] = ['random', 'degree', 'betweenness', 'leader'];
