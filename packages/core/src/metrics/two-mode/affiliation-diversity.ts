import { blau } from '../../graph/groups/diversity.ts';
import { groupsIn } from '../../graph/two-mode/groups-in.ts';
import type { TwoModeMetric } from '../metric.ts';

export const affiliationDiversity: TwoModeMetric = {
  id: 'affiliation-diversity',
  level: 'two-mode',
  label: { pl: 'Różnorodność uczestników', en: 'Diversity of an affiliation' },
  definition: {
    pl: 'Szansa, że dwie wylosowane instytucje zespołu lub wydarzenia (pierwsza wraca do puli) są z różnych sektorów.',
    en: 'The chance that two institutions of a team or event drawn at random, the first put back, are of different sectors.',
  },
  source: { cite: 'Blau 1977', doi: '' },
  formula: '1 − Σ_g p_g², p_g = share of group g among the institutions in e',
  range: [0, 1],
  speaksOf: 'affiliations',
  of: (network, e) => groupsIn(network, e).reduce((sum, size) => sum + size, 0),
  undefinedWhen: [
    {
      code: 'no-groups',
      why: { pl: 'nie ma uczestników o znanej grupie', en: 'there is no participant that has a group' },
      when: (network, e) => groupsIn(network, e).every((size) => size === 0),
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (network) => Float64Array.from(network.nodes, (_, e) => blau(groupsIn(network, e))),
};
