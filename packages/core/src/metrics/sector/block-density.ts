import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { mixing } from '../../graph/groups/mixing.ts';
import type { Network } from '../../model/network.ts';
import type { SectorMetric } from '../metric.ts';

export const blockDensity: SectorMetric = {
  id: 'block-density',
  level: 'sector',
  label: { pl: 'Gęstość bloku', en: 'Block density' },
  definition: {
    pl: 'Jaką część możliwych par instytucji dwóch sektorów, lub jednego, łączy powiązanie.',
    en: 'The share of possible pairs of institutions of two sectors, or within one, that are tied.',
  },
  source: { cite: 'Newman 2003', doi: '10.1103/PhysRevE.67.026126' },
  formula: 'm_st / (n_s n_t); within a group: m_ss / (n_s (n_s − 1) / 2), directed: / n_s (n_s − 1)',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'small-group',
      why: { pl: 'w sektorze jest jedna instytucja', en: 'the sector has one institution' },
      when: (network, i) => pairs(network, i) === 0,
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: (network) => mixing(network).map((ties, i) => ties / pairs(network, i)),
};

/** Pairs of institutions that could be tied in cell i of the matrix; each way in a directed network. */
function pairs(network: Network, i: number): number {
  const sizes = groupSizes(network);
  const [g, h] = [Math.floor(i / sizes.length), i % sizes.length];
  if (g !== h) return sizes[g]! * sizes[h]!;
  return (sizes[g]! * (sizes[g]! - 1)) / (network.directed ? 1 : 2);
}
