import { groupFlows } from '../../graph/groups/group-flows.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, oneGroup } from '../shared/conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const groupEiIndex: SectorVectorMetric = {
  id: 'group-ei-index',
  level: 'sector',
  per: 'group',
  label: { pl: 'Indeks E-I sektora', en: 'E-I index of a group' },
  definition: {
    pl: 'Czy powiązania instytucji sektora wychodzą poza niego, czy w nim pozostają: 1, gdy wszystkie wychodzą, -1, gdy żadne.',
    en: 'Whether the ties of a sector’s institutions leave it or stay within it: 1 if all of them leave, -1 if none does.',
  },
  source: { cite: 'Krackhardt & Stern 1988', doi: '10.2307/2786835' },
  formula: '(E_g − I_g) / (E_g + I_g), E_g = ties between g and other groups, I_g = ties within g',
  range: [-1, 1],
  undefinedWhen: [
    {
      code: 'no-ties',
      why: { pl: 'instytucje sektora nie mają powiązań', en: 'the institutions of the sector have no ties' },
      when: (network, g) => inside(network, g) + across(network, g) === 0,
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'with-care',
  band: 'sep',
  extremes: 'across-groups',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: (network) =>
    Float64Array.from(network.groupNames, (_, g) => {
      const [within, between] = [inside(network, g), across(network, g)];
      return (between - within) / (between + within);
    }),
};

/** Ties within a group. */
function inside(network: Network, g: number): number {
  return groupFlows(network).within[g]! / (network.directed ? 1 : 2);
}

/** Ties between a group and others; in a directed network arcs either way. */
function across(network: Network, g: number): number {
  const { leaving, entering } = groupFlows(network);
  return leaving[g]! + (network.directed ? entering[g]! : 0);
}
