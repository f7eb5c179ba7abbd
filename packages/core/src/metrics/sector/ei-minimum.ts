import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const eiMinimum: SectorSummaryMetric = {
  id: 'ei-minimum',
  level: 'sector',
  per: 'network',
  label: { pl: 'Najmniejszy możliwy indeks E-I', en: 'Least possible E-I index' },
  definition: {
    pl: 'Najmniejsza wartość indeksu E-I, jaką pozwala osiągnąć liczba powiązań i wielkość sektorów.',
    en: 'The least value of the E-I index that the number of ties and the size of the sectors allow.',
  },
  source: { cite: 'Everett & Borgatti 2012', doi: '10.1016/j.socnet.2012.06.002' },
  formula: '1 − 2 min(m, P_I) / m, P_I = pairs within groups',
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
    const { within, between, pairsWithin } = crossings(network);
    const ties = within + between;
    return (ties - 2 * Math.min(ties, pairsWithin)) / ties;
  },
};
