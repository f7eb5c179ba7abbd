import { checkerboards } from '../../graph/two-mode/nestedness.ts';
import type { TwoModeSummaryMetric } from '../metric.ts';
import { fewInstitutions, singleMode } from '../shared/two-mode-conditions.ts';

export const cScore: TwoModeSummaryMetric = {
  id: 'c-score',
  level: 'two-mode',
  per: 'network',
  label: { pl: 'Wykluczanie się (C-score)', en: 'Checkerboard score' },
  definition: {
    pl: 'Ile jest średnio, dla pary instytucji, par miejsc, z których w jednym bywa tylko jedna, a w drugim tylko druga.',
    en: 'How many pairs of places there are, on average for a pair of institutions, of which one has only the one and the other only the other.',
  },
  source: { cite: 'Stone & Roberts 1990', doi: '10.1007/BF00317345' },
  formula: 'mean over pairs of institutions of (kᵢ − sᵢⱼ)(kⱼ − sᵢⱼ), sᵢⱼ = affiliations shared',
  range: [0, Infinity],
  undefinedWhen: [singleMode],
  minimum: fewInstitutions,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'vegan', call: 'nestedchecker(t(x))$C.score' }],

  compute: (network) => (singleMode.when(network, 0, {}) ? NaN : checkerboards(network)),
};
