import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyGrouped } from '../shared/group-conditions.ts';
import { expected, expectedGroups } from '../shared/group-parameters.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const groupCoverage: SectorSummaryMetric = {
  id: 'group-coverage',
  level: 'sector',
  per: 'network',
  label: { pl: 'Obecne sektory', en: 'Groups present' },
  definition: {
    pl: 'Jaka część oczekiwanych sektorów ma w sieci przynajmniej jedną instytucję.',
    en: 'The share of the expected sectors that have at least one institution in the network.',
  },
  source: { cite: '', doi: '' },
  formula: '|{g ∈ L : n_g > 0}| / |L|, L = expected groups, else the code list of the facet without UNK',
  parameters: [expected],
  range: [0, 1],
  undefinedWhen: [
    nobodyGrouped,
    {
      code: 'nothing-expected',
      why: { pl: 'nie ma listy oczekiwanych grup', en: 'there is no list of expected groups' },
      when: (network, _, parameters) => expectedGroups(network, parameters).length === 0,
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute(network, parameters = {}) {
    const sizes = groupSizes(network);
    if (sizes.every((size) => size === 0)) return NaN;
    const asked = expectedGroups(network, parameters);
    const present = new Set(network.groupNames.filter((_, g) => sizes[g]! > 0));
    return asked.filter((code) => present.has(code)).length / asked.length;
  },
};
