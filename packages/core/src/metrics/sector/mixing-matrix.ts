import { mixing } from '../../graph/groups/mixing.ts';
import type { SectorMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const mixingMatrix: SectorMetric = {
  id: 'mixing-matrix',
  level: 'sector',
  label: { pl: 'Macierz powiązań między sektorami', en: 'Mixing matrix' },
  definition: {
    pl: 'Ile powiązań łączy instytucje dwóch sektorów i instytucje w obrębie każdego z nich.',
    en: 'How many ties join institutions of two sectors, and institutions within each.',
  },
  source: { cite: 'Newman 2003', doi: '10.1103/PhysRevE.67.026126' },
  formula: 'mₛₜ = ties between group s and group t, each undirected tie once, mₛₜ = mₜₛ',
  parameters: [weighted],
  range: [0, Infinity],
  uses: { strength: 'as-strength', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'network (R)', call: 'mixingmatrix(net, "group")' },
    // networkx counts the diagonal of an undirected network twice.
    { tool: 'networkx', call: 'attribute_mixing_dict(G, "group")' },
  ],

  compute: (network) => mixing(network).slice(),
};
