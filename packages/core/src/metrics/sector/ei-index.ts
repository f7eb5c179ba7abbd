import { mixing } from '../../graph/mixing.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, noGroups, oneGroup } from '../conditions.ts';
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
  undefinedWhen: [
    noGroups,
    {
      code: 'no-ties',
      why: { pl: 'brak powiązań między instytucjami o znanej grupie', en: 'no ties between institutions that have a group' },
      when: (network) => {
        const { within, between } = ties(network);
        return within + between === 0;
      },
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'with-care',
  band: 'sep',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between } = ties(network);
    return (between - within) / (between + within);
  },
};

/** Ties within and between groups; in a directed network each arc counts. */
function ties(network: Network): { readonly within: number; readonly between: number } {
  const size = network.groupNames.length;
  const matrix = mixing(network);
  let within = 0;
  let between = 0;
  for (let from = 0; from < size; from++) {
    within += matrix[from * size + from]!;
    for (let to = network.directed ? 0 : from + 1; to < size; to++) if (to !== from) between += matrix[from * size + to]!;
  }
  return { within, between };
}
