import { crossDegrees } from '../../graph/two-mode/across.ts';
import type { TwoModeMetric } from '../metric.ts';

export const affiliationSize: TwoModeMetric = {
  id: 'affiliation-size',
  level: 'two-mode',
  label: { pl: 'Liczba uczestników', en: 'Size of an affiliation' },
  definition: {
    pl: 'Ile instytucji bierze udział w zespole lub wydarzeniu.',
    en: 'How many institutions take part in a team or event.',
  },
  source: { cite: '', doi: '' },
  formula: 'nₑ = institutions in e',
  range: [0, Infinity],
  speaksOf: 'affiliations',
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (network) => Float64Array.from(crossDegrees(network)),
};
