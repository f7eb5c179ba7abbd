import { across } from '../../graph/two-mode/across.ts';
import { sides } from '../../graph/two-mode/sides.ts';
import type { TwoModeSummaryMetric } from '../metric.ts';
import { emptyMode } from '../shared/two-mode-conditions.ts';

export const twoModeDensity: TwoModeSummaryMetric = {
  id: 'two-mode-density',
  level: 'two-mode',
  per: 'network',
  label: { pl: 'Gęstość dwumodalna', en: 'Two-mode density' },
  definition: {
    pl: 'Jaką część wszystkich możliwych uczestnictw instytucji w zespołach lub wydarzeniach widać w danych.',
    en: 'The share of all possible participations of institutions in teams or events that there are.',
  },
  source: { cite: 'Borgatti & Everett 1997', doi: '10.1016/S0378-8733(96)00301-2' },
  formula: 'm / (n₁ n₂), n₁ institutions, n₂ affiliations',
  range: [0, 1],
  undefinedWhen: [emptyMode],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'bipartite.density(G, institutions)' }],

  compute(network) {
    const { institutions, affiliations } = sides(network);
    return across(network).targets.length / 2 / (institutions.members.length * affiliations.members.length);
  },
};
