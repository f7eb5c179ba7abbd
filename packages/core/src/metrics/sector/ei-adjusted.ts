import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies, tightRange } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const eiAdjusted: SectorSummaryMetric = {
  id: 'ei-adjusted',
  level: 'sector',
  per: 'network',
  label: { pl: 'Skorygowany indeks E-I', en: 'Adjusted E-I index' },
  definition: {
    pl: 'O ile indeks E-I jest większy, niż gdyby sektory przydzielono instytucjom losowo: 0, gdy powiązania ich nie zauważają.',
    en: 'By how much the E-I index exceeds what it would be were sectors given to institutions at random: 0 if ties take no notice of them.',
  },
  source: { cite: 'Everett & Borgatti 2012', doi: '10.1016/j.socnet.2012.06.002' },
  formula: '(E − I) / (E + I) − (P_E − P_I) / (P_E + P_I), P = pairs between and within groups',
  range: [-2, 2],
  undefinedWhen: [noGroups, noGroupedTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup, tightRange],
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between, pairsWithin, pairsBetween } = crossings(network);
    return (2 * (between * pairsWithin - within * pairsBetween)) / ((within + between) * (pairsWithin + pairsBetween));
  },
};
