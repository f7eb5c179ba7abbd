import { sumOf } from '../../graph/engine/sum-of.ts';
import { noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const density: NetworkMetric = {
  id: 'density',
  level: 'network',
  label: { pl: 'Gęstość', en: 'Density' },
  definition: {
    pl: 'Jaka część możliwych powiązań między instytucjami istnieje.',
    en: 'The share of possible ties between institutions that exist.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'Σᵢⱼ sᵢⱼ / (n(n − 1))',
  parameters: [weighted],
  range: [0, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [noPair],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'extent',
  standard: true,
  // An institution keeps up only so many ties, so density falls as a county grows.
  acrossSizes: 'unfair',
  band: 'up',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'edge_density(g)' },
    { tool: 'sna', call: 'gden(A, mode)' },
    { tool: 'networkx', call: 'density(G)' },
  ],

  compute({ nodes, strengths }) {
    return sumOf(strengths) / (nodes.length * (nodes.length - 1));
  },
};
