import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const eiMaximum: SectorSummaryMetric = {
  id: 'ei-maximum',
  level: 'sector',
  per: 'network',
  label: { pl: 'Największy możliwy indeks E-I', en: 'Greatest possible E-I index' },
  definition: {
    pl: 'Największa wartość indeksu E-I, jaką pozwala osiągnąć liczba powiązań i wielkość sektorów.',
    en: 'The greatest value of the E-I index that the number of ties and the size of the sectors allow.',
  },
  source: { cite: 'Everett & Borgatti 2012', doi: '10.1016/j.socnet.2012.06.002' },
  formula: '2 min(m, P_E) / m − 1, P_E = pairs between groups',
  range: [-1, 1],
  undefinedWhen: [noGroups, noGroupedTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between, pairsBetween } = crossings(network);
    const ties = within + between;
    return (2 * Math.min(ties, pairsBetween) - ties) / ties;
  },
};
