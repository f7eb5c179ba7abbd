import { mixing } from '../../graph/mixing.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, noGroups, oneGroup } from '../conditions.ts';
import type { Condition, SectorSummaryMetric } from '../metric.ts';

/** As many ties among groups of this size leave the index one value only: its least and its greatest are the same. */
const tightRange: Condition = {
  code: 'tight-range',
  why: {
    pl: 'wynika z liczby powiązań i wielkości grup: indeks nie może mieć innej wartości',
    en: 'true by construction: with as many ties among groups of this size no other value is possible',
  },
  when(network) {
    const { within, between } = ties(network);
    const pairs = pairsOf(network);
    return Math.min(within + between, pairs.within) + Math.min(within + between, pairs.between) === within + between;
  },
};

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
  trivialWhen: [oneGroup, tightRange],
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

/** Pairs of institutions within and between groups, each way in a directed network. */
function pairsOf({ groups, groupNames, directed }: Network): { readonly within: number; readonly between: number } {
  const sizes = groupNames.map((_, g) => groups.reduce((size, group) => size + (group === g ? 1 : 0), 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const ways = directed ? 1 : 2;
  return { within: within / ways, between: (all * (all - 1) - within) / ways };
}
