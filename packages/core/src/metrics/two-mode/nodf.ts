import { nestedness } from '../../graph/two-mode/nestedness.ts';
import type { TwoModeSummaryMetric } from '../metric.ts';
import { fewInstitutions, singleMode } from '../shared/two-mode-conditions.ts';

export const nodf: TwoModeSummaryMetric = {
  id: 'nodf',
  level: 'two-mode',
  per: 'network',
  label: { pl: 'Zagnieżdżenie (NODF)', en: 'Nestedness (NODF)' },
  definition: {
    pl: 'Czy mniej aktywni są tam, gdzie bywają także aktywniejsi, a mniejsze wydarzenia skupiają stałych uczestników: 100, gdy zawsze, 0, gdy nigdy.',
    en: 'Whether the less active are where the more active are too, and small events gather the regulars: 100 if always, 0 if never.',
  },
  source: { cite: 'Almeida-Neto et al. 2008', doi: '10.1111/j.0030-1299.2008.16644.x' },
  formula: '100 · mean over pairs of either mode of |N(i) ∩ N(j)| / min(kᵢ, kⱼ), 0 if kᵢ = kⱼ',
  range: [0, 100],
  undefinedWhen: [singleMode],
  minimum: fewInstitutions,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'vegan', call: 'nestednodf(x)$statistic["NODF"]' }],

  compute: (network) => (singleMode.when(network, 0, {}) ? NaN : nestedness(network)),
};
