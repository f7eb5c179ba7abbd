import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies, tightRange } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const eiIndex: SectorSummaryMetric = {
  id: 'ei-index',
  level: 'sector',
  per: 'network',
  label: { pl: 'Indeks E-I', en: 'E-I index' },
  definition: {
    pl: 'Czy powiązania wychodzą poza sektor, czy w nim pozostają: 1, gdy wszystkie łączą różne sektory, -1, gdy żadne.',
    en: 'Whether ties cross sectors or stay within them: 1 if all of them cross, -1 if none does.',
  },
  source: { cite: 'Krackhardt & Stern 1988', doi: '10.2307/2786835' },
  formula: '(E − I) / (E + I), E = ties between groups, I = ties within groups',
  range: [-1, 1],
  undefinedWhen: [noGroups, noGroupedTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup, tightRange],
  standard: true,
  acrossSizes: 'with-care',
  band: 'sep',
  extremes: 'across-groups',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between } = crossings(network);
    return (between - within) / (between + within);
  },
};
