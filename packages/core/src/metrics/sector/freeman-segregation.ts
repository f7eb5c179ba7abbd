import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies, noOtherGroup, tightRange } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const freemanSegregation: SectorSummaryMetric = {
  id: 'freeman-segregation',
  level: 'sector',
  per: 'network',
  label: { pl: 'Segregacja Freemana', en: 'Freeman segregation' },
  definition: {
    pl: 'O ile mniej powiązań łączy różne sektory, niż gdyby rozłożyły się losowo: 0, gdy nie mniej, 1, gdy żadne.',
    en: 'How far fewer ties cross sectors than if they fell at random: 0 if no fewer, 1 if none does.',
  },
  source: { cite: 'Freeman 1978', doi: '10.1177/004912417800600401' },
  formula: 'max(0, 1 − (E / m) / (P_E / (P_E + P_I))), P = pairs between and within groups',
  range: [0, 1],
  undefinedWhen: [noGroups, noGroupedTies, noOtherGroup],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup, tightRange],
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between, pairsWithin, pairsBetween } = crossings(network);
    const expected = (within + between) * pairsBetween;
    return pairsBetween === 0 ? NaN : Math.max(0, (expected - between * (pairsWithin + pairsBetween)) / expected);
  },
};
